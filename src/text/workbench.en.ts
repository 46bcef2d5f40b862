import type { WorkbenchWords } from './workbench';

export const WORKBENCH_WORDS_EN: WorkbenchWords = {
  grid: {
    sheet: (name) => `Sheet ${name}`,
    edit: (address) => `Content of ${address}`,
    formula: (formula) => `Formula: ${formula}`,
    note: (text) => `Note: ${text}`,
    link: (target) => `Link to ${target}. Press Ctrl+Enter to follow it.`,
    stale: 'Not recalculated',
    table: (label) => `Table: ${label}`,
    marks: { error: 'Error', warning: 'Warning', note: 'Note' },
    drawings: { chart: 'Chart', picture: 'Picture', shape: 'Shape' },
    drawing: (kind, name) => (name === '' ? kind : `${kind}: ${name}`),
    rowHeadings: 'Row numbers',
    true: 'TRUE',
    false: 'FALSE',
  },
};
