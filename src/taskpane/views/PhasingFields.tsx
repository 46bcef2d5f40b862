import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useRef, type ReactElement, type RefObject } from 'react';
import { paneSettingsWords } from '../../text/paneSettings';
import type { PhasingEntry } from '../engine/settingsFile';
import { usePane } from '../parts/PaneContext';
import { useShared } from '../parts/styles';
import { phasedNames, problemAt, withItem, withKey, without, withPhasing, yearAfter } from '../state/draft';
import { RemoveButton, Section, TextField, type FieldsProps } from './SettingsFields';

/** The kommuner's key year by year, where a new one comes in by steps. */
export function PhasingFields({ draft, problems, onChange }: FieldsProps): ReactElement {
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const shared = useShared();
  const add = useRef<HTMLButtonElement>(null);
  const years = draft.association.phasing?.years ?? [];
  const next = { year: yearAfter(years.map(({ year }) => year)), keys: {} };
  const change = (changedYears: readonly PhasingEntry[]) => onChange(withPhasing(draft, changedYears));
  const hasNames = years.length > 0 || phasedNames(draft, next).length > 0;
  return (
    <Section title={words.phasing} hint={words.phasingHint}>
      {years.map((phase, index) => (
        <PhaseForm
          key={index}
          phase={phase}
          names={phasedNames(draft, phase)}
          path={`association.phasing.years[${index}]`}
          problems={problems}
          onChange={(part) => change(withItem(years, index, part))}
          next={add}
          onRemove={() => change(without(years, index))}
        />
      ))}
      {!hasNames && <p className={shared.text}>{words.phasingNeeds}</p>}
      <div>
        <Button
          ref={add}
          icon={<Add20Regular />}
          disabledFocusable={!hasNames}
          onClick={() => change([...years, next])}
        >
          {words.addPhase}
        </Button>
      </div>
    </Section>
  );
}

interface PhaseFormProps extends Pick<FieldsProps, 'problems'> {
  readonly phase: PhasingEntry;
  readonly names: readonly string[];
  readonly path: string;
  readonly onChange: (change: Partial<PhasingEntry>) => void;
  readonly next: RefObject<HTMLElement | null>;
  readonly onRemove: () => void;
}

function PhaseForm({ phase, names, path, problems, onChange, next, onRemove }: PhaseFormProps): ReactElement {
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const shared = useShared();
  const { year, keys } = phase;
  const title = words.phase(String(year));
  // That the keys do not add up belongs to all of them; it is said at the last one, as for the members' own keys.
  const ofAll = problemAt(problems, `${path}.keys`);
  return (
    <fieldset className={shared.fieldset}>
      <legend className={shared.legend}>{title}</legend>
      <TextField
        label={words.phaseYear}
        type="number"
        value={String(year)}
        problem={problemAt(problems, `${path}.year`)}
        onChange={(value) => onChange({ year: value ?? '' })}
      />
      {names.map((name, index) => (
        <TextField
          key={name}
          label={name}
          value={keys[name] ?? null}
          problem={problemAt(problems, `${path}.keys.${name}`) ?? (index === names.length - 1 ? ofAll : undefined)}
          onChange={(value) => onChange({ keys: withKey(keys, name, value) })}
        />
      ))}
      <RemoveButton label={words.remove(title.toLowerCase())} next={next} onRemove={onRemove} />
    </fieldset>
  );
}
