export * from './defaults';
export * from './model';
