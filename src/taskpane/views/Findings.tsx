import { Button, makeStyles, mergeClasses, SearchBox, Select, ToggleButton } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import type { Severity } from '../../rules/model';
import type { PaneReport, Story } from '../engine/report';
import { usePaneState, useWords } from '../parts/PaneContext';
import { SignIcon } from '../parts/icons';
import { useShared, useVerdictStyles } from '../parts/styles';
import { VerdictWord } from '../parts/Verdict';
import { everything, filterStories, SEVERITIES, sheetsOf, type Filter } from '../state/filter';
import { StoryCard } from './StoryCard';

/** So many findings of a severity are shown before the user asks for more. */
const AT_FIRST = 40;

const useStyles = makeStyles({
  toggles: { display: 'flex', flexWrap: 'wrap', gap: '6px', border: 0, margin: 0, padding: 0 },
  toggle: { minWidth: 0 },
  full: { width: '100%', maxWidth: 'none', minWidth: 0 },
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

/** The findings: by severity, each with what follows from it. */
export default function Findings(): ReactElement {
  const { report } = usePaneState();
  const words = useWords();
  const shared = useShared();
  if (!report) return <></>;
  if (report.stories.length === 0) {
    return <p className={shared.text}>{report.tables === 0 ? words.result.noBudget : words.findings.none}</p>;
  }
  return <FindingList report={report} />;
}

function FindingList({ report }: { readonly report: PaneReport }): ReactElement {
  const words = useWords();
  const shared = useShared();
  const [filter, setFilter] = useState<Filter>(everything);
  const applied = useDeferredValue(filter);
  const shown = useMemo(() => filterStories(report.stories, applied), [report, applied]);
  const count = (stories: readonly Story[]) =>
    stories.reduce((total, { consequences }) => total + 1 + consequences.length, 0);
  return (
    <>
      <Filters report={report} filter={filter} onChange={setFilter} />
      <p className={shared.small} role="status">
        {words.findings.shown(count(shown), count(report.stories))}
      </p>
      {shown.length === 0 && (
        <div className={shared.stack}>
          <p className={shared.text}>{words.findings.noneFits}</p>
          <div>
            <Button onClick={() => setFilter(everything)}>{words.findings.showAll}</Button>
          </div>
        </div>
      )}
      {SEVERITIES.map((severity) => (
        <SeveritySection
          key={severity}
          severity={severity}
          stories={shown.filter(({ main }) => main.severity === severity)}
        />
      ))}
    </>
  );
}

interface FiltersProps {
  readonly report: PaneReport;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

function Filters({ report, filter, onChange }: FiltersProps): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const sheets = useMemo(() => sheetsOf(report.stories), [report]);
  const toggle = (severity: Severity) => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onChange({ ...filter, severities });
  };
  return (
    <div className={shared.stack}>
      <SearchBox
        className={styles.full}
        aria-label={words.findings.search}
        placeholder={words.findings.search}
        value={filter.search}
        onChange={(_, { value }) => onChange({ ...filter, search: value })}
      />
      <fieldset className={styles.toggles}>
        <legend className={shared.hidden}>{words.findings.severities}</legend>
        {SEVERITIES.filter((severity) => report.counts[severity] > 0).map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            icon={<SignIcon of={severity} />}
            checked={filter.severities.has(severity)}
            onClick={() => toggle(severity)}
          >
            {`${words.severity[severity].many} ${report.counts[severity]}`}
          </ToggleButton>
        ))}
      </fieldset>
      {sheets.length > 1 && (
        <Select
          aria-label={words.findings.sheet}
          value={filter.sheet ?? ''}
          onChange={(_, { value }) => onChange({ ...filter, sheet: value === '' ? null : value })}
        >
          <option value="">{words.findings.allSheets}</option>
          {sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

function SeveritySection({
  severity,
  stories,
}: {
  readonly severity: Severity;
  readonly stories: readonly Story[];
}): ReactElement | null {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const verdicts = useVerdictStyles();
  const [limit, setLimit] = useState(AT_FIRST);
  if (stories.length === 0) return null;
  const rest = stories.length - limit;
  return (
    <section className={styles.section} aria-labelledby={`severity-${severity}`}>
      <h3 id={`severity-${severity}`} className={mergeClasses(shared.subheading, shared.row, verdicts[severity])}>
        <VerdictWord of={severity} word={words.severity[severity].many} />
        <span className={shared.small}>{words.findings.causes(stories.length)}</span>
      </h3>
      <ul className={shared.list}>
        {stories.slice(0, limit).map((story) => (
          <li key={story.main.key}>
            <StoryCard story={story} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setLimit(limit + AT_FIRST)}>{words.findings.more(Math.min(rest, AT_FIRST))}</Button>
      )}
    </section>
  );
}
