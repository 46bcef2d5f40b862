export * from './model';
export { changesSince, type Change, type Changes } from './changes';
export { checksumOf } from './checksum';
export { recordFix, recordRun, type RunFacts } from './record';
export { HISTORY_VERSION, mergeHistories, parseHistory, serializeHistory } from './store';
