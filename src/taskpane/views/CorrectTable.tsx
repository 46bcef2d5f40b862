import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Unit } from '../../money';
import { paneReadingWords } from '../../text/paneReading';
import type { ColumnOutline, RowOutline, TableOutline } from '../engine/report';
import { usePane, usePaneState } from '../parts/PaneContext';
import { useShared } from '../parts/styles';
import { correctionOf, type Correction } from '../state/corrections';
import { COLUMN_KINDS, ROW_CONCEPTS, ROW_ROLES, ROW_SIDES, TABLE_KINDS } from '../../settings/vocabulary';

/** The units that budgets are written in; the money room's own list would bring its arithmetic along. */
const UNITS = ['kr', 'tkr', 'kkr', 'mnkr', 'mkr'] as const satisfies readonly Unit[];

/** What the user can say of a table. Each choice is stored and takes effect at once. */
export default function CorrectTable({ table }: { readonly table: TableOutline }): ReactElement {
  const { controller, language } = usePane();
  const { task, settings } = usePaneState();
  const words = paneReadingWords(language);
  const shared = useShared();
  const place = correctionPlace(table);
  const said = settings && correctionOf(settings.file, place);
  const correct = (correction: Correction) => void controller.correct(place, correction);
  const isBusy = task !== null;
  return (
    <div className={shared.stack}>
      <Choice
        label={words.unit}
        asRead={table.unit.effective}
        value={said?.unit ?? null}
        options={UNITS.map((unit) => [unit, unit])}
        isDisabled={isBusy}
        onChoose={(unit) => correct({ of: 'unit', unit })}
      />
      <Choice
        label={words.signs}
        asRead={words.costs[table.costs]}
        value={said?.costs ?? null}
        options={(['positive', 'negative'] as const).map((costs) => [costs, words.costs[costs]])}
        isDisabled={isBusy}
        onChoose={(costs) => correct({ of: 'costs', costs })}
      />
      <Choice
        label={words.kind}
        asRead={words.tableKinds[table.kind]}
        value={said?.kind ?? null}
        options={TABLE_KINDS.map((kind) => [kind, words.tableKinds[kind]])}
        isDisabled={isBusy}
        onChoose={(kind) => correct({ of: 'kind', kind })}
      />
      <ColumnCorrection table={table} isDisabled={isBusy} onCorrect={correct} />
      <RowCorrection table={table} isDisabled={isBusy} onCorrect={correct} />
      <div className={shared.row}>
        <Button disabledFocusable={isBusy} onClick={() => correct({ of: 'ignore', ignore: true })}>
          {words.leaveOut}
        </Button>
        {said && (
          <Button disabledFocusable={isBusy} onClick={() => correct({ of: 'nothing' })}>
            {words.undoAll}
          </Button>
        )}
      </div>
    </div>
  );
}

function correctionPlace({ sheet, correctedAs, range }: TableOutline) {
  return { sheet, range: correctedAs ?? range };
}

interface PartProps {
  readonly table: TableOutline;
  readonly isDisabled: boolean;
  readonly onCorrect: (correction: Correction) => void;
}

/** One column at a time: which, what it is, and its year. */
function ColumnCorrection({ table, isDisabled, onCorrect }: PartProps): ReactElement | null {
  const { language } = usePane();
  const { settings } = usePaneState();
  const words = paneReadingWords(language);
  const shared = useShared();
  const [line, setLine] = useState(table.columns[0]?.line ?? 0);
  const column: ColumnOutline | undefined = table.columns.find((each) => each.line === line) ?? table.columns[0];
  if (!column) return null;
  const entry = settings && correctionOf(settings.file, correctionPlace(table));
  const said = entry?.columns.find((each) => each.line === column.line);
  const yearSaid = said?.year ?? null;
  const years = yearsAround(table);
  const heading = (each: ColumnOutline) =>
    words.column(each.place, each.heading === '' ? words.noHeading : each.heading);
  return (
    <fieldset className={shared.fieldset}>
      <legend className={shared.legend}>{words.oneColumn}</legend>
      <Select
        aria-label={words.oneColumn}
        value={String(column.line)}
        onChange={(_, { value }) => setLine(Number(value))}
      >
        {table.columns.map((each) => (
          <option key={each.line} value={each.line}>
            {heading(each)}
          </option>
        ))}
      </Select>
      <Choice
        label={words.columnKind}
        asRead={words.columnKinds[column.kind]}
        value={said?.kind ?? null}
        options={COLUMN_KINDS.map((kind) => [kind, words.columnKinds[kind]])}
        isDisabled={isDisabled}
        onChoose={(kind) => onCorrect({ of: 'column', line: column.line, kind })}
      />
      <Choice
        label={words.year}
        asRead={column.year === null ? words.noYear : String(column.year)}
        value={yearSaid === null ? null : String(yearSaid)}
        options={years.map((year) => [String(year), String(year)])}
        isDisabled={isDisabled}
        onChoose={(year) => onCorrect({ of: 'column', line: column.line, year: year === null ? null : Number(year) })}
      />
    </fieldset>
  );
}

