export * from './headed';
export * from './lines';
