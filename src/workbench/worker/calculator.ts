import type { LoadCalculator } from './editedWorkbook';

/** The calculator, fetched when it is first needed. */
export const fetchCalculator: LoadCalculator = async (snapshot) => {
  const { loadCalculator, loadEngine } = await import(/* webpackChunkName: "calculator" */ '../calc');
  return loadCalculator(snapshot, loadEngine);
};
