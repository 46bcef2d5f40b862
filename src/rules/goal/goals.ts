import type { Goal, GoalMeasure, Reading } from '../../reading/model';
import type { Quantity } from '../model';

/** The goals that stand in a list or a table of goals and are the förbund's own to reach. */
export function listedGoals({ activity }: Reading): readonly Goal[] {
  return activity.goals.filter(({ source, isOverall }) => source !== 'sentence' && !isOverall);
}

/** Whether the workbook calls itself an annual report. */
export function isAnnualReport({ document }: Reading): boolean {
  return document.facts.some(({ kind }) => kind === 'annualReport');
}

/** A goal's number, or what came of it, as a finding carries it. */
export function quantityOf({ value, unit }: Pick<GoalMeasure, 'value' | 'unit'>): Quantity {
  return unit === 'share' ? { kind: 'share', share: value } : { kind: 'count', count: value.toNumber() };
}
