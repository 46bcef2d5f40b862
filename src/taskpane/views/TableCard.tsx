import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { paneReadingWords, type PaneReadingWords } from '../../text/paneReading';
import type { ColumnOutline, RowOutline, TableOutline } from '../engine/report';
import { Fold } from '../parts/Fold';
import { usePane, useWords } from '../parts/PaneContext';
import { ShowCell } from '../parts/ShowCell';
import { useShared } from '../parts/styles';

const CorrectTable = lazy(() => import(/* webpackChunkName: "correct" */ './CorrectTable'));

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, auto) minmax(0, 1fr)',
    columnGap: '10px',
    rowGap: '2px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  place: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

/** One table as it was read: range, unit, signs, columns and rows. */
export function TableCard({ table }: { readonly table: TableOutline }): ReactElement {
  const { language } = usePane();
  const words = paneReadingWords(language);
  const { loading } = useWords();
  const styles = useStyles();
  const shared = useShared();
  const [isCorrecting, setCorrecting] = useState(false);
  const title = table.title === '' ? table.range : table.title;
  return (
    <article className={shared.card}>
      <h4 className={shared.subheading}>{title}</h4>
      <dl className={styles.facts}>
        <dt>{words.kind}</dt>
        <dd>
          {words.tableKinds[table.kind]}
          {table.correctedAs !== null && ` (${words.corrected})`}
        </dd>
        <dt>{words.range}</dt>
        <dd>{table.range}</dd>
        <dt>{words.unit}</dt>
        <dd>{unitText(table.unit, words)}</dd>
        <dt>{words.signs}</dt>
        <dd>{words.costs[table.costs]}</dd>
      </dl>
      {table.isTransposed && <p className={shared.small}>{words.transposed}</p>}
      <Fold title={words.columns(table.columns.length)}>
        {() => <PlaceTable entries={table.columns.map((column) => columnEntry(column, words))} />}
      </Fold>
      <Fold title={words.rows(table.rowCount)}>
        {() => (
          <>
            <PlaceTable entries={table.rows.map((row) => rowEntry(row, words))} />
            {table.rowCount > table.rows.length && (
              <p className={shared.small}>{words.moreRows(table.rowCount - table.rows.length)}</p>
            )}
          </>
        )}
      </Fold>
      <div className={shared.row}>
        <ShowCell cell={table.first} label={words.show} name={words.showTable(`${table.sheet}!${table.range}`)} />
        <Button
          size="small"
          aria-expanded={isCorrecting}
          aria-label={words.correctTable(title)}
          onClick={() => setCorrecting(!isCorrecting)}
        >
          {words.correct}
        </Button>
      </div>
      {isCorrecting && (
        <Suspense fallback={<p className={shared.small}>{loading}</p>}>
          <CorrectTable table={table} />
        </Suspense>
      )}
    </article>
  );
}

function unitText({ stated, effective, contradicts }: TableOutline['unit'], words: PaneReadingWords): string {
  if (stated === null) return `${effective} (${words.unitNotStated})`;
  return contradicts ? words.unitContradicts(stated, effective) : words.unitStated(effective);
}

interface Entry {
  readonly place: string;
  readonly name: string;
  readonly meaning: string;
}

function columnEntry({ place, heading, kind, year }: ColumnOutline, words: PaneReadingWords): Entry {
  const meaning = year === null ? words.columnKinds[kind] : `${words.columnKinds[kind]} ${year}`;
  return { place, name: heading === '' ? words.noHeading : heading, meaning };
}

function rowEntry({ place, label, role, side, concept, member }: RowOutline, words: PaneReadingWords): Entry {
  const parts = [
    words.roles[role],
    ...(side === 'none' ? [] : [words.sides[side]]),
    ...(concept === null ? [] : [words.concepts[concept]]),
    ...(member === null ? [] : [member]),
  ];
  return { place, name: label === '' ? words.noLabel : label, meaning: [...new Set(parts)].join(', ') };
}

/** Place, name and meaning of columns or rows. */
function PlaceTable({ entries }: { readonly entries: readonly Entry[] }): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  return (
    <table className={shared.table}>
      <tbody>
        {entries.map(({ place, name, meaning }) => (
          <tr key={place}>
            <td className={styles.place}>{place}</td>
            <th scope="row" className={shared.breaking}>
              {name}
            </th>
            <td className={shared.breaking}>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
