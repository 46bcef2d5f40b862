export { loadCalculator } from './calculator';
export { engineFromBytes, loadEngine, type Engine } from './engine';
export type { CalculatedWorkbook, Calculator, FormulaProblem, Recalculation } from './model';
