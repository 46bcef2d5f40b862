export { withFixedUnitsAndSigns } from './corrections';
export { sheetFacts } from './facts';
export { association, proseOf } from './outside';
export type { SheetTables } from './readSheet';
export { readTables } from './readTables';
