import type { Change } from '../history';
import type { Language } from '../money';

/** The words of the pane about accepting deviations, about what is new, and about safe fixes. */
export interface PaneTrustWords {
  readonly accept: string;
  readonly acceptTitle: string;
  readonly acceptText: (consequences: number) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly name: string;
  readonly nameHint: string;
  readonly needed: string;
  readonly acceptYes: string;
  readonly cancel: string;
  readonly takeBack: string;
  readonly accepted: string;
  readonly acceptedCount: (count: number) => string;
  readonly noneOpen: string;
  readonly acceptedText: string;
  readonly unneeded: (count: number) => string;
  readonly forget: string;
  readonly change: Readonly<Record<Exclude<Change, 'same'>, string>>;
  readonly onlyNew: string;
  readonly gone: (count: number) => string;
  readonly fix: string;
  readonly fixText: string;
  readonly before: string;
  readonly after: string;
  readonly gives: (value: string) => string;
  readonly fixYes: string;
  readonly done: string;
  readonly doneText: string;
  readonly undo: string;
  readonly undoOf: (title: string, places: string) => string;
}

const SWEDISH: PaneTrustWords = {
  accept: 'Godta …',
  acceptTitle: 'Godta avvikelsen',
  acceptText: (consequences) =>
    consequences === 0
      ? 'Avvikelsen står kvar i listan som godtagen och räknas för sig. Ändras beloppen gäller godkännandet inte längre.'
      : `Avvikelsen står kvar i listan som godtagen och räknas för sig, tillsammans med ${consequences === 1 ? 'följden' : `de ${consequences} följderna`} av den. Ändras beloppen gäller godkännandet inte längre.`,
  reason: 'Skäl',
  reasonHint: 'Till exempel ett beslut, med datum och paragraf',
  name: 'Ditt namn',
  nameHint: 'Namnet sparas i arbetsboken, bara där det behövs: vid godkännandet och i granskningsloggen.',
  needed: 'Fyll i det här.',
  acceptYes: 'Godta',
  cancel: 'Avbryt',
  takeBack: 'Ångra godtagandet',
  accepted: 'Godtagna',
  acceptedCount: (count) => `${count} ${count === 1 ? 'godtagen' : 'godtagna'}`,
  noneOpen: 'Inga öppna avvikelser',
  acceptedText: 'Räknas inte som öppna och markeras inte i cellerna.',
  unneeded: (count) =>
    count === 1 ? 'Ett godkännande som inte längre behövs' : `${count} godkännanden som inte längre behövs`,
  forget: 'Ta bort dem ur inställningarna',
  change: { new: 'Ny sedan sist', changedAmount: 'Nytt belopp sedan sist' },
  onlyNew: 'Nya',
  gone: (count) => `Borta sedan sist (${count})`,
  fix: 'Rätta …',
  fixText: 'Det här ändras i dina celler, och ingenting annat. Inget belopp som du har skrivit blir ett annat.',
  before: 'Nu',
  after: 'Efter',
  gives: (value) => `ger ${value}`,
  fixYes: 'Gör ändringen',
  done: 'Gjorda ändringar',
  doneText: 'Ändringar som du har gjort härifrån sedan rutan öppnades. De står också i granskningsloggen.',
  undo: 'Ångra',
  undoOf: (title, places) => `Ångra ändringen i ${places}: ${title}`,
};

const ENGLISH: PaneTrustWords = {
  accept: 'Accept …',
  acceptTitle: 'Accept the deviation',
  acceptText: (consequences) =>
    consequences === 0
      ? 'The deviation stays in the list as accepted and is counted apart. If the amounts change, the acceptance no longer holds.'
      : `The deviation stays in the list as accepted and is counted apart, with the ${consequences === 1 ? 'consequence' : `${consequences} consequences`} of it. If the amounts change, the acceptance no longer holds.`,
  reason: 'Reason',
  reasonHint: 'For example a decision, with its date and paragraph',
  name: 'Your name',
  nameHint: 'The name is stored in the workbook, only where it is needed: with the acceptance and in the review log.',
  needed: 'Fill this in.',
  acceptYes: 'Accept',
  cancel: 'Cancel',
  takeBack: 'Take the acceptance back',
  accepted: 'Accepted',
  acceptedCount: (count) => `${count} accepted`,
  noneOpen: 'No open deviations',
  acceptedText: 'Not counted as open, and not marked in the cells.',
  unneeded: (count) =>
    count === 1 ? 'An acceptance that is no longer needed' : `${count} acceptances that are no longer needed`,
  forget: 'Remove from the settings',
  change: { new: 'New since last time', changedAmount: 'New amount since last time' },
  onlyNew: 'New',
  gone: (count) => `Gone since last time (${count})`,
  fix: 'Correct …',
  fixText: 'This changes in your cells, and nothing else does. No amount that you have typed becomes another.',
  before: 'Now',
  after: 'Then',
  gives: (value) => `gives ${value}`,
  fixYes: 'Make the change',
  done: 'Changes made',
  doneText: 'Changes that you have made from here since the pane was opened. They are in the review log as well.',
  undo: 'Undo',
  undoOf: (title, places) => `Undo the change in ${places}: ${title}`,
};

/** The words in a language. */
export function paneTrustWords(language: Language): PaneTrustWords {
  return language === 'sv' ? SWEDISH : ENGLISH;
}
