import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { useRef, type ReactElement, type ReactNode, type RefObject } from 'react';
import { settingNames } from '../../text/explain/settingNames';
import { paneSettingsWords } from '../../text/paneSettings';
import type { PlacedText } from '../engine/report';
import type { SettingsFile } from '../engine/settingsFile';
import { focusOn } from '../parts/focusOn';
import { usePane } from '../parts/PaneContext';
import { useShared } from '../parts/styles';
import { changed, emptyStep, problemAt, valueOrNull, without, withItem } from '../state/draft';

export interface FieldsProps {
  readonly draft: SettingsFile;
  readonly problems: readonly PlacedText[];
  readonly onChange: (draft: SettingsFile) => void;
}

/** A part of the form under its own heading. */
export function Section({
  title,
  hint,
  heading,
  children,
}: {
  readonly title: string;
  /** The heading's place, where the focus is to go there. */
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  readonly hint?: string;
  readonly children: ReactNode;
}): ReactElement {
  const shared = useShared();
  return (
    <section className={shared.section}>
      <h3 ref={heading} tabIndex={heading && -1} className={shared.subheading}>
        {title}
      </h3>
      {hint && <p className={shared.small}>{hint}</p>}
      {children}
    </section>
  );
}

interface FieldTexts {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value. */
  readonly problem?: string | undefined;
}

interface TextFieldProps extends FieldTexts {
  readonly value: string | null;
  readonly type?: 'text' | 'date' | 'number';
  readonly onChange: (value: string | null) => void;
}

/** A text, an amount, a share or a date; empty is no value. */
export function TextField({ label, value, hint, problem, type = 'text', onChange }: TextFieldProps): ReactElement {
  const shared = useShared();
  return (
    <Field label={label} hint={hint} validationMessage={problem}>
      <Input
        className={shared.full}
        type={type}
        value={value ?? ''}
        onChange={(_, data) => onChange(data.value === '' ? null : data.value)}
        onBlur={() => value !== null && value !== value.trim() && onChange(valueOrNull(value))}
      />
    </Field>
  );
}

interface ChoiceFieldProps<Choice extends string> extends FieldTexts {
  readonly value: Choice | null;
  /** What no choice is called. */
  readonly none: string;
  readonly choices: Readonly<Partial<Record<Choice, string>>>;
  readonly onChange: (value: Choice | null) => void;
}

