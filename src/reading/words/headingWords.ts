import type { ColumnKind } from '../model';
import type { Vocabulary } from './lexicon';

/** The words of column headings. How entries are written: see {@link Vocabulary}. */
export const HEADING_WORDS = {
  budget: `budget/en/ar, bud, årsbudget/en, helårsbudget/en, budgeterat, budgeterad, budgeterade, totalbudget/en, periodbudget/en,
    detaljbudget/en, internbudget, grundbudget, ursprungsbudget, budgetår/et, budgetram/en, ram/en, verksamhetsplan,
    budgetförslag/et, äskande/t, äskat, begärt, ansökt, ansökan, beviljat, beviljad, beviljade, tilldelad budget`,
  draft: `förslag/et, utkast/et, preliminär/t/a, prel, budgetförslag/et, arbetsmaterial, ej beslutad, ej fastställd`,
  decided: `beslutad, beslutat, fastställd, fastställt, antagen, antaget, godkänd, definitiv/t, slutlig/t`,
  revised: `reviderad, reviderat, reviderade, rev, revidering/en, justerad, justerat, omarbetad, ombudgeterad, ny budget, uppdaterad, ändrad`,
  original: `ursprunglig/t/a, ursprungsbudget, ursprungsbudget/en`,
  plan: `plan/en/er, planår, planering/en, utblick/en/ar, flerårsplan/en, långtidsplan/en, planerat, planerad, planerade, inriktning/en,
    framskrivning/en, treårsplan, ekonomisk plan, prel plan, budgetplan/en`,
  forecast: `prognos/en/er, helårsprognos/en, årsprognos/en, slutprognos/en, progn, prog, prognostiserat, prognostiserad, prognostiserade,
    beräknat utfall, förväntat utfall, bedömt utfall, beräknat helår, estimat`,
  estimated: `beräknad, beräknat, beräknade, förväntat, förväntad, uppskattad, uppskattat`,
  actual: `utfall/et, bokslut/et, årsbokslut/et, delårsbokslut/et, bokfört, bokförda, redovisat, redovisad, redovisning/en, verkligt,
    verklig, faktiskt, faktisk, upparbetat, upparbetad, förbrukat, utf, bokf, delårsutfall, resultat/et, nedlagt,
    nedlagda, utfallsperiod, periodutfall`,
  cumulative: `ack, ackumulerat, ackumulerad, ackumulerade, ackum, t o m, tom, till och med, hittills, upparbetat, per, delår/et, delårs`,
  earlierYear: `föregående år/en, föregående, föreg år, föreg, fg år, fg, tidigare år, tidigare, förra året, förra årets, fjolåret, fjol`,
  variance: `avvikelse/n/r, avv, differens/en, diff, budgetavvikelse/n/r, prognosavvikelse/n, skillnad/en, avvik, mot budget, jmf budget,
    jfr budget, jämfört med budget, budgetdiff`,
  change: `förändring/en/ar, ändring/en/ar, justering/en/ar, ökning, minskning, förändr, omfördelning/en/ar, omföring, tillägg/et, ombudgetering,
    tilläggsbudget/en, utveckling`,
  remaining: `kvarstår, kvarstående, återstår, återstående, kvar, resterande, rest, restbelopp, obetalt, att förbruka, disponibelt, kvarvarande, ej förbrukat`,
  share: `andel/en/ar, procent, procentandel, procentuell, procentsats, kvotdel`,
  key: `nyckel/n, fördelningsnyckel/n, fördelningstal, fördelning/en, kommunandel/en/ar, kommunnyckel/n, nyckeltal fördelning, fördelningsgrund, fördelningsprocent`,
  rate: `förbrukning/en, förbrukat, utnyttjandegrad/en, nyttjandegrad/en, förbrukningsgrad, upparbetningsgrad, måluppfyllelse/n`,
  population: `invånare, invånarantal/et, folkmängd/en, befolkning/en, antal invånare, inv, befolkningsandel, invånartal`,
  age: `år, åringar`,
  instalment: `rat/en/er, rekvisition/en/er, delbetalning/en/ar, delrekvisition, utbetalning/en/ar, inbetalning/en/ar, betalning/en/ar, faktura/n,
    fakturering/en, delbelopp, rekvirering/en, betaltillfälle, utbetalningsplan`,
  paid: `inbetalt, inbetald, inbetalda, betalt, betald, betalda, inbet, erlagt, mottaget, mottagen, erhållet, inkommit, rekvirerat, utbetalt`,
  due: `att betala, att rekvirera, att fakturera, faktureras, fakturerat, fakturerad, betalas, ska betalas, rekvireras, förfallet, förfallen, debiterat, debiteras`,
  dueDate: `förfaller, förfallodag/en, förfallodatum/et, förfall, betaldag, betaldatum, betalningsdag, utbetalningsdag, faktureringsdag, fakturadatum`,
  date: `datum/et, dag, dat, tidpunkt, beslutsdatum, startdatum, slutdatum, start, från datum`,
  status: `status/en, beslutsstatus, läge, beslut/et, fas, klart, klar`,
  account: `konto/n, kontonr, kontonummer, ks, kst, kostnadsställe/n, ansvar, objekt, kod, nr, id, löpnr, projektnr, motpart, kontokod, verks`,
  comment: `kommentar/en/er, anm, anmärkning/ar, anteckning/ar, not, noter, notering/ar, notera, förklaring/ar, motivering, information, info, beskrivning av avvikelse,
    orsak, orsak till avvikelse, analys, åtgärd, åtgärdsförslag, upplysning/ar, källa`,
  total: `summa/n, totalt, total/a, tot, helår/et, hela året, årssumma, årstotal/en, s a, år totalt, summa år, årsbelopp, sammanlagt, totalsumma`,
  amount: `belopp/et, kostnad/en/er/erna, intäkt/en/er/erna, bidrag/et/en, avgift/en/er, medlemsavgift/en/er, medlemsbidrag/et, anslag/et,
    tilldelning/en, medel, ersättning/en, utgift/er, inkomst/er, netto, nettokostnad/er, finansiering/en, insats belopp, medelstilldelning/en,
    årsbidrag, årsavgift, medlemsinsats, bidragsbelopp, rekvirerat belopp, värde, saldo`,
  opening: `ingående, ib, ingående balans`,
  closing: `utgående, ub, utgående balans`,
  use: `användning, uttag, förändring av ek`,
  label: `konto, medlem/mar/men, finansiär/er/en, post/er/en, verksamhet/er/en, insats/er/en, kommun/er, region/er, part/er, benämning/ar, aktivitet/er/en, namn/et, text,
    rubrik, beskrivning/en, kostnadsslag, intäktsslag, slag, projekt/et, ändamål, område/n, verksamhetsområde/n, typ, kategori/er, budgetpost/er, anslagspost/er,
    specifikation, vad, rad, begrepp, kontonamn, kontotext, budgetrad/er, huvudman, huvudmän, ägare, bidragsgivare, betalare, utförare, mottagare,
    organisation/er, period/en, månad/en, kvartal/et, år, konto benämning, kostnadspost/er, intäktspost/er, innehåll, avser, förbund, förbundsmedlem/mar, myndighet/er,
    parter, delprojekt, kostnadsställe benämning, budgetområde/n, resultaträkning/en, balansräkning/en, medlemsorganisation/er`,
  counted: `antal/et, deltagare, tjänst/er, tjänstgöringsgrad, årsarbetare, platser, mål/et, ansvarig/a, kontakt, dnr, diarienr, timmar, pris, á pris, a pris, per deltagare, kontaktperson, genomsnitt/et,
    snitt/et, genomsnittlig/t, snittkostnad/en, genomsnittskostnad/en, styckpris/et, styckkostnad/en, timpris/et, timkostnad/en, platskostnad/en`,
  quarter: `kvartal/et, kv, kvart`,
  tertial: `tertial/et, tert`,
  half: `halvår/et, hå`,
  ordinal: `första, andra, tredje, fjärde`,
  month: `jan, januari, feb, febr, februari, mar, mars, apr, april, maj, jun, juni, jul, juli, aug, augusti, sep, sept, september, okt, oktober,
    nov, november, dec, december`,
  unit: `kr, tkr, kkr, mkr, mnkr, kronor, sek, msek, ksek, tsek, tusen, tusental/s, miljoner, t kr`,
  filler: `och, i, av, för, till, från, per, mot, den, det, de, samt, inkl, exkl, om, vid, enligt, enl, med, på, år, året, årets, års, jämfört, jfr, jmf, mellan, mm, total, ca,
    helår/et, period/en, gällande, avseende, a, o, som, part/en, hela, all/a, samtliga, aktuell/t, innevarande, egen, senast/e, ny, nya, st, år 1, år 2, år 3`,
} as const satisfies Vocabulary<string>;

