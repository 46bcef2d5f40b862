import type { Language } from '../money';

/** The words of the command line. */
export interface CliWords {
  readonly usage: Readonly<Record<string, string>>;
  readonly program: string;
  readonly check: string;
  readonly files: string;
  readonly format: string;
  readonly write: string;
  readonly out: string;
  readonly settings: string;
  readonly by: string;
  readonly ignoreAccepted: string;
  readonly lang: string;
  readonly help: string;
  readonly version: string;
  readonly helpCommand: string;
  readonly exitStatus: string;
  readonly oneOf: (choices: readonly string[]) => string;
  readonly defaultIs: (value: string) => string;
  readonly problems: {
    readonly unknownOption: (name: string) => string;
    readonly unknownCommand: (name: string) => string;
    readonly missingFiles: string;
    readonly missingValue: (option: string) => string;
    readonly badChoice: (option: string, given: string, choices: readonly string[]) => string;
    readonly other: string;
    readonly seeHelp: string;
    readonly noFiles: (where: string) => string;
    readonly settingsUnreadable: (file: string) => string;
    readonly settingsWrong: (file: string) => string;
    readonly couldNotWork: string;
  };
  readonly report: {
    readonly expected: string;
    readonly actual: string;
    readonly difference: string;
    readonly tolerance: string;
    readonly basis: string;
    readonly todo: string;
    readonly follows: string;
    readonly moreAlike: (count: number, places: readonly string[]) => string;
    readonly unreadable: string;
    readonly notWritten: string;
    readonly written: (file: string) => string;
    readonly noBudget: string;
    readonly clean: (tables: number, checks: number, accepted: number) => string;
    readonly totals: (tables: number, checks: number, errors: number, warnings: number, notes: number) => string;
    readonly unread: (cells: number) => string;
    readonly settingsIgnored: string;
    readonly signed: string;
    readonly workbookProtected: string;
    readonly grandTotals: (
      workbooks: number,
      errors: number,
      warnings: number,
      notes: number,
      unreadable: number,
    ) => string;
    readonly progress: (done: number, total: number, file: string) => string;
  };
}

/** `1 fel`, `2 varningar`: a count with its word. */
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const SWEDISH: CliWords = {
  usage: { 'Usage:': 'Så här:', 'Arguments:': 'Argument:', 'Options:': 'Val:', 'Commands:': 'Kommandon:' },
  program: 'Granskar budgetarbetsböcker för samordningsförbund. Ingenting lämnar datorn.',
  check: 'Granskar arbetsböcker och visar vad som avviker.',
  files: 'arbetsböcker (.xlsx, .xlsm), mappar eller mönster',
  format: 'hur resultatet visas',
  write: 'skriv sammanställningarna till NAMN-granskad.xlsx bredvid arbetsboken',
  out: 'skriv dem i den här mappen i stället',
  settings: 'läs inställningarna från den här filen',
  by: 'vem som granskar; namnet skrivs i granskningsloggen',
  ignoreAccepted: 'visa och räkna även godtagna avvikelser som öppna',
  lang: 'språk',
  help: 'visa den här hjälpen',
  version: 'visa programmets version',
  helpCommand: 'visa hjälp om ett kommando',
  exitStatus: 'Slutkod: 0 inga fel, 1 fel hittades, 2 en fil kunde inte läsas eller skrivas.',
  oneOf: (choices) => `val: ${choices.join(', ')}`,
  defaultIs: (value) => `annars ${value}`,
  problems: {
    unknownOption: (name) => `Valet ${name} finns inte.`,
    unknownCommand: (name) => `Kommandot ${name} finns inte.`,
    missingFiles: 'Ange minst en arbetsbok, mapp eller ett mönster.',
    missingValue: (option) => `Valet ${option} behöver ett värde.`,
    badChoice: (option, given, choices) => `Valet ${option} kan inte vara ”${given}”. Välj ${choices.join(', ')}.`,
    other: 'Kommandot går inte att förstå.',
    seeHelp: 'Skriv finsamkoll --help för hjälp.',
    noFiles: (where) => `Inga arbetsböcker (.xlsx, .xlsm) finns i ${where}.`,
    settingsUnreadable: (file) => `Inställningsfilen ${file} går inte att läsa. Kontrollera namnet och mappen.`,
    settingsWrong: (file) => `Inställningsfilen ${file} behöver rättas:`,
    couldNotWork: 'Något oväntat gick fel. Ingenting skrevs.',
  },
  report: {
    expected: 'Ska vara',
    actual: 'Står',
    difference: 'Skillnad',
    tolerance: 'Tolerans',
    basis: 'Grund',
    todo: 'Gör så här',
    follows: 'Följer av detta',
    moreAlike: (count, places) => `och ${count} till av samma slag: ${places.join(', ')}`,
    unreadable: 'KUNDE INTE LÄSAS',
    notWritten: 'KUNDE INTE SKRIVAS',
    written: (file) => `Sammanställningarna finns i ${file}`,
    noBudget: 'Ingen budget hittades i arbetsboken.',
    clean: (tables, checks, accepted) =>
      `${counted(tables, 'tabell', 'tabeller')}, ${counted(checks, 'kontroll', 'kontroller')}, inga ${accepted > 0 ? 'öppna ' : ''}avvikelser`,
    totals: (tables, checks, errors, warnings, notes) =>
      `${counted(tables, 'tabell', 'tabeller')}, ${counted(checks, 'kontroll', 'kontroller')}: ${errors} fel, ${counted(warnings, 'varning', 'varningar')}, ${counted(notes, 'notering', 'noteringar')}`,
    unread: (cells) => `${counted(cells, 'ställe', 'ställen')} gick inte att läsa.`,
    settingsIgnored: 'Inställningarna i arbetsboken kunde inte användas; standardvärdena gäller:',
    signed: 'Arbetsboken är digitalt signerad. Signaturen gäller inte den granskade kopian.',
    workbookProtected: 'Arbetsbokens struktur är skyddad. Den granskade kopian har ändå fått nya blad.',
    grandTotals: (workbooks, errors, warnings, notes, unreadable) =>
      `${counted(workbooks, 'arbetsbok', 'arbetsböcker')}: ${errors} fel, ${counted(warnings, 'varning', 'varningar')}, ${counted(notes, 'notering', 'noteringar')}` +
      (unreadable > 0 ? `; ${counted(unreadable, 'fil', 'filer')} kunde inte läsas eller skrivas` : ''),
    progress: (done, total, file) => `Granskar ${done} av ${total}: ${file}`,
  },
};

