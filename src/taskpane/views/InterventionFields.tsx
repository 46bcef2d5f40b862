import { Button, makeStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useRef, useState, type ReactElement, type RefObject } from 'react';
import { paneSettingsWords } from '../../text/paneSettings';
import type { InterventionEntry } from '../engine/settingsFile';
import { usePane } from '../parts/PaneContext';
import { useShared } from '../parts/styles';
import { emptyIntervention, problemAt, splitNames, withItem, without, yearAfter } from '../state/draft';
import { RemoveButton, Section, TextField, type FieldsProps } from './SettingsFields';

const useStyles = makeStyles({
  grant: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end', minWidth: 0 },
  year: { flex: '1 1 64px', minWidth: 0 },
  amount: { flex: '3 1 110px', minWidth: 0 },
});

/** The insatser as they were granted. */
export function InterventionFields({ draft, problems, onChange }: FieldsProps): ReactElement {
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const add = useRef<HTMLButtonElement>(null);
  const { interventions } = draft;
  const change = (changed: readonly InterventionEntry[]) => onChange({ ...draft, interventions: changed });
  return (
    <Section title={words.interventions} hint={words.interventionsHint}>
      {interventions.map((intervention, index) => (
        <InterventionForm
          key={index}
          intervention={intervention}
          index={index}
          problems={problems}
          onChange={(part) => change(withItem(interventions, index, part))}
          next={add}
          onRemove={() => change(without(interventions, index))}
        />
      ))}
      <div>
        <Button ref={add} icon={<Add20Regular />} onClick={() => change([...interventions, emptyIntervention])}>
          {words.addIntervention}
        </Button>
      </div>
    </Section>
  );
}

interface InterventionFormProps extends Pick<FieldsProps, 'problems'> {
  readonly intervention: InterventionEntry;
  readonly index: number;
  readonly onChange: (change: Partial<InterventionEntry>) => void;
  readonly next: RefObject<HTMLElement | null>;
  readonly onRemove: () => void;
}

function InterventionForm(props: InterventionFormProps): ReactElement {
  const { intervention, index, problems, onChange, next, onRemove } = props;
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const shared = useShared();
  const [aliases, setAliases] = useState(intervention.aliases.join('; '));
  const path = `interventions[${index}]`;
  const title = intervention.name.trim() === '' ? words.intervention(index + 1) : intervention.name;
  return (
    <fieldset className={shared.fieldset}>
      <legend className={shared.legend}>{title}</legend>
      <TextField
        label={words.interventionName}
        value={intervention.name}
        problem={problemAt(problems, `${path}.name`)}
        onChange={(name) => onChange({ name: name ?? '' })}
      />
      <TextField
        label={words.aliases}
        hint={words.aliasesHint}
        value={aliases}
        problem={problemAt(problems, `${path}.aliases`)}
        onChange={(value) => {
          setAliases(value ?? '');
          onChange({ aliases: splitNames(value ?? '') });
        }}
      />
      <TextField
        label={words.firstDay}
        type="date"
        value={intervention.from}
        problem={problemAt(problems, `${path}.from`)}
        onChange={(from) => onChange({ from })}
      />
      <TextField
        label={words.lastDay}
        type="date"
        value={intervention.to}
        problem={problemAt(problems, `${path}.to`)}
        onChange={(to) => onChange({ to })}
      />
      <Grants
        granted={intervention.granted}
        path={path}
        problems={problems}
        onChange={(granted) => onChange({ granted })}
      />
      <RemoveButton label={words.remove(title)} next={next} onRemove={onRemove} />
    </fieldset>
  );
}

interface GrantsProps extends Pick<FieldsProps, 'problems'> {
  readonly granted: InterventionEntry['granted'];
  readonly path: string;
  readonly onChange: (granted: InterventionEntry['granted']) => void;
}

/** What was granted, a year at a time. */
function Grants({ granted, path, problems, onChange }: GrantsProps): ReactElement {
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const styles = useStyles();
  const add = useRef<HTMLButtonElement>(null);
  return (
    <>
      {granted.map(({ year, amount }, at) => (
        <div key={at} role="group" aria-label={words.granted(String(year))} className={styles.grant}>
          <div className={styles.year}>
            <TextField
              label={words.grantYear}
              type="number"
              value={String(year)}
              problem={problemAt(problems, `${path}.granted[${at}].year`)}
              onChange={(value) => onChange(withItem(granted, at, { year: value ?? '' }))}
            />
          </div>
          <div className={styles.amount}>
            <TextField
              label={words.grantAmount}
              value={amount}
              problem={problemAt(problems, `${path}.granted[${at}].amount`)}
              onChange={(value) => onChange(withItem(granted, at, { amount: value ?? '' }))}
            />
          </div>
          <RemoveButton
            isShort
            label={words.remove(words.granted(String(year)))}
            next={add}
            onRemove={() => onChange(without(granted, at))}
          />
        </div>
      ))}
      <div>
        <Button
          ref={add}
          size="small"
          icon={<Add20Regular />}
          onClick={() => onChange([...granted, { year: yearAfter(granted.map(({ year }) => year)), amount: '' }])}
        >
          {words.addGrant}
        </Button>
      </div>
    </>
  );
}
