import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { paneSettingsWords } from '../../text/paneSettings';
import type { PlacedText } from '../engine/report';
import type { SettingsFile } from '../engine/settingsFile';
import { Notice } from '../parts/Notice';
import { focusOn } from '../parts/focusOn';
import { usePane, usePaneState, useWords } from '../parts/PaneContext';
import { useShared } from '../parts/styles';
import { toStore } from '../state/draft';
import type { SettingsState } from '../state/state';
import { AssociationFields, BudgetFields, CapFields, ThresholdFields } from './SettingsFields';
import { MemberFields } from './MemberFields';
import { SettingsFileButtons } from './SettingsFileButtons';

/** What the förbund has decided, as a form. */
export default function Settings(): ReactElement {
  const { controller } = usePane();
  const { settings } = usePaneState();
  const words = useWords();
  const shared = useShared();
  useEffect(() => void controller.loadSettings(), [controller]);
  if (!settings) return <p className={shared.text}>{words.loading}</p>;
  return <SettingsForm key={settings.revision} settings={settings} />;
}

function SettingsForm({ settings }: { readonly settings: SettingsState }): ReactElement {
  const { controller, language } = usePane();
  const { task } = usePaneState();
  const words = paneSettingsWords(language);
  const shared = useShared();
  const [draft, setDraft] = useState<SettingsFile>(settings.file);
  const { problems, foundMembers } = settings;
  const isChanged = draft !== settings.file;
  const fields = { draft, problems, onChange: setDraft };
  return (
    <form
      className={shared.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (task === null) void controller.saveSettings(toStore(draft));
      }}
    >
      <p className={shared.text}>{words.intro}</p>
      <AssociationFields {...fields} />
      <MemberFields {...fields} foundMembers={foundMembers} />
      <BudgetFields {...fields} />
      <ThresholdFields {...fields} />
      <CapFields {...fields} />
      <Problems problems={problems} />
      <div className={shared.row}>
        <Button type="submit" appearance="primary" disabledFocusable={task !== null}>
          {words.save}
        </Button>
        {isChanged && <Button onClick={() => setDraft(settings.file)}>{words.discard}</Button>}
      </div>
      <SettingsFileButtons />
    </form>
  );
}

/** Everything that keeps the settings from being stored, beside the button; the focus goes there. */
function Problems({ problems }: { readonly problems: readonly PlacedText[] }): ReactElement | null {
  const { language } = usePane();
  const words = paneSettingsWords(language);
  const shared = useShared();
  const list = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && problems.length > 0) focusOn(list.current);
    isFirst.current = false;
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={list} tabIndex={-1} role="group" aria-labelledby="settings-problems">
      <Notice kind="error">
        <p id="settings-problems" className={shared.text}>
          {words.problems(problems.length)}
        </p>
        <ul className={shared.bullets}>
          {problems.map(({ path, says }) => (
            <li key={`${path} ${says}`} className={shared.text}>
              {says}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
