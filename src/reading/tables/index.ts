export { sheetFacts } from './facts';
export { association, budgetYearOf, proseOf } from './outside';
export { readSheet } from './readSheet';
export { withYears } from './years';
