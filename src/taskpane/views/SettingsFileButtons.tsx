import { Button } from '@fluentui/react-components';
import { DocumentArrowDown20Regular } from '@fluentui/react-icons/svg/document-arrow-down';
import { DocumentArrowUp20Regular } from '@fluentui/react-icons/svg/document-arrow-up';
import { useRef, type ReactElement } from 'react';
import { paneSettingsWords } from '../../text/paneSettings';
import { usePane, usePaneState } from '../parts/PaneContext';
import { useShared } from '../parts/styles';
import { Section } from './SettingsFields';

/** The settings out to a file, and in from one. */
export function SettingsFileButtons(): ReactElement {
  const { controller, language, saveFile } = usePane();
  const { task } = usePaneState();
  const words = paneSettingsWords(language);
  const shared = useShared();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (file) await controller.importSettings(await file.text());
    if (input.current) input.current.value = '';
  };
  const save = async () => {
    const json = await controller.exportSettings();
    if (json !== null) saveFile(words.fileName, json);
  };
  return (
    <Section title={words.file} hint={words.fileHint}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => void read(target.files?.[0])}
      />
      <div className={shared.row}>
        <Button
          icon={<DocumentArrowUp20Regular />}
          disabledFocusable={task !== null}
          onClick={() => input.current?.click()}
        >
          {words.importFile}
        </Button>
        <Button icon={<DocumentArrowDown20Regular />} onClick={() => void save()}>
          {words.exportFile}
        </Button>
      </div>
    </Section>
  );
}