/** One row at a time: which, its role, its side and what it means. */
function RowCorrection({ table, isDisabled, onCorrect }: PartProps): ReactElement | null {
  const { language } = usePane();
  const { settings } = usePaneState();
  const words = paneReadingWords(language);
  const shared = useShared();
  const labelled = table.rows.filter(({ label }) => label !== '');
  const [label, setLabel] = useState(labelled[0]?.label ?? '');
  const row: RowOutline | undefined = labelled.find((each) => each.label === label) ?? labelled[0];
  if (!row) return null;
  const entry = settings && correctionOf(settings.file, correctionPlace(table));
  const said = entry?.rows.find((each) => each.label === row.label);
  return (
    <fieldset className={shared.fieldset}>
      <legend className={shared.legend}>{words.oneRow}</legend>
      <Select aria-label={words.oneRow} value={row.label} onChange={(_, { value }) => setLabel(value)}>
        {uniqueByLabel(labelled).map((each) => (
          <option key={each.line} value={each.label}>
            {words.row(each.place, each.label)}
          </option>
        ))}
      </Select>
      <Choice
        label={words.role}
        asRead={words.roles[row.role]}
        value={said?.role ?? null}
        options={ROW_ROLES.map((role) => [role, words.roles[role]])}
        isDisabled={isDisabled}
        onChoose={(role) => onCorrect({ of: 'row', label: row.label, role })}
      />
      <Choice
        label={words.side}
        asRead={words.sides[row.side]}
        value={said?.side ?? null}
        options={ROW_SIDES.map((side) => [side, words.sides[side]])}
        isDisabled={isDisabled}
        onChoose={(side) => onCorrect({ of: 'row', label: row.label, side })}
      />
      <Choice
        label={words.concept}
        asRead={row.concept === null ? words.noConcept : words.concepts[row.concept]}
        value={said?.concept ?? null}
        options={ROW_CONCEPTS.map((concept) => [concept, words.concepts[concept]])}
        isDisabled={isDisabled}
        onChoose={(concept) => onCorrect({ of: 'row', label: row.label, concept })}
      />
    </fieldset>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** What was read, chosen where the user has said nothing. */
  readonly asRead: string;
  readonly value: string | null;
  readonly options: readonly (readonly [T, string])[];
  readonly isDisabled: boolean;
  readonly onChoose: (value: T | null) => void;
}

function Choice<T extends string>({
  label,
  asRead,
  value,
  options,
  isDisabled,
  onChoose,
}: ChoiceProps<T>): ReactElement {
  const { language } = usePane();
  const words = paneReadingWords(language);
  return (
    <Field label={label}>
      <Select
        value={value ?? ''}
        onChange={(_, { value: chosen }) => {
          if (!isDisabled) onChoose(options.find(([option]) => option === chosen)?.[0] ?? null);
        }}
      >
        <option value="">{value === null ? words.asReadNow(asRead) : words.asRead}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The years that a column may be of: those of the table and some on each side. */
function yearsAround({ columns }: TableOutline): readonly number[] {
  const years = columns.flatMap(({ year }) => year ?? []);
  const first = Math.min(...years, new Date().getFullYear()) - 2;
  const last = Math.max(...years, new Date().getFullYear()) + 4;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function uniqueByLabel(rows: readonly RowOutline[]): readonly RowOutline[] {
  return rows.filter(({ label }, index) => rows.findIndex((other) => other.label === label) === index);
}
