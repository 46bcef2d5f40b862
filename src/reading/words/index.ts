export { findDates } from './dates';
export * from './heading';
export * from './label';
export * from './number';
export * from './prose';
export * from './unit';
