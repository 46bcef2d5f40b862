import type { PaneWords } from './pane';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const reach = (checks: number, tables: number) =>
  `${counted(checks, 'jämförelse', 'jämförelser')} i ${counted(tables, 'tabell', 'tabeller')}`;
const listed = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`;
const countedBy = (counts: { error: number; warning: number; note: number }) => [
  ...(counts.error > 0 ? [`${counts.error} fel`] : []),
  ...(counts.warning > 0 ? [counted(counts.warning, 'varning', 'varningar')] : []),
  ...(counts.note > 0 ? [counted(counts.note, 'notering', 'noteringar')] : []),
];

export const PANE_WORDS_SV: PaneWords = {
  name: 'Finsamkoll',
  list: listed,
  onlyInExcel: 'Finsamkoll körs i Excel. Öppna arbetsboken där och välj Granska i menyfliken Start.',
  check: 'Granska arbetsboken',
  checkAgain: 'Granska igen',
  cancel: 'Avbryt',
  close: 'Stäng',
  views: {
    findings: 'Avvikelser',
    funding: 'Finansiering',
    balance: 'Balans',
    reading: 'Läsning',
    report: 'Rapport',
    settings: 'Inställningar',
  },
  navigation: 'Vyer',
  loading: 'Hämtar vyn …',
  progress: {
    opening: 'Öppnar arbetsboken …',
    reading: (number, total, sheet) => `Läser blad ${number} av ${total}: ${sheet}`,
    thinking: 'Prövar beloppen mot reglerna …',
    writing: 'Skriver sammanställningen …',
    clearing: 'Tar bort det som är genererat …',
    storing: 'Sparar i arbetsboken …',
    fixing: 'Ändrar i cellerna …',
  },
  result: {
    line: (counts, checks, tables) => `${listed(countedBy(counts))}. ${reach(checks, tables)}.`,
    clean: (checks, tables) => `Inga avvikelser. ${reach(checks, tables)}.`,
    approved: 'Inga avvikelser',
    reach,
    noBudget: 'Ingen budget hittades i arbetsboken.',
    checkedAt: (time) => `Granskad ${time}`,
  },
  welcome: {
    title: 'Granska budgeten där den ligger',
    text: 'Finsamkoll läser bladen som de är och prövar dem mot lagen om finansiell samordning. Ingenting ändras i dina blad, och ingenting lämnar datorn.',
    points: [
      'Parternas andelar: hälften staten, en fjärdedel regionerna, en fjärdedel kommunerna.',
      'Balans, flerårsplan och eget kapital.',
      'Summor, enheter och belopp som ska stämma mellan blad och text.',
    ],
  },
  needsCheck: (view) => `${view} visas när arbetsboken är granskad.`,
  changed: { text: 'Arbetsboken har ändrats efter granskningen.', action: 'Granska igen' },
  notices: {
    failed: 'Det gick inte',
    written: (sheets, sheetCount, marks) =>
      `${sheets} är ${sheetCount === 1 ? 'skrivet' : 'skrivna'}. ${marks === 0 ? 'Inga celler behövde markeras.' : `${counted(marks, 'cell är markerad', 'celler är markerade')}.`}`,
    unmarked: (cells, sheets, sheetCount) =>
      `${counted(cells, 'cell', 'celler')} på ${sheets} kunde inte markeras, eftersom ${sheetCount === 1 ? 'bladet är skyddat' : 'bladen är skyddade'}.`,
    cleared:
      'Allt som Finsamkoll har skrivit är borttaget. Dina blad är som förut. Bladen som tömdes är kvar och kan tas bort i Excel.',
    cancelled: 'Granskningen avbröts. Ingenting är ändrat.',
    saved: 'Inställningarna är sparade i arbetsboken.',
    corrected: 'Rättelsen är sparad i arbetsboken och gäller nu.',
    accepted: 'Avvikelsen är godtagen. Godkännandet är sparat i arbetsboken.',
    acceptanceTaken: 'Godkännandet är borttaget.',
    fixed: 'Ändringen är gjord och arbetsboken är granskad igen. Du kan ångra den under Gjorda ändringar.',
    fixUndone: 'Ändringen är ångrad. Cellerna är som förut.',
    fixPassedBy: (places) => `Innehållet i ${places} är ett annat nu, så ingenting ändrades. Granska igen.`,
    workbook: {
      signed: 'Arbetsboken är digitalt signerad. Signaturen slutar gälla om du skriver sammanställningen.',
      workbookProtected: 'Arbetsbokens struktur är skyddad. Ta bort skyddet innan du skriver sammanställningen.',
    },
    settingsIgnored: 'Inställningarna i arbetsboken kunde inte läsas. Granskningen använde standardvärdena.',
  },
  severity: {
    error: { one: 'Fel', many: 'Fel' },
    warning: { one: 'Varning', many: 'Varningar' },
    note: { one: 'Notering', many: 'Noteringar' },
  },
  findings: {
    search: 'Sök bland avvikelserna',
    sheet: 'Blad',
    allSheets: 'Alla blad',
    severities: 'Visa',
    shown: (shown, all) =>
      shown === all
        ? counted(all, 'avvikelse', 'avvikelser')
        : `${shown} av ${counted(all, 'avvikelse', 'avvikelser')}`,
    none: 'Inga avvikelser. Allt som gick att pröva stämmer.',
    noneFits: 'Ingen avvikelse passar urvalet.',
    showAll: 'Visa alla',
    more: (count) => `Visa ${count} till`,
    expected: 'Förväntat',
    actual: 'Funnet',
    difference: 'Skillnad',
    tolerance: 'Tolerans',
    basis: 'Grund',
    todo: 'Gör så här',
    place: 'Plats',
    show: 'Visa cellen',
    showCell: (place) => `Visa cellen ${place}`,
    causes: (count) => counted(count, 'orsak', 'orsaker'),
    consequences: (count) => `${counted(count, 'följd', 'följder')} av detta`,
    why: 'Vad kontrollen prövar',
    heuristic: 'Kontrollen bygger på ett antagande och kan ha fel.',
    moreAbout: 'Läs mer om kontrollen',
    rule: 'Kontroll',
  },
  funding: {
    intro:
      'Staten ska stå för hälften, regionerna tillsammans för en fjärdedel och kommunerna tillsammans för en fjärdedel (lag (2003:1210) 5 §).',
    none: 'Arbetsboken säger inget om vad medlemmarna betalar.',
    chart: (year) => `Förväntat och angivet, ${year}`,
    yearLabel: 'År',
    noYear: 'utan år',
    member: 'Medlem',
    key: 'Nyckel',
    share: 'Andel enligt lag',
    expected: 'Förväntat',
    stated: 'Angivet',
    difference: 'Skillnad',
    paid: 'Betalt',
    state: 'Läge',
    amountsIn: (unit) => `Belopp i ${unit}`,
    table: (year) => `Medlemsbidrag ${year}`,
  },
  balance: {
    none: 'Arbetsboken har ingen budget med intäkter och kostnader per år.',
    chart: 'Intäkter, kostnader och eget kapital',
    table: 'Budgeten år för år',
    year: 'År',
    income: 'Intäkter',
    cost: 'Kostnader',
    result: 'Resultat',
    opening: 'Ingående eget kapital',
    use: 'Användning av eget kapital',
    closing: 'Utgående eget kapital',
    frame: 'Ekonomisk ram',
    tests: 'Är budgeten i balans?',
    law: 'Lagens krav',
    frameTest: 'Ramen med eget kapital',
    frameUnknown: 'går inte att pröva, eftersom det ingående egna kapitalet inte står i arbetsboken.',
    basis:
      'Lagens krav: kommunallagen 11 kap. 5 § genom lag (2003:1210) 21 §. Ramen: praxis, sparat eget kapital får täcka ett planerat underskott.',
    amountsIn: (unit) => `Belopp i ${unit}`,
    unknown: 'Går inte att pröva: intäkter eller kostnader saknas.',
  },
  chartDescription: (title) => `Diagram: ${title}. Samma siffror står i tabellen nedanför.`,
  report: {
    planned: 'Det här skrivs i arbetsboken',
    nothingTouched:
      'Bladen får levande formler till dina celler. Dina egna blad ändras inte: cellerna som avviker får bara en markering som går att ta bort.',
    kinds: {
      summary: 'Budgeten år för år, balans och kostnader',
      memberContributions: 'Vad varje medlem ska betala, och vad som är angivet',
      deviations: 'Alla avvikelser, med länk till cellen',
      auditLog: 'Logg över granskningen',
    },
    withChart: 'med diagram',
    marks: (counts) => `Markeringar i cellerna: ${listed(countedBy(counts))}`,
    noMarks: 'Inga celler markeras.',
    write: 'Skriv sammanställning',
    remove: 'Ta bort allt genererat',
    removeText:
      'Tömmer bladen som Finsamkoll har skrivit och tar bort markeringarna. Inget annat ändras. Inställningar, godkännanden och det som står i granskningsloggen sparas till nästa gång.',
    removeSure: 'Ska allt som Finsamkoll har skrivit tas bort?',
    removeYes: 'Ja, ta bort',
    removeNo: 'Nej, behåll',
  },
};
