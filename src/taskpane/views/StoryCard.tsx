import { Link, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneFinding, Story } from '../engine/report';
import { Fold } from '../parts/Fold';
import { usePane, useWords } from '../parts/PaneContext';
import { ShowCell } from '../parts/ShowCell';
import { useShared, useVerdictStyles } from '../parts/styles';
import { useTrustWords } from '../parts/trustWords';
import { VerdictWord } from '../parts/Verdict';
import { isOpen, SEVERITIES } from '../state/filter';
import { FindingActions } from './FindingActions';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(72px, auto) minmax(0, 1fr)',
    columnGap: '10px',
    rowGap: '2px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
    '@media (max-width: 240px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  lapsed: { fontWeight: tokens.fontWeightSemibold },
  difference: { fontWeight: tokens.fontWeightSemibold },
  todo: {
    ...shorthands.padding('8px'),
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
    backgroundColor: tokens.colorNeutralBackground3,
  },
  badge: {
    alignSelf: 'flex-start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    ...shorthands.padding('1px', '8px'),
    ...shorthands.borderRadius(tokens.borderRadiusCircular),
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStrokeAccessible),
  },
  consequence: { ...shorthands.padding('8px', 0, '8px', '10px'), marginTop: '8px' },
});

/** A main finding, with what follows from it below. */
export function StoryCard({ story: { main, consequences } }: { readonly story: Story }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const verdicts = useVerdictStyles();
  return (
    <article className={mergeClasses(shared.card, verdicts[`${main.severity}Edge`])}>
      <h4 className={styles.title}>{main.title}</h4>
      <FindingBody finding={main} consequences={acceptedAlong(main, consequences)} mayAccept />
      {consequences.length > 0 && (
        <Fold title={words.findings.consequences(consequences.length)}>
          {() =>
            consequences.map((finding) => (
              <section
                key={finding.key}
                className={mergeClasses(shared.tight, styles.consequence, verdicts[`${finding.severity}Edge`])}
              >
                <h5 className={styles.title}>{finding.title}</h5>
                <div>
                  <VerdictWord of={finding.severity} word={words.severity[finding.severity].one} />
                </div>
                <FindingBody finding={finding} consequences={0} mayAccept={!isOpen(main)} />
              </section>
            ))
          }
        </Fold>
      )}
    </article>
  );
}

/** What follows from a finding is accepted with it, unless it is graver. */
function acceptedAlong({ severity }: PaneFinding, consequences: readonly PaneFinding[]): number {
  const isGraver = (other: PaneFinding) => SEVERITIES.indexOf(other.severity) < SEVERITIES.indexOf(severity);
  return consequences.filter((other) => !isGraver(other)).length;
}

interface FindingBodyProps {
  readonly finding: PaneFinding;
  readonly consequences: number;
  readonly mayAccept: boolean;
}

function FindingBody({ finding, consequences, mayAccept }: FindingBodyProps): ReactElement {
  const { rulePage } = usePane();
  const { findings: words } = useWords();
  const trust = useTrustWords();
  const styles = useStyles();
  const shared = useShared();
  const { cell, place, label, todo, demand, isHeuristic, rule } = finding;
  const facts: readonly (readonly [string, string])[] = [
    [words.place, label === '' ? place : `${label} (${place})`],
    [words.expected, finding.expected],
    [words.actual, finding.actual],
    [words.difference, finding.difference],
    [words.tolerance, finding.tolerance],
    [words.basis, finding.basis],
  ];
  return (
    <>
      {finding.change && finding.change !== 'same' && (
        <span className={styles.badge}>{trust.change[finding.change]}</span>
      )}
      <p className={shared.text}>{finding.says}</p>
      {finding.acceptance !== '' && (
        <p className={mergeClasses(shared.text, finding.status === 'lapsed' && styles.lapsed)}>{finding.acceptance}</p>
      )}
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <FactRow key={name} name={name} value={value} isStrong={name === words.difference} />
          ))}
      </dl>
      <div className={mergeClasses(styles.todo, shared.tight)}>
        <p className={shared.small}>{words.todo}</p>
        <p className={shared.text}>{todo}</p>
      </div>
      {cell && (
        <div>
          <ShowCell cell={cell} label={words.show} name={words.showCell(place)} />
        </div>
      )}
      <FindingActions finding={finding} consequences={consequences} mayAccept={mayAccept} />
      <Fold title={words.why}>
        {() => (
          <>
            <p className={shared.text}>{demand}</p>
            {isHeuristic && <p className={shared.text}>{words.heuristic}</p>}
            <p className={shared.small}>
              {words.rule} {rule}.{' '}
              {rulePage && (
                <Link inline href={rulePage(rule)} target="_blank" rel="noreferrer">
                  {words.moreAbout}
                </Link>
              )}
            </p>
          </>
        )}
      </Fold>
    </>
  );
}

function FactRow({
  name,
  value,
  isStrong,
}: {
  readonly name: string;
  readonly value: string;
  readonly isStrong: boolean;
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt>{name}</dt>
      <dd className={isStrong ? styles.difference : undefined}>{value}</dd>
    </>
  );
}
