import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { settingNames } from '../../text/explain/settingNames';
import { paneRulesWords, type ThresholdName } from '../../text/paneRules';
import type { Catalogue } from '../engine/catalogue';
import { usePane, useWords } from '../parts/PaneContext';
import { useShared } from '../parts/styles';
import { changed, problemAt } from '../state/draft';
import { rulesUsing } from '../state/ruleChoices';
import { Section, TextField, type FieldsProps } from './SettingsFields';

/** In the order of the settings file. */
const NAMES: readonly ThresholdName[] = [
  'deviationShare',
  'deviationAmount',
  'equityFloor',
  'unallocatedShare',
  'contributionChangeShare',
  'stateDropShare',
  'paceShare',
  'cashDifferenceShare',
];

interface ThresholdFieldsProps extends FieldsProps {
  /** `null`: not here yet, so that the defaults and the users of a threshold are not known. */
  readonly catalogue: Catalogue | null;
}

/** How much is much: each threshold with its meaning, its users and its default. */
export function ThresholdFields(props: ThresholdFieldsProps): ReactElement {
  const words = paneRulesWords(usePane().language);
  return (
    <Section title={words.thresholds} hint={words.thresholdsHint}>
      {NAMES.map((name) => (
        <ThresholdField key={name} name={name} {...props} />
      ))}
    </Section>
  );
}

function ThresholdField(props: ThresholdFieldsProps & { readonly name: ThresholdName }): ReactElement {
  const { name, draft, problems, onChange, catalogue } = props;
  const { language } = usePane();
  const { list } = useWords();
  const words = paneRulesWords(language);
  const shared = useShared();
  const field = useRef<HTMLDivElement>(null);
  const label = settingNames[`thresholds.${name}`][language];
  const value = draft.thresholds[name];
  const own = catalogue?.thresholds[name];
  const users = catalogue ? rulesUsing(catalogue.groups, `thresholds.${name}`) : [];
  const change = (text: string) => onChange(changed(draft, 'thresholds', { [name]: text }));
  const hint = [
    words.meaning[name],
    ...(users.length > 0 ? [words.usedBy(list(users))] : []),
    ...(own === undefined ? [] : [words.standard(own)]),
  ].join(' ');
  return (
    <div ref={field} className={shared.tight}>
      <TextField
        label={label}
        hint={hint}
        value={value}
        problem={problemAt(problems, `thresholds.${name}`)}
        onChange={(text) => change(text ?? '')}
      />
      {own !== undefined && value !== own && (
        <div>
          <Button
            size="small"
            aria-label={words.backToFor(own, label)}
            onClick={() => {
              change(own);
              // The button goes away.
              field.current?.querySelector('input')?.focus();
            }}
          >
            {words.backTo(own)}
          </Button>
        </div>
      )}
    </div>
  );
}
