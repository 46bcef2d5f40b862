export * from './model';
export { readWorkbook } from './readWorkbook';
