import type { Language } from '../../money';

/** A rule of the catalogue that no data in a workbook can decide, and what the program offers in its place. */
export interface NotChecked {
  readonly name: Readonly<Record<Language, string>>;
  readonly reason: Readonly<Record<Language, string>>;
  readonly instead: Readonly<Record<Language, string>>;
}

/** By the rule's id. */
export const notChecked: Readonly<Record<string, NotChecked>> = {
  'HYG-11': {
    name: { sv: 'Inga personuppgifter i sammanställningen', en: 'No personal data in the summary' },
    reason: {
      sv: 'Regeln gäller vad Finsamkoll självt skriver, inte vad arbetsboken innehåller. Att ett namn i en cell är en deltagare kan inget program avgöra.',
      en: 'The rule is about what Finsamkoll itself writes, not about what the workbook holds. No program can tell that a name in a cell is a participant.',
    },
    instead: {
      sv: 'Sammanställningen skriver bara belopp, radernas benämningar och avvikelser. Kommentarer och fri text kopieras inte dit.',
      en: 'The summary only writes amounts, the labels of rows and deviations. Comments and free text are not copied there.',
    },
  },
  'HYG-12': {
    name: { sv: 'Sammanställningen säger varifrån den kommer', en: 'The summary says where it comes from' },
    reason: {
      sv: 'Regeln gäller de blad som Finsamkoll skriver. Den är ett löfte om programmet och inget som en arbetsbok kan bryta mot.',
      en: 'The rule is about the sheets that Finsamkoll writes. It is a promise of the program and nothing that a workbook can break.',
    },
    instead: {
      sv: 'Bladen bär tid, reglernas version och de celler som beloppen kommer från. Egna blad och celler skrivs aldrig över; det prövas vid varje ändring av programmet.',
      en: 'The sheets carry the time, the version of the rules and the cells that the amounts come from. Your own sheets and cells are never overwritten; this is tested at every change of the program.',
    },
  },
};
