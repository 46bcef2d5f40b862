import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Balance as BalanceData, BalanceTest, BalanceYear, Shown } from '../engine/report';
import { LazyChart } from '../parts/LazyChart';
import { usePaneState, useWords } from '../parts/PaneContext';
import { useShared } from '../parts/styles';
import { VerdictWord } from '../parts/Verdict';

/** So many years stand beside each other in a pane of 320 pixels. */
const YEARS_A_TABLE = 3;

/** Income, costs and eget kapital year by year, and whether the budget is in balance. */
export default function Balance(): ReactElement {
  const { report } = usePaneState();
  const words = useWords();
  const shared = useShared();
  const balance = report?.balance;
  if (!balance) return <p className={shared.text}>{words.balance.none}</p>;
  return <BalanceYears balance={balance} />;
}

function BalanceYears({ balance: { unit, years } }: { readonly balance: BalanceData }): ReactElement {
  const { balance: words } = useWords();
  const shared = useShared();
  const groups = Array.from({ length: Math.ceil(years.length / YEARS_A_TABLE) }, (_, index) =>
    years.slice(index * YEARS_A_TABLE, (index + 1) * YEARS_A_TABLE),
  );
  const hasNumber = (figure: (year: BalanceYear) => Shown) => years.some((year) => figure(year).number !== null);
  const series = [
    { name: words.income, of: (year: BalanceYear) => year.income },
    { name: words.cost, of: (year: BalanceYear) => year.cost },
    { name: words.closing, of: (year: BalanceYear) => year.closing },
  ].filter(({ of }) => hasNumber(of));
  return (
    <>
      <section className={shared.stack} aria-labelledby="balance-tests">
        <h3 id="balance-tests" className={shared.subheading}>
          {words.tests}
        </h3>
        {years.map((year) => (
          <YearTests key={year.heading} year={year} />
        ))}
        <p className={shared.small}>{words.basis}</p>
      </section>
      {series.length > 0 && (
        <LazyChart
          title={words.chart}
          unit={unit}
          categories={years.map(({ heading }) => heading)}
          series={series.map(({ name, of }) => ({ name, values: years.map(of) }))}
        />
      )}
      {groups.map((group, index) => (
        <YearTable key={index} years={group} caption={words.table} />
      ))}
      <p className={shared.small}>{words.amountsIn(unit)}</p>
    </>
  );
}

function YearTests({ year }: { readonly year: BalanceYear }): ReactElement {
  const { balance: words } = useWords();
  const shared = useShared();
  const tests = [
    { name: words.law, test: year.law },
    { name: words.frameTest, test: year.frameTest },
  ].filter(({ test }) => test !== null);
  return (
    <div className={shared.card}>
      <h4 className={shared.subheading}>{year.heading}</h4>
      {tests.length === 0 && <p className={shared.text}>{words.unknown}</p>}
      {tests.map(({ name, test }) => (
        <Test key={name} name={name} test={test!} />
      ))}
      {year.law && !year.frameTest && (
        <p className={shared.text}>
          {words.frameTest}: {words.frameUnknown}
        </p>
      )}
    </div>
  );
}

interface TestProps {
  readonly name: string;
  readonly test: BalanceTest;
}

function Test({ name, test: { verdict, word, says } }: TestProps): ReactElement {
  const shared = useShared();
  return (
    <div className={shared.tight}>
      <div className={shared.row}>
        <span>{name}:</span> <VerdictWord of={verdict} word={word.toLowerCase()} />
      </div>
      <p className={shared.text}>{says}</p>
    </div>
  );
}

function YearTable({
  years,
  caption,
}: {
  readonly years: readonly BalanceYear[];
  readonly caption: string;
}): ReactElement {
  const { balance: words } = useWords();
  const shared = useShared();
  const rows: readonly {
    readonly name: string;
    readonly of: (year: BalanceYear) => Shown;
    readonly isSum?: boolean;
  }[] = [
    { name: words.income, of: ({ income }) => income },
    { name: words.cost, of: ({ cost }) => cost },
    { name: words.result, of: ({ result }) => result, isSum: true },
    { name: words.opening, of: ({ opening }) => opening },
    { name: words.use, of: ({ use }) => use },
    { name: words.closing, of: ({ closing }) => closing, isSum: true },
    { name: words.frame, of: ({ frame }) => frame },
  ];
  return (
    <table className={shared.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {years.map(({ heading }) => (
            <th key={heading} scope="col" className={mergeClasses(shared.number, shared.wrapping)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(({ of }) => years.some((year) => of(year).number !== null))
          .map(({ name, of, isSum }) => (
            <tr key={name} className={isSum ? shared.sumRow : undefined}>
              <th scope="row">{name}</th>
              {years.map((year) => (
                <td key={year.heading} className={shared.number}>
                  {of(year).text}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