const ENGLISH: CliWords = {
  usage: {},
  program: "Checks budget workbooks of Sweden's samordningsförbund. Nothing leaves the computer.",
  check: 'Checks workbooks and shows what deviates.',
  files: 'workbooks (.xlsx, .xlsm), folders or patterns',
  format: 'how the result is shown',
  write: 'write the summaries to NAME-granskad.xlsx beside the workbook',
  out: 'write them into this folder instead',
  settings: 'read the settings from this file',
  by: 'who runs the check; the name goes into the review log',
  ignoreAccepted: 'show and count accepted deviations as open, too',
  lang: 'language',
  help: 'show this help',
  version: "show the program's version",
  helpCommand: 'show help for a command',
  exitStatus: 'Exit status: 0 no errors, 1 errors found, 2 a file could not be read or written.',
  oneOf: (choices) => `one of: ${choices.join(', ')}`,
  defaultIs: (value) => `otherwise ${value}`,
  problems: {
    unknownOption: (name) => `There is no option ${name}.`,
    unknownCommand: (name) => `There is no command ${name}.`,
    missingFiles: 'Name at least one workbook, folder or pattern.',
    missingValue: (option) => `The option ${option} needs a value.`,
    badChoice: (option, given, choices) => `The option ${option} cannot be “${given}”. Choose ${choices.join(', ')}.`,
    other: 'The command cannot be understood.',
    seeHelp: 'Type finsamkoll --help for help.',
    noFiles: (where) => `There are no workbooks (.xlsx, .xlsm) in ${where}.`,
    settingsUnreadable: (file) => `The settings file ${file} cannot be read. Check the name and the folder.`,
    settingsWrong: (file) => `The settings file ${file} needs mending:`,
    couldNotWork: 'Something unexpected went wrong. Nothing was written.',
  },
  report: {
    expected: 'Expected',
    actual: 'Found',
    difference: 'Difference',
    tolerance: 'Tolerance',
    basis: 'Basis',
    todo: 'What to do',
    follows: 'Follows from this',
    moreAlike: (count, places) => `and ${count} more of the same kind: ${places.join(', ')}`,
    unreadable: 'COULD NOT BE READ',
    notWritten: 'COULD NOT BE WRITTEN',
    written: (file) => `The summaries are in ${file}`,
    noBudget: 'No budget was found in the workbook.',
    clean: (tables, checks, accepted) =>
      `${counted(tables, 'table', 'tables')}, ${counted(checks, 'check', 'checks')}, no ${accepted > 0 ? 'open ' : ''}deviations`,
    totals: (tables, checks, errors, warnings, notes) =>
      `${counted(tables, 'table', 'tables')}, ${counted(checks, 'check', 'checks')}: ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}, ${counted(notes, 'note', 'notes')}`,
    unread: (cells) => `${counted(cells, 'place', 'places')} could not be read.`,
    settingsIgnored: 'The settings in the workbook could not be used; the defaults apply:',
    signed: 'The workbook is digitally signed. The signature does not hold for the checked copy.',
    workbookProtected: "The workbook's structure is protected. The checked copy has new sheets all the same.",
    grandTotals: (workbooks, errors, warnings, notes, unreadable) =>
      `${counted(workbooks, 'workbook', 'workbooks')}: ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}, ${counted(notes, 'note', 'notes')}` +
      (unreadable > 0 ? `; ${counted(unreadable, 'file', 'files')} could not be read or written` : ''),
    progress: (done, total, file) => `Checking ${done} of ${total}: ${file}`,
  },
};

/** The words of the command line in a language. */
export function cliWords(language: Language): CliWords {
  return language === 'sv' ? SWEDISH : ENGLISH;
}
