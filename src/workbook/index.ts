export * from './port';
export * from './reference';
export * from './sheet';
export * from './snapshot';
