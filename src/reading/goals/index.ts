import type { ActivityReading, Goal } from '../activityModel';
import type { SheetLine } from '../lists';
import { interventionRows } from './interventions';
import { describedInterventions } from './interventionSections';
import { participantTables } from './participants';
import { goalSections, goalSentences } from './sections';
import { staffLists } from './staff';
import { goalTables } from './tables';

/** Reads goals, participants, staff and the register of insatser from the sheets as they are. */
export function readActivity(sheets: readonly (readonly SheetLine[])[]): ActivityReading {
  const goals = sheets.map(goalsOf);
  const participants = sheets.map(participantTables);
  return {
    goals: goals.flatMap((one) => one.goals),
    goalSections: goals.flatMap((one) => one.sections),
    participants: participants.flatMap(({ rows }) => rows),
    participantTables: participants.flatMap(({ tables }) => tables),
    staff: sheets.flatMap(staffLists),
    interventions: sheets.flatMap((lines) => [...interventionRows(lines), ...describedInterventions(lines)]),
    equalityPromises: sheets.flatMap(equalityPromises),
  };
}

function goalsOf(lines: readonly SheetLine[]) {
  const tables = goalTables(lines);
  const isInTable = (row: number): boolean => tables.some(({ top, bottom }) => row >= top && row <= bottom);
  const listed = goalSections(lines, isInTable);
  const rows = new Set(listed.goals.map(({ cell }) => cell.row));
  const spoken = goalSentences(lines, (row) => isInTable(row) || rows.has(row));
  const goals: readonly Goal[] = [...tables.flatMap((table) => table.goals), ...listed.goals, ...spoken];
  return { goals, sections: listed.sections };
}

const PROMISES_SPLIT =
  /(?:könsuppdelad|uppdela\p{L}* (?:på|efter) kön|fördela\p{L}* (?:på|efter) kön|statistik\p{L}* (?:\p{L}+ )*kön|jämställdhetsintegrer|redovisa\p{L}* (?:\p{L}+ ){0,5}(?:kvinnor och män|kön))/iu;

function equalityPromises(lines: readonly SheetLine[]) {
  return lines.flatMap(({ cells }) => cells.filter(({ text }) => PROMISES_SPLIT.test(text)).map(({ cell }) => cell));
}
