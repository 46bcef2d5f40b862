import type { PaneWords } from './pane';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const reach = (checks: number, tables: number) =>
  `${counted(checks, 'comparison', 'comparisons')} in ${counted(tables, 'table', 'tables')}`;
const listed = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const countedBy = (counts: { error: number; warning: number; note: number }) => [
  ...(counts.error > 0 ? [counted(counts.error, 'error', 'errors')] : []),
  ...(counts.warning > 0 ? [counted(counts.warning, 'warning', 'warnings')] : []),
  ...(counts.note > 0 ? [counted(counts.note, 'note', 'notes')] : []),
];

export const PANE_WORDS_EN: PaneWords = {
  name: 'Finsamkoll',
  list: listed,
  onlyInExcel: 'Finsamkoll runs in Excel. Open the workbook there and choose Check on the Home tab.',
  check: 'Check the workbook',
  checkAgain: 'Check again',
  cancel: 'Cancel',
  close: 'Close',
  views: {
    findings: 'Deviations',
    funding: 'Funding',
    balance: 'Balance',
    reading: 'Reading',
    report: 'Report',
    settings: 'Settings',
  },
  navigation: 'Views',
  loading: 'Loading the view …',
  progress: {
    opening: 'Opening the workbook …',
    reading: (number, total, sheet) => `Reading sheet ${number} of ${total}: ${sheet}`,
    thinking: 'Testing the amounts against the rules …',
    writing: 'Writing the summary …',
    clearing: 'Removing what was generated …',
    storing: 'Storing in the workbook …',
    fixing: 'Changing the cells …',
  },
  result: {
    line: (counts, checks, tables) => `${listed(countedBy(counts))}. ${reach(checks, tables)}.`,
    clean: (checks, tables) => `No deviations. ${reach(checks, tables)}.`,
    approved: 'No deviations',
    reach,
    noBudget: 'No budget was found in the workbook.',
    checkedAt: (time) => `Checked ${time}`,
  },
  welcome: {
    title: 'Check the budget where it is',
    text: 'Finsamkoll reads the sheets as they are and tests them against the law on financial coordination. Nothing in your sheets is changed, and nothing leaves the computer.',
    points: [
      'The parties’ shares: half the state, a quarter the regions, a quarter the municipalities.',
      'Balance, the plan of several years, and equity.',
      'Sums, units, and amounts that should agree between sheets and text.',
    ],
  },
  needsCheck: (view) => `${view} is shown once the workbook has been checked.`,
  changed: { text: 'The workbook has changed since it was checked.', action: 'Check again' },
  notices: {
    failed: 'That did not work',
    written: (sheets, sheetCount, marks) =>
      `${sheets} ${sheetCount === 1 ? 'has' : 'have'} been written. ${marks === 0 ? 'No cells needed marking.' : `${counted(marks, 'cell is marked', 'cells are marked')}.`}`,
    unmarked: (cells, sheets, sheetCount) =>
      `${counted(cells, 'cell', 'cells')} on ${sheets} could not be marked, because the ${sheetCount === 1 ? 'sheet is' : 'sheets are'} protected.`,
    cleared:
      'Everything that Finsamkoll had written is removed. Your sheets are as before. The emptied sheets remain and can be deleted in Excel.',
    cancelled: 'The check was cancelled. Nothing has changed.',
    saved: 'The settings are stored in the workbook.',
    corrected: 'The correction is stored in the workbook and holds from now on.',
    accepted: 'The deviation is accepted. The acceptance is stored in the workbook.',
    acceptanceTaken: 'The acceptance is removed.',
    fixed: 'The change is made, and the workbook has been checked again. You can undo it under Changes made.',
    fixUndone: 'The change is undone. The cells are as before.',
    fixPassedBy: (places) => `The content of ${places} is another now, so nothing was changed. Check again.`,
    workbook: {
      signed: 'The workbook is digitally signed. The signature ends when you write the summary.',
      workbookProtected: 'The workbook’s structure is protected. Remove the protection before you write the summary.',
    },
    settingsIgnored: 'The settings in the workbook could not be read. The check used the defaults.',
  },
  severity: {
    error: { one: 'Error', many: 'Errors' },
    warning: { one: 'Warning', many: 'Warnings' },
    note: { one: 'Note', many: 'Notes' },
  },
  findings: {
    search: 'Search the deviations',
    sheet: 'Sheet',
    allSheets: 'All sheets',
    severities: 'Show',
    shown: (shown, all) =>
      shown === all
        ? counted(all, 'deviation', 'deviations')
        : `${shown} of ${counted(all, 'deviation', 'deviations')}`,
    none: 'No deviations. Everything that could be tested agrees.',
    noneFits: 'No deviation fits the selection.',
    showAll: 'Show all',
    more: (count) => `Show ${count} more`,
    expected: 'Expected',
    actual: 'Found',
    difference: 'Difference',
    tolerance: 'Tolerance',
    basis: 'Basis',
    todo: 'What to do',
    place: 'Place',
    show: 'Show the cell',
    showCell: (place) => `Show the cell ${place}`,
    causes: (count) => counted(count, 'cause', 'causes'),
    consequences: (count) => `${counted(count, 'consequence', 'consequences')} of this`,
    why: 'What the check tests',
    heuristic: 'The check rests on an assumption and may be wrong.',
    moreAbout: 'Read more about the check',
    rule: 'Check',
  },
  funding: {
    intro:
      'The state is to give half, the regions together a quarter and the municipalities together a quarter (lag (2003:1210) 5 §).',
    none: 'The workbook says nothing of what the members pay.',
    chart: (year) => `Expected and stated, ${year}`,
    yearLabel: 'Year',
    noYear: 'no year',
    member: 'Member',
    key: 'Key',
    share: 'Share by law',
    expected: 'Expected',
    stated: 'Stated',
    difference: 'Difference',
    paid: 'Paid',
    state: 'State',
    amountsIn: (unit) => `Amounts in ${unit}`,
    table: (year) => `Member contributions ${year}`,
  },
  balance: {
    none: 'The workbook has no budget with income and costs by year.',
    chart: 'Income, costs and equity',
    table: 'The budget year by year',
    year: 'Year',
    income: 'Income',
    cost: 'Costs',
    result: 'Result',
    opening: 'Opening equity',
    use: 'Use of equity',
    closing: 'Closing equity',
    frame: 'Budget frame',
    tests: 'Is the budget in balance?',
    law: 'The law',
    frameTest: 'The frame with equity',
    frameUnknown: 'can’t be tested, because the workbook does not state the opening equity.',
    basis:
      'The law: kommunallagen 11 kap. 5 § through lag (2003:1210) 21 §. The frame: practice, saved equity may cover a planned deficit.',
    amountsIn: (unit) => `Amounts in ${unit}`,
    unknown: 'Can’t be tested: income or costs are missing.',
  },
  chartDescription: (title) => `Chart: ${title}. The same figures stand in the table below.`,
  report: {
    planned: 'This is written into the workbook',
    nothingTouched:
      'The sheets get live formulas to your cells. Your own sheets are not changed: cells that deviate only get a mark, which can be taken off.',
    kinds: {
      summary: 'The budget year by year, balance and costs',
      memberContributions: 'What each member is to pay, and what is stated',
      deviations: 'All deviations, with a link to the cell',
      auditLog: 'Log of the check',
    },
    withChart: 'with a chart',
    marks: (counts) => `Marks in the cells: ${listed(countedBy(counts))}`,
    noMarks: 'No cells are marked.',
    write: 'Write summary',
    remove: 'Remove everything generated',
    removeText:
      'Empties the sheets that Finsamkoll has written and takes off the marks. Nothing else is changed. Settings, acceptances and the entries of the review log are kept for the next time.',
    removeSure: 'Remove everything that Finsamkoll has written?',
    removeYes: 'Yes, remove',
    removeNo: 'No, keep',
  },
};
