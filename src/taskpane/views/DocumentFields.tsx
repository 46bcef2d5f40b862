import type { ReactElement } from 'react';
import { settingNames } from '../../text/explain/settingNames';
import { paneSettingsWords } from '../../text/paneSettings';
import type { SettingsFile } from '../engine/settingsFile';
import { usePane } from '../parts/PaneContext';
import { changed, problemAt } from '../state/draft';
import { ChoiceField, Section, TextField, type FieldsProps } from './SettingsFields';

/** Dates and decisions that the sheets seldom have. */
export function DocumentFields({ draft, problems, onChange }: FieldsProps): ReactElement {
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const { allocation, guidelines } = draft.documents;
  const change = (part: Partial<SettingsFile['documents']>) => onChange(changed(draft, 'documents', part));
  return (
    <Section title={words.documents} hint={words.documentsHint}>
      {(['consultedOn', 'annualReportOn'] as const).map((name) => (
        <TextField
          key={name}
          label={settingNames[`documents.${name}`][language]}
          type="date"
          value={draft.documents[name]}
          problem={problemAt(problems, `documents.${name}`)}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      <ChoiceField
        label={words.allocation}
        none={words.answers.none}
        choices={words.allocations}
        value={allocation?.status ?? null}
        problem={problemAt(problems, 'documents.allocation')}
        onChange={(status) => change({ allocation: status && { status, on: allocation?.on ?? null } })}
      />
      {allocation && (
        <TextField
          label={words.allocatedOn}
          type="date"
          value={allocation.on}
          problem={problemAt(problems, 'documents.allocation.on')}
          onChange={(on) => change({ allocation: { ...allocation, on } })}
        />
      )}
      <TextField
        label={settingNames['documents.guidelines'][language]}
        hint={words.guidelinesHint}
        value={guidelines}
        problem={problemAt(problems, 'documents.guidelines')}
        onChange={(value) => change({ guidelines: value })}
      />
    </Section>
  );
}
