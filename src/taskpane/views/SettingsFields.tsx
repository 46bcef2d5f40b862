import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import type { ReactElement, ReactNode } from 'react';
import { paneSettingsWords } from '../../text/paneSettings';
import type { PlacedText } from '../engine/report';
import type { SettingsFile } from '../engine/settingsFile';
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
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}): ReactElement {
  const shared = useShared();
  return (
    <section className={shared.section}>
      <h3 className={shared.subheading}>{title}</h3>
      {hint && <p className={shared.small}>{hint}</p>}
      {children}
    </section>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly type?: 'text' | 'date' | 'number';
  readonly onChange: (value: string | null) => void;
}

/** A text, an amount, a share or a date; empty is no value. */
export function TextField({ label, value, hint, problem, type = 'text', onChange }: TextFieldProps): ReactElement {
  const shared = useShared();
  return (
    <Field
      label={label}
      {...(hint ? { hint } : {})}
      {...(problem ? { validationMessage: problem, validationState: 'error' as const } : {})}
    >
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

export function AssociationFields({ draft, problems, onChange }: FieldsProps): ReactElement {
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const { name, instalments, extraContributionsAgreed } = draft.association;
  return (
    <Section title={words.association}>
      <TextField
        label={words.name}
        value={name}
        problem={problemAt(problems, 'association.name')}
        onChange={(value) => onChange(changed(draft, 'association', { name: value }))}
      />
      <Field label={words.instalments}>
        <Select
          value={instalments ?? ''}
          onChange={(_, { value }) =>
            onChange(changed(draft, 'association', { instalments: (value || null) as typeof instalments }))
          }
        >
          <option value="">{words.instalmentKinds.none}</option>
          <option value="month">{words.instalmentKinds.month}</option>
          <option value="quarter">{words.instalmentKinds.quarter}</option>
          <option value="year">{words.instalmentKinds.year}</option>
        </Select>
      </Field>
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
      <Field label={words.status}>
        <Select value={status ?? ''} onChange={(_, { value }) => change({ status: (value || null) as typeof status })}>
          <option value="">{words.statuses.none}</option>
          <option value="draft">{words.statuses.draft}</option>
          <option value="decided">{words.statuses.decided}</option>
        </Select>
      </Field>
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

export function ThresholdFields({ draft, problems, onChange }: FieldsProps): ReactElement {
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const names = ['deviationShare', 'deviationAmount', 'equityFloor'] as const;
  return (
    <Section title={words.thresholds} hint={words.thresholdsHint}>
      {names.map((name) => (
        <TextField
          key={name}
          label={words[name]}
          {...(name === 'deviationShare' ? {} : { hint: words.amountExample })}
          value={draft.thresholds[name]}
          problem={problemAt(problems, `thresholds.${name}`)}
          onChange={(value) => onChange(changed(draft, 'thresholds', { [name]: value ?? '' }))}
        />
      ))}
    </Section>
  );
}

export function CapFields({ draft, problems, onChange }: FieldsProps): ReactElement {
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const shared = useShared();
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
          <div>
            <Button size="small" icon={<Delete20Regular />} onClick={() => change({ steps: without(steps, index) })}>
              {words.remove(words.step(index + 1).toLowerCase())}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button onClick={() => change({ steps: [...steps, emptyStep] })}>{words.addStep}</Button>
      </div>
    </Section>
  );
}
