export { withFixedUnitsAndSigns } from './corrections';
export { sheetFacts } from './facts';
export { association } from './association';
export { proseOf } from './outside';
export type { SheetTables } from './readSheet';
export { readTables } from './readTables';
