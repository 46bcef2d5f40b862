import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useCallback, useEffect, useSyncExternalStore, type ReactElement } from 'react';
import type { Language } from '../../money';
import { workbenchPageWords } from '../../text/workbenchPage';
import type { WorkbenchSession } from '../session/session';
import { downloadName, saveWorkbook } from './files';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '4px', minWidth: 0 },
  file: { margin: '0 4px 0 8px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  unsaved: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

interface FileButtonsProps {
  readonly session: WorkbenchSession;
  readonly language: Language;
}

/** The open file: its name, take back, do again, download. */
export function FileButtons({ session, language }: FileButtonsProps): ReactElement {
  const { canUndo, canRedo, isUnsaved } = useSyncExternalStore(session.subscribe, session.getState);
  const words = workbenchPageWords(language);
  const styles = useStyles();
  const download = useCallback(
    () =>
      void session.save().then(
        (bytes) => saveWorkbook(downloadName(session.name, words.downloadSuffix), bytes),
        (error: unknown) => session.say({ kind: 'failed', error }),
      ),
    [session, words],
  );
  useWarning(isUnsaved, words.leave);
  useSaveKey(download);
  return (
    <div className={styles.group} role="toolbar" aria-label={words.toolbar}>
      <p className={styles.file}>
        {session.name}
        {isUnsaved && <span className={styles.unsaved}> · {words.unsaved}</span>}
      </p>
      <Button
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        disabledFocusable={!canUndo}
        aria-label={words.undo}
        title={`${words.undo} (Ctrl+Z)`}
        onClick={() => void session.undo()}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedo20Regular />}
        disabledFocusable={!canRedo}
        aria-label={words.redo}
        title={`${words.redo} (Ctrl+Y)`}
        onClick={() => void session.redo()}
      />
      <Button icon={<ArrowDownload20Regular />} onClick={download}>
        {words.download}
      </Button>
    </div>
  );
}

/** The browser asks before edits that have not been downloaded are left. */
function useWarning(isUnsaved: boolean, sentence: string): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      event.returnValue = sentence;
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved, sentence]);
}

/** Ctrl+S downloads the workbook instead of the page. */
function useSaveKey(download: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      download();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [download]);
}
