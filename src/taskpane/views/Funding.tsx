import { Field, mergeClasses, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Funding as FundingData, FundingRow, FundingYear } from '../engine/report';
import { LazyChart } from '../parts/LazyChart';
import { usePaneState, useWords } from '../parts/PaneContext';
import { CellLink } from '../parts/CellLink';
import { useShared } from '../parts/styles';
import { VerdictWord } from '../parts/Verdict';

/** What the members pay, beside what the law says. */
export default function Funding(): ReactElement {
  const { report } = usePaneState();
  const words = useWords();
  const shared = useShared();
  const funding = report?.funding;
  if (!funding || funding.years.length === 0) return <p className={shared.text}>{words.funding.none}</p>;
  return <FundingYears funding={funding} />;
}

function FundingYears({ funding }: { readonly funding: FundingData }): ReactElement {
  const { funding: words } = useWords();
  const shared = useShared();
  const [chosen, setChosen] = useState(0);
  const year = funding.years[chosen] ?? funding.years[0]!;
  const name = (one: FundingYear) => (one.year === null ? words.noYear : String(one.year));
  const parties = year.rows.filter(({ party }) => party !== null);
  return (
    <>
      <p className={shared.text}>{words.intro}</p>
      {funding.years.length > 1 && (
        <Field label={words.yearLabel}>
          <Select value={String(chosen)} onChange={(_, { value }) => setChosen(Number(value))}>
            {funding.years.map((one, index) => (
              <option key={index} value={index}>
                {name(one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {parties.length > 1 && (
        <LazyChart
          title={words.chart(name(year))}
          unit={funding.unit}
          categories={parties.map(({ party }) => party!)}
          series={[
            { name: words.expected, values: parties.map(({ expected }) => expected) },
            { name: words.stated, values: parties.map(({ stated }) => stated) },
          ]}
        />
      )}
      <FundingTable year={year} caption={words.table(name(year))} hasPaid={funding.hasPaid} />
      <p className={shared.small}>{words.amountsIn(funding.unit)}</p>
    </>
  );
}

interface FundingTableProps {
  readonly year: FundingYear;
  readonly caption: string;
  readonly hasPaid: boolean;
}

function FundingTable({ year, caption, hasPaid }: FundingTableProps): ReactElement {
  const { funding: words } = useWords();
  const shared = useShared();
  return (
    <table className={shared.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.member}</th>
          <th scope="col" className={shared.number}>
            {words.expected}
          </th>
          <th scope="col" className={shared.number}>
            {words.stated}
          </th>
          <th scope="col" className={shared.number}>
            {words.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {year.rows.map((row, index) => (
          <MemberRow key={index} row={row} hasPaid={hasPaid} />
        ))}
      </tbody>
    </table>
  );
}

function MemberRow({ row, hasPaid }: { readonly row: FundingRow; readonly hasPaid: boolean }): ReactElement {
  const { funding: words } = useWords();
  const shared = useShared();
  const { name, role, key, share, expected, stated, difference, paid, state, cell } = row;
  const facts = [
    ...(share.text ? [`${words.share}: ${share.text}`] : []),
    ...(key.text ? [`${words.key}: ${key.text}`] : []),
    ...(hasPaid && paid.text ? [`${words.paid}: ${paid.text}`] : []),
  ];
  return (
    <tr className={mergeClasses(role === 'subtotal' && shared.sumRow, role === 'total' && shared.totalRow)}>
      <th scope="row">
        {cell ? <CellLink cell={cell} text={name} /> : name}
        {facts.map((fact) => (
          <div key={fact} className={shared.small}>
            {fact}
          </div>
        ))}
        {state.text !== '' && (
          <div>{state.verdict ? <VerdictWord of={state.verdict} word={state.text} /> : state.text}</div>
        )}
      </th>
      <td className={shared.number}>{expected.text}</td>
      <td className={shared.number}>{stated.text}</td>
      <td className={shared.number}>{difference.text}</td>
    </tr>
  );
}
