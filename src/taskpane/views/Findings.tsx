import { Button, makeStyles, mergeClasses, SearchBox, Select, ToggleButton } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import type { Severity } from '../../rules/model';
import type { PaneReport, Story } from '../engine/report';
import { Fold } from '../parts/Fold';
import { usePane, usePaneState, useWords } from '../parts/PaneContext';
import { SignIcon } from '../parts/icons';
import { useShared, useVerdictStyles } from '../parts/styles';
import { useTrustWords } from '../parts/trustWords';
import { VerdictWord } from '../parts/Verdict';
import { everything, filterStories, isSettled, SEVERITIES, sheetsOf, type Filter } from '../state/filter';
import { DoneFixes } from './DoneFixes';
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
  return (
    <>
      {report.stories.length === 0 ? (
        <p className={shared.text}>{report.tables === 0 ? words.result.noBudget : words.findings.none}</p>
      ) : (
        <FindingList report={report} />
      )}
      <Gone report={report} />
      <Unneeded report={report} />
      <DoneFixes />
    </>
  );
}

function FindingList({ report }: { readonly report: PaneReport }): ReactElement {
  const words = useWords();
  const shared = useShared();
  const [filter, setFilter] = useState<Filter>(everything);
  const applied = useDeferredValue(filter);
  const shown = useMemo(() => filterStories(report.stories, applied), [report, applied]);
  const open = shown.filter((story) => !isSettled(story));
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
          stories={open.filter(({ main }) => main.severity === severity)}
        />
      ))}
      <Accepted stories={shown.filter(isSettled)} />
    </>
  );
}

/** What is accepted: last, and counted apart. */
function Accepted({ stories }: { readonly stories: readonly Story[] }): ReactElement | null {
  const words = useTrustWords();
  const styles = useStyles();
  const shared = useShared();
  if (stories.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="accepted">
      <h3 id="accepted" className={mergeClasses(shared.subheading, shared.row)}>
        {words.accepted} <span className={shared.small}>{stories.length}</span>
      </h3>
      <p className={shared.small}>{words.acceptedText}</p>
      <ul className={shared.list}>
        {stories.map((story) => (
          <li key={story.main.key}>
            <StoryCard story={story} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the last recorded run found, and this one does not. */
function Gone({ report: { changes } }: { readonly report: PaneReport }): ReactElement | null {
  const words = useTrustWords();
  const shared = useShared();
  if (!changes || changes.gone.length === 0) return null;
  return (
    <Fold title={words.gone(changes.gone.length)}>
      {() => (
        <ul className={shared.bullets}>
          {changes.gone.map((line, index) => (
            <li key={index} className={shared.text}>
              {line}
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

/** Acceptances whose finding is gone, and a way to be rid of them. */
function Unneeded({ report: { unneeded } }: { readonly report: PaneReport }): ReactElement | null {
  const { controller } = usePane();
  const { task } = usePaneState();
  const words = useTrustWords();
  const shared = useShared();
  if (unneeded.length === 0) return null;
  return (
    <Fold title={words.unneeded(unneeded.length)}>
      {() => (
        <div className={shared.stack}>
          <ul className={shared.bullets}>
            {unneeded.map(({ says }, index) => (
              <li key={index} className={shared.text}>
                {says}
              </li>
            ))}
          </ul>
          <div>
            <Button
              size="small"
              disabledFocusable={task !== null}
              onClick={() => void controller.takeBack(unneeded.map(({ entry }) => entry))}
            >
              {words.forget}
            </Button>
          </div>
        </div>
      )}
    </Fold>
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
  const trust = useTrustWords();
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
        {report.changes && (
          <ToggleButton
            size="small"
            className={styles.toggle}
            checked={filter.onlyNew}
            onClick={() => onChange({ ...filter, onlyNew: !filter.onlyNew })}
          >
            {trust.onlyNew}
          </ToggleButton>
        )}
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
