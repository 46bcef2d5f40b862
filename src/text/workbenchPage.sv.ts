import type { WorkbenchPageWords } from './workbenchPage';

const cells = (count: number) => (count === 1 ? '1 annan cell omräknad' : `${count} andra celler omräknade`);

export const WORKBENCH_PAGE_WORDS_SV: WorkbenchPageWords = {
  name: 'Finsamkoll',
  title: (file) => `${file} – Finsamkoll`,
  private: 'Inget laddas upp: allt sker i din webbläsare.',
  open: 'Öppna fil',
  orDrop: 'eller släpp den på sidan',
  examples: 'Exempel',
  exampleNames: {
    'vasteras-2019.xlsx': 'Västerås 2019',
    'sodertalje-2019.xlsx': 'Södertälje 2019',
    'vastra-ostergotland-2015.xlsx': 'Västra Östergötland 2015',
  },
  download: 'Ladda ner',
  downloadSuffix: '-granskad',
  undo: 'Ångra',
  redo: 'Gör om',
  drop: 'Släpp arbetsboken här',
  dropHint: 'Excelarbetsbok, .xlsx eller .xlsm. Den stannar i din webbläsare.',
  opening: (file) => `Öppnar ${file} …`,
  failed: 'Det gick inte att öppna filen',
  close: 'Stäng',
  workbook: 'Arbetsbok',
  review: 'Granskning',
  areas: 'Visa',
  toolbar: 'Arbetsboken',
  divider: 'Granskningens bredd',
  unsaved: 'ej nedladdade ändringar',
  discard: (name) =>
    `Ändringarna i ${name} är inte nedladdade och går förlorade om du öppnar en annan arbetsbok. Vill du öppna den ändå?`,
  leave: 'Dina ändringar är inte nedladdade.',
  language: 'English',
  formulaBar: {
    label: 'Formelfält',
    name: 'Cell att gå till',
    content: 'Cellens innehåll',
    accept: 'Skriv in',
    reject: 'Avbryt',
  },
  sheets: {
    label: 'Blad',
    hidden: (count) => `Dolda blad (${count})`,
    hiddenSheet: 'dolt blad',
    generated: 'skrivet av Finsamkoll',
  },
  status: {
    calculating: 'Räknar om …',
    edited: (cell, recalculated) =>
      recalculated === 0 ? `${cell} är ändrad.` : `${cell} är ändrad och ${cells(recalculated)}.`,
    undone: (cell) => `Ändringen av ${cell} är ångrad.`,
    redone: (cell) => `Ändringen av ${cell} är gjord igen.`,
    shown: (cell) => `Visar ${cell}.`,
    stale: 'Cellen är inte omräknad: formeln kan bara räknas om i Excel. Den visar därför inget värde.',
    staleCount: (count) => (count === 1 ? '1 cell är inte omräknad' : `${count} celler är inte omräknade`),
    note: (text) => `Anteckning: ${text}`,
    generated: (sheet) =>
      `${sheet} är skrivet av Finsamkoll och går inte att ändra. Ändra i bladet som uppgiften kommer från.`,
    notAddress: (text) => `${text} är ingen cell. Skriv till exempel B12 eller Budget!B12.`,
    hidden: (sheet) => `${sheet} är ett dolt blad i arbetsboken. Det visas bara här.`,
    problem: {
      syntax: 'Formeln går inte att förstå. Kontrollera parenteser, semikolon och citattecken. Cellen är oförändrad.',
      function: (name) => `Det finns ingen funktion som heter ${name}. Cellen är oförändrad.`,
      name: (name) =>
        `Arbetsboken har inget namn ${name}. Ska det vara text, skriv den inom citattecken. Cellen är oförändrad.`,
      sheet: (name) => `Arbetsboken har inget blad som heter ${name}. Cellen är oförändrad.`,
    },
  },
};
