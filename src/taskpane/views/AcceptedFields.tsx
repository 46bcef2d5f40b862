import { useRef, type ReactElement } from 'react';
import { paneRulesWords } from '../../text/paneRules';
import type { Catalogue } from '../engine/catalogue';
import { usePane } from '../parts/PaneContext';
import { useShared } from '../parts/styles';
import { problemAt, without } from '../state/draft';
import { RemoveButton, Section, type FieldsProps } from './SettingsFields';

interface AcceptedFieldsProps extends FieldsProps {
  readonly catalogue: Catalogue | null;
}

/** What has been accepted, by whom and why, with a way to take it back. */
export function AcceptedFields({ draft, problems, onChange, catalogue }: AcceptedFieldsProps): ReactElement {
  const words = paneRulesWords(usePane().language);
  const shared = useShared();
  const start = useRef<HTMLHeadingElement>(null);
  const { accepted } = draft;
  const titles = new Map(catalogue?.groups.flatMap(({ rules }) => rules.map(({ id, title }) => [id, title])));
  return (
    <Section title={words.accepted} hint={words.acceptedHint} heading={start}>
      {accepted.length === 0 && <p className={shared.text}>{words.noneAccepted}</p>}
      {accepted.map(({ rule, sheet, label, reason, acceptedBy, acceptedOn }, index) => (
        <fieldset key={index} className={shared.fieldset}>
          <legend className={shared.legend}>{[rule, titles.get(rule)].filter(Boolean).join(' ')}</legend>
          <p className={shared.text}>{label === '' ? sheet : `${label} (${sheet})`}</p>
          <p className={shared.text}>
            {words.reason}: {reason}
          </p>
          <p className={shared.small}>
            {words.givenBy} {acceptedBy}, {acceptedOn}
          </p>
          {problemAt(problems, `accepted[${index}].rule`) && (
            <p className={shared.text}>{problemAt(problems, `accepted[${index}].rule`)}</p>
          )}
          <RemoveButton
            label={words.forget(rule, label || sheet)}
            next={start}
            onRemove={() => onChange({ ...draft, accepted: without(accepted, index) })}
          />
        </fieldset>
      ))}
    </Section>
  );
}