export type HeadingWord = keyof typeof HEADING_WORDS;

/** What a heading's words come to. The first rule that fits decides. */
export interface HeadingRule {
  readonly kind: ColumnKind;
  /** Alternatives, parted by commas; each names meanings parted by blanks that must all be there. */
  readonly when: string;
  readonly unless?: string;
}

/** `year` and `period` stand for a year and a month, quarter, tertial or half-year; `percent` for the sign. */
export type HeadingMeaning = HeadingWord | 'year' | 'period' | 'percent' | 'number' | 'unknown';

export const HEADING_RULES: readonly HeadingRule[] = [
  { kind: 'comment', when: 'comment', unless: 'budget actual forecast share' },
  { kind: 'population', when: 'population', unless: 'share' },
  {
    kind: 'other',
    when: `rate percent, rate share, percent budget, percent actual, percent forecast, share budget, share actual, counted`,
    unless: 'variance change',
  },
  { kind: 'date', when: 'dueDate, date', unless: 'amount budget actual' },
  { kind: 'variance', when: 'variance' },
  { kind: 'remaining', when: 'remaining', unless: 'actual forecast' },
  { kind: 'change', when: 'change', unless: 'revised budget' },
  { kind: 'paid', when: 'paid', unless: 'budget' },
  { kind: 'due', when: 'due' },
  { kind: 'instalment', when: 'instalment' },
  { kind: 'key', when: 'key', unless: 'amount unit' },
  { kind: 'amount', when: 'share unit, share amount', unless: 'percent' },
  { kind: 'share', when: 'share, percent' },
  { kind: 'previousYear', when: 'earlierYear', unless: 'plan' },
  { kind: 'forecast', when: 'forecast, estimated actual', unless: 'budget plan' },
  { kind: 'revisedBudget', when: 'revised' },
  { kind: 'actual', when: 'actual', unless: 'budget plan' },
  { kind: 'plan', when: 'plan', unless: 'budget' },
  { kind: 'budget', when: 'budget, draft, original' },
  { kind: 'actual', when: 'cumulative period, cumulative year' },
  { kind: 'periodTotal', when: 'total', unless: 'amount' },
  { kind: 'other', when: 'opening, closing, use' },
  { kind: 'amount', when: 'amount' },
  { kind: 'forecast', when: 'estimated' },
  { kind: 'period', when: 'period' },
  { kind: 'status', when: 'status, decided' },
  { kind: 'account', when: 'account' },
  { kind: 'amount', when: 'year, unit', unless: 'label' },
  { kind: 'other', when: 'rate' },
  { kind: 'actual', when: 'cumulative' },
];
