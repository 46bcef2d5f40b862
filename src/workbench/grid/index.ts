export { Grid } from './Grid';
export * from './model';
