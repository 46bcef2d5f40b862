import type { ReactElement } from 'react';
import { settingNames } from '../../text/explain/settingNames';
import { paneSettingsWords } from '../../text/paneSettings';
import type { SettingsFile } from '../engine/settingsFile';
import { usePane } from '../parts/PaneContext';
import { changed, problemAt } from '../state/draft';
import { ChoiceField, Section, type FieldsProps } from './SettingsFields';

type Charter = SettingsFile['association']['charter'];

const YES_OR_NO = ['interimReport', 'commonAuditors', 'membersPayAudit'] as const;

/** What the förbundsordning says. */
export function CharterFields({ draft, problems, onChange }: FieldsProps): ReactElement {
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const { charter } = draft.association;
  const change = (part: Partial<Charter>) =>
    onChange(changed(draft, 'association', { charter: { ...charter, ...part } }));
  return (
    <Section title={words.charter} hint={words.charterHint}>
      {YES_OR_NO.map((name) => (
        <ChoiceField
          key={name}
          label={settingNames[`association.charter.${name}`][language]}
          none={words.answers.none}
          choices={{ yes: words.answers.yes, no: words.answers.no }}
          value={charter[name] === null ? null : charter[name] ? 'yes' : 'no'}
          problem={problemAt(problems, `association.charter.${name}`)}
          onChange={(value) => change({ [name]: value && value === 'yes' })}
        />
      ))}
      <ChoiceField
        label={settingNames['association.charter.appropriationLevel'][language]}
        none={words.answers.none}
        choices={words.levels}
        value={charter.appropriationLevel}
        problem={problemAt(problems, 'association.charter.appropriationLevel')}
        onChange={(value) => change({ appropriationLevel: value })}
      />
    </Section>
  );
}
