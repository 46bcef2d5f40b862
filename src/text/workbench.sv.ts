import type { WorkbenchWords } from './workbench';

export const WORKBENCH_WORDS_SV: WorkbenchWords = {
  grid: {
    sheet: (name) => `Bladet ${name}`,
    edit: (address) => `Innehållet i ${address}`,
    formula: (formula) => `Formel: ${formula}`,
    note: (text) => `Anteckning: ${text}`,
    link: (target) => `Länk till ${target}. Tryck Ctrl+Retur för att följa den.`,
    stale: 'Inte omräknad',
    table: (label) => `Tabell: ${label}`,
    marks: { error: 'Fel', warning: 'Varning', note: 'Notering' },
    drawings: { chart: 'Diagram', picture: 'Bild', shape: 'Figur' },
    drawing: (kind, name) => (name === '' ? kind : `${kind}: ${name}`),
    rowHeadings: 'Radnummer',
    true: 'SANT',
    false: 'FALSKT',
  },
};
