import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneWords } from '../../text/pane';
import type { PaneReport } from '../engine/report';
import { SEVERITIES } from '../state/filter';
import { useWords } from './PaneContext';
import { useShared } from './styles';
import { useTrustWords } from './trustWords';
import { VerdictWord } from './Verdict';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: '14px', rowGap: '2px', fontSize: tokens.fontSizeBase300 },
});

/** What came of the check: counts as icon, number and word, and how much was checked. */
export function ResultLine({ report }: { readonly report: PaneReport }): ReactElement {
  const words = useWords();
  const trust = useTrustWords();
  const styles = useStyles();
  const shared = useShared();
  const found = SEVERITIES.filter((severity) => report.counts[severity] > 0);
  return (
    <div className={shared.tight}>
      <div className={styles.counts}>
        {found.map((severity) => {
          const count = report.counts[severity];
          const { one, many } = words.severity[severity];
          return (
            <VerdictWord key={severity} of={severity} word={`${count} ${(count === 1 ? one : many).toLowerCase()}`} />
          );
        })}
        {found.length === 0 && report.tables > 0 && (
          <VerdictWord of="approved" word={report.accepted > 0 ? trust.noneOpen : words.result.approved} />
        )}
        {report.accepted > 0 && <span>{trust.acceptedCount(report.accepted)}</span>}
        {found.length === 0 && report.tables === 0 && <VerdictWord of="note" word={words.result.noBudget} />}
      </div>
      {report.changes && <p className={shared.small}>{report.changes.says}</p>}
      <p className={shared.small}>
        {words.result.reach(report.checks, report.tables)} · {words.result.checkedAt(clock(report.time))}
      </p>
    </div>
  );
}

/** The result as one line, for screen readers. */
export function resultText({ counts, checks, tables }: PaneReport, { result }: PaneWords): string {
  if (SEVERITIES.some((severity) => counts[severity] > 0)) return result.line(counts, checks, tables);
  return tables === 0 ? result.noBudget : result.clean(checks, tables);
}

/** `2026-11-21T14:05:09` → `14:05`. */
function clock(time: string): string {
  return time.slice(11, 16);
}
