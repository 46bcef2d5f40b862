import type { InterventionRow, Reading } from '../../reading/model';
import type { InterventionSetting, Settings } from '../../settings/model';
import { placeAt } from '../common/place';
import { isLikelySameName } from '../common/similar';
import { plainText } from '../common/stated';
import { BASIS } from '../facts/basis';
import { isWholeBudget } from '../facts/wholeBudget';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { noGoal: ['name'], noTargetGroup: ['name'], noBudget: ['name'], noBudgetRow: ['name'] } as const;
const PARTS = [
  ['goal', 'noGoal'],
  ['targetGroup', 'noTargetGroup'],
  ['budget', 'noBudget'],
] as const satisfies readonly (readonly [keyof InterventionRow, keyof typeof MESSAGES])[];

/** Each insats has a budget, a goal and a target group. */
export const GOAL06 = defineRule({
  id: 'GOAL-06',
  severity: 'note',
  basis: BASIS.vastraOstergotland,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['interventions'],
  check: (reading, settings) => {
    const { interventions } = reading.activity;
    const listed = rowsMissing(interventions, reading);
    const set = settingsMissing(reading, settings);
    return {
      checks: interventions.length + set.checked,
      findings: [...interventions.flatMap((row) => gapsOf(row, interventions)), ...listed, ...set.findings],
    };
  },
});

/** Cells left empty in a column that others fill. */
function gapsOf(row: InterventionRow, all: readonly InterventionRow[]): readonly AnyDraft<typeof MESSAGES>[] {
  return PARTS.flatMap(([part, messageId]) => {
    const isUsed = all.some((other) => other.cell.sheet === row.cell.sheet && other[part]);
    if (row[part] !== null || !isUsed) return [];
    return [{ messageId, data: { name: row.name }, where: placeAt(row.cell, row.name) }];
  });
}

/** Insatser of a register without amounts that no row of the budget names, where it names others of them. */
function rowsMissing(rows: readonly InterventionRow[], reading: Reading): readonly AnyDraft<typeof MESSAGES>[] {
  const labels = budgetLabels(reading);
  const unpriced = rows.filter(({ budget }) => budget === undefined);
  const missing = unpriced.filter(
    ({ name }) => !namesOf(name).some((own) => labels.some((label) => isSame(label, own))),
  );
  if (labels.length === 0 || missing.length * 2 >= unpriced.length) return [];
  return missing.map(({ name, cell }) => ({ messageId: 'noBudgetRow', data: { name }, where: placeAt(cell, name) }));
}

/** A name, and the short one that stands behind it in brackets: "Mobilisering inför arbete (MIA)". */
function namesOf(name: string): readonly string[] {
  const short = /\(([^)]+)\)\s*$/u.exec(name);
  return [name, ...(short ? [name.slice(0, short.index), short[1]!] : [])].map(plainText);
}

function settingsMissing(reading: Reading, { interventions }: Settings) {
  const labels = budgetLabels(reading);
  const sheet = reading.tables.find((table) => isWholeBudget(table, reading))?.sheet;
  if (sheet === undefined) return { checked: 0, findings: [] };
  const current = interventions.filter((one) => isCurrent(one, reading));
  const missing = current.filter(
    ({ name, aliases }) => ![name, ...aliases].some((own) => labels.some((label) => isSame(label, plainText(own)))),
  );
  return {
    checked: current.length,
    findings: missing.map(({ name }): AnyDraft<typeof MESSAGES> => ({
      messageId: 'noBudgetRow',
      data: { name },
      where: { sheet, cell: null, cells: [], label: name },
    })),
  };
}

function isCurrent({ from, to }: InterventionSetting, { budgetYear }: Reading): boolean {
  if (budgetYear === null) return true;
  return Number(from?.slice(0, 4) ?? budgetYear) <= budgetYear && Number(to?.slice(0, 4) ?? budgetYear) >= budgetYear;
}

function budgetLabels(reading: Reading): readonly string[] {
  const tables = reading.tables.filter((table) => isWholeBudget(table, reading) || table.kind === 'intervention');
  return tables.flatMap(({ rows, title }) => [title.text, ...rows.map(({ label }) => label)]).map(plainText);
}

const SHORTEST_PART = 4;

/** One name within the other, as in "MIA medfinansiering" for MIA, counts where it is whole words. */
function isSame(label: string, name: string): boolean {
  if (label === name || isLikelySameName(label, name)) return true;
  const [short, long] = label.length < name.length ? [label, name] : [name, label];
  return (short.length >= SHORTEST_PART || short === name) && short !== '' && ` ${long} `.includes(` ${short} `);
}
