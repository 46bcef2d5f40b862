import { Button, Link, makeStyles, SearchBox } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { paneRulesWords, type PaneRulesWords } from '../../text/paneRules';
import type { Catalogue, RuleEntry, RuleGroupEntry } from '../engine/catalogue';
import { Fold } from '../parts/Fold';
import { usePane } from '../parts/PaneContext';
import { useShared } from '../parts/styles';
import { problemAt } from '../state/draft';
import { changedCount, choiceOf, choicesFor, searchRules, withChoice, type RuleChoice } from '../state/ruleChoices';
import { ChoiceField, Section, type FieldsProps } from './SettingsFields';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none', minWidth: 0 },
});

interface RuleFieldsProps extends FieldsProps {
  /** `null`: not here yet. */
  readonly catalogue: Catalogue | null;
}

/** How grave each rule is: by group, or those that fit a search. */
export function RuleFields({ catalogue, ...fields }: RuleFieldsProps): ReactElement {
  const words = paneRulesWords(usePane().language);
  const shared = useShared();
  return (
    <Section title={words.rules} hint={words.rulesHint}>
      {catalogue ? (
        <AllRules groups={catalogue.groups} {...fields} />
      ) : (
        <p className={shared.text} role="status">
          {words.loading}
        </p>
      )}
    </Section>
  );
}

interface AllRulesProps extends FieldsProps {
  readonly groups: readonly RuleGroupEntry[];
}

function AllRules({ groups, ...fields }: AllRulesProps): ReactElement {
  const { draft, onChange } = fields;
  const words = paneRulesWords(usePane().language);
  const styles = useStyles();
  const shared = useShared();
  const [search, setSearch] = useState('');
  const applied = useDeferredValue(search);
  const all = useMemo(() => groups.flatMap(({ rules }) => rules), [groups]);
  const found = useMemo(() => searchRules(groups, applied), [groups, applied]);
  const isSearching = applied.trim() !== '';
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
        // The search is a part of the form, which would otherwise be stored.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <p className={shared.text} role="status">
        {words.changed(changedCount(draft, all))}
        {isSearching && ` ${words.shown(found.flatMap(({ rules }) => rules).length, all.length)}.`}
      </p>
      {isSearching
        ? found.map((group) => (
            <div key={group.id} className={shared.stack}>
              <h4 className={shared.small}>{group.title}</h4>
              <GroupFields group={group} {...fields} />
            </div>
          ))
        : groups.map((group) => (
            <Fold key={group.id} title={words.group(group.title, group.rules.length, changedCount(draft, group.rules))}>
              {() => <GroupFields group={group} {...fields} />}
            </Fold>
          ))}
      {found.length === 0 && <p className={shared.text}>{words.noneFits}</p>}
      <div>
        <Button
          disabledFocusable={Object.keys(draft.rules).length === 0}
          onClick={() => onChange({ ...draft, rules: {} })}
        >
          {words.reset}
        </Button>
      </div>
    </>
  );
}

interface GroupFieldsProps extends FieldsProps {
  readonly group: RuleGroupEntry;
}

function GroupFields({ group, draft, problems, onChange }: GroupFieldsProps): ReactElement {
  const shared = useShared();
  return (
    <div className={shared.stack}>
      {group.rules.map((rule) => (
        <RuleField
          key={rule.id}
          rule={rule}
          choice={choiceOf(draft, rule)}
          problem={problemAt(problems, `rules.${rule.id}`)}
          onChoose={(choice) => onChange(withChoice(draft, rule.id, choice))}
        />
      ))}
    </div>
  );
}

interface RuleFieldProps {
  readonly rule: RuleEntry;
  readonly choice: RuleChoice | null;
  readonly problem: string | undefined;
  readonly onChoose: (choice: RuleChoice | null) => void;
}

function RuleField({ rule, choice, problem, onChoose }: RuleFieldProps): ReactElement {
  const { language, rulePage } = usePane();
  const words = paneRulesWords(language);
  const shared = useShared();
  const { id, title, severity, isHeuristic } = rule;
  const isChanged = choice !== null && choice !== severity;
  const hint = [
    ...(isHeuristic ? [words.heuristic] : []),
    ...(isChanged ? [words.isChanged(words.severities[severity])] : []),
  ].join(' ');
  return (
    <div className={shared.tight}>
      <ChoiceField
        label={`${id} ${title}`}
        none={words.own(words.severities[severity])}
        choices={Object.fromEntries(choicesFor(rule).map((each) => [each, nameOf(each, words)]))}
        value={choice}
        hint={hint}
        problem={problem}
        onChange={onChoose}
      />
      {rulePage && (
        <Link inline href={rulePage(id)} target="_blank" rel="noreferrer" className={shared.small}>
          {words.moreAbout(id)}
        </Link>
      )}
    </div>
  );
}

function nameOf(choice: RuleChoice, { off, severities }: PaneRulesWords): string {
  return choice === 'off' ? off : severities[choice];
}
