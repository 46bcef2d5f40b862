import type { WorkbenchPageWords } from './workbenchPage';

const cells = (count: number) => (count === 1 ? '1 other cell' : `${count} other cells`);

export const WORKBENCH_PAGE_WORDS_EN: WorkbenchPageWords = {
  name: 'Finsamkoll',
  title: (file) => `${file} – Finsamkoll`,
  private: 'Nothing is uploaded: everything happens in your browser.',
  open: 'Open file',
  orDrop: 'or drop it on the page',
  examples: 'Examples',
  exampleNames: {
    'vasteras-2019.xlsx': 'Västerås 2019',
    'sodertalje-2019.xlsx': 'Södertälje 2019',
    'vastra-ostergotland-2015.xlsx': 'Västra Östergötland 2015',
  },
  download: 'Download',
  downloadSuffix: '-granskad',
  undo: 'Undo',
  redo: 'Redo',
  drop: 'Drop the workbook here',
  dropHint: 'An Excel workbook, .xlsx or .xlsm. It stays in your browser.',
  opening: (file) => `Opening ${file} …`,
  failed: 'The file could not be opened',
  close: 'Close',
  workbook: 'Workbook',
  review: 'Review',
  areas: 'Show',
  toolbar: 'The workbook',
  divider: 'Width of the review',
  unsaved: 'changes not downloaded',
  discard: (name) =>
    `The changes in ${name} have not been downloaded and are lost if you open another workbook. Open it anyway?`,
  leave: 'Your changes have not been downloaded.',
  language: 'Svenska',
  formulaBar: {
    label: 'Formula bar',
    name: 'Cell to go to',
    content: 'Content of the cell',
    accept: 'Enter',
    reject: 'Cancel',
  },
  sheets: {
    label: 'Sheets',
    hidden: (count) => `Hidden sheets (${count})`,
    hiddenSheet: 'hidden sheet',
    generated: 'written by Finsamkoll',
  },
  status: {
    calculating: 'Recalculating …',
    edited: (cell, recalculated) =>
      recalculated === 0 ? `${cell} is changed.` : `${cell} is changed and ${cells(recalculated)} recalculated.`,
    undone: (cell) => `The change of ${cell} is undone.`,
    redone: (cell) => `The change of ${cell} is made again.`,
    shown: (cell) => `Showing ${cell}.`,
    stale: 'The cell is not recalculated: only Excel can work out its formula. So it shows no value.',
    staleCount: (count) => (count === 1 ? '1 cell is not recalculated' : `${count} cells are not recalculated`),
    note: (text) => `Note: ${text}`,
    generated: (sheet) =>
      `${sheet} is written by Finsamkoll and cannot be changed. Change the sheet that the figure comes from.`,
    notAddress: (text) => `${text} is no cell. Write for example B12 or Budget!B12.`,
    hidden: (sheet) => `${sheet} is a hidden sheet of the workbook. It is shown only here.`,
    problem: {
      syntax:
        'The formula cannot be understood. Check brackets, separators and quotation marks. The cell is as it was.',
      function: (name) => `There is no function called ${name}. The cell is as it was.`,
      name: (name) =>
        `The workbook has no name ${name}. If it is text, put it in quotation marks. The cell is as it was.`,
      sheet: (name) => `The workbook has no sheet called ${name}. The cell is as it was.`,
    },
  },
};