/** One of a few words, or none of them. */
export function ChoiceField<Choice extends string>({
  label,
  value,
  none,
  choices,
  hint,
  problem,
  onChange,
}: ChoiceFieldProps<Choice>): ReactElement {
  const shared = useShared();
  return (
    <Field label={label} hint={hint} validationMessage={problem}>
      <Select
        className={shared.full}
        value={value ?? ''}
        onChange={(_, data) => onChange(data.value === '' ? null : (data.value as Choice))}
      >
        <option value="">{none}</option>
        {(Object.entries(choices) as [Choice, string][]).map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface RemoveButtonProps {
  /** What is removed, in words. */
  readonly label: string;
  /** Shows the icon alone; the words are then read aloud only. */
  readonly isShort?: boolean;
  /** Where the focus goes, since the button itself goes away. */
  readonly next: RefObject<HTMLElement | null>;
  readonly onRemove: () => void;
}

export function RemoveButton({ label, isShort = false, next, onRemove }: RemoveButtonProps): ReactElement {
  const remove = () => {
    onRemove();
    if (next.current instanceof HTMLButtonElement) next.current.focus();
    else focusOn(next.current);
  };
  return isShort ? (
    <Button icon={<Delete20Regular />} aria-label={label} title={label} onClick={remove} />
  ) : (
    <div>
      <Button size="small" icon={<Delete20Regular />} onClick={remove}>
        {label}
      </Button>
    </div>
  );
}

export function AssociationFields({ draft, problems, onChange }: FieldsProps): ReactElement {
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const { name, instalments, keyDecision, extraContributionsAgreed } = draft.association;
  return (
    <Section title={words.association}>
      <TextField
        label={words.name}
        value={name}
        problem={problemAt(problems, 'association.name')}
        onChange={(value) => onChange(changed(draft, 'association', { name: value }))}
      />
      <ChoiceField
        label={words.instalments}
        none={words.instalmentKinds.none}
        choices={{
          month: words.instalmentKinds.month,
          quarter: words.instalmentKinds.quarter,
          year: words.instalmentKinds.year,
        }}
        value={instalments}
        onChange={(value) => onChange(changed(draft, 'association', { instalments: value }))}
      />
      <TextField
        label={settingNames['association.keyDecision'][language]}
        hint={words.keyDecisionHint}
        value={keyDecision}
        problem={problemAt(problems, 'association.keyDecision')}
        onChange={(value) => onChange(changed(draft, 'association', { keyDecision: value }))}
      />
      <Checkbox
        label={words.extraContributions}
        checked={extraContributionsAgreed}
        onChange={(_, { checked }) =>
          onChange(changed(draft, 'association', { extraContributionsAgreed: checked === true }))
        }
      />
    </Section>
  );
}

export function BudgetFields({ draft, problems, onChange }: FieldsProps): ReactElement {
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const { status, decidedOn, year, openingEquity } = draft.budget;
  const change = (part: Partial<SettingsFile['budget']>) => onChange(changed(draft, 'budget', part));
  return (
    <Section title={words.budget}>
      <ChoiceField
        label={words.status}
        none={words.statuses.none}
        choices={{ draft: words.statuses.draft, decided: words.statuses.decided }}
        value={status}
        onChange={(value) => change({ status: value })}
      />
      <TextField
        label={words.decidedOn}
        type="date"
        value={decidedOn}
        problem={problemAt(problems, 'budget.decidedOn') ?? problemAt(problems, 'budget.status')}
        onChange={(value) => change({ decidedOn: value })}
      />
      <TextField
        label={words.year}
        type="number"
        value={year === null ? null : String(year)}
        problem={problemAt(problems, 'budget.year')}
        onChange={(value) => change({ year: value })}
      />
      <TextField
        label={words.openingEquity}
        hint={words.openingEquityHint}
        value={openingEquity}
        problem={problemAt(problems, 'budget.openingEquity')}
        onChange={(value) => change({ openingEquity: value })}
      />
    </Section>
  );
}

export function CapFields({ draft, problems, onChange }: FieldsProps): ReactElement {
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const shared = useShared();
  const add = useRef<HTMLButtonElement>(null);
  const { source, steps } = draft.equityCap;
  const change = (part: Partial<SettingsFile['equityCap']>) => onChange(changed(draft, 'equityCap', part));
  return (
    <Section title={words.equityCap} hint={words.equityCapHint}>
      <TextField
        label={words.source}
        value={source}
        problem={problemAt(problems, 'equityCap.source')}
        onChange={(value) => change({ source: value })}
      />
      {steps.map(({ upToAnnualFunding, maxShare }, index) => (
        <fieldset key={index} className={shared.fieldset}>
          <legend className={shared.legend}>{words.step(index + 1)}</legend>
          <TextField
            label={words.upTo}
            hint={words.upToHint}
            value={upToAnnualFunding}
            problem={problemAt(problems, `equityCap.steps[${index}].upToAnnualFunding`)}
            onChange={(value) => change({ steps: withItem(steps, index, { upToAnnualFunding: value }) })}
          />
          <TextField
            label={words.maxShare}
            value={maxShare}
            problem={problemAt(problems, `equityCap.steps[${index}].maxShare`)}
            onChange={(value) => change({ steps: withItem(steps, index, { maxShare: value ?? '' }) })}
          />
          <RemoveButton
            label={words.remove(words.step(index + 1).toLowerCase())}
            next={add}
            onRemove={() => change({ steps: without(steps, index) })}
          />
        </fieldset>
      ))}
      <div>
        <Button ref={add} onClick={() => change({ steps: [...steps, emptyStep] })}>
          {words.addStep}
        </Button>
      </div>
    </Section>
  );
}
