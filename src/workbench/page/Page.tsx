import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useSyncExternalStore, type ReactElement } from 'react';
import { Fluent } from '../../taskpane/parts/Fluent';
import { systemTheme } from '../../taskpane/theme';
import { workbenchPageWords, type WorkbenchPageWords } from '../../text/workbenchPage';
import type { Bench } from '../session/bench';
import type { WorkbenchSession } from '../session/session';
import { DropZone } from './DropZone';
import { OpenFailure } from './OpenFailure';
import { exampleBytes, fileBytes, FIRST_EXAMPLE } from './files';
import { Header } from './Header';
import { useDrop } from './useDrop';
import { useLanguage } from './useLanguage';
import { WorkbenchContext } from './WorkbenchContext';
import { Workspace } from './Workspace';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    '@supports (height: 100dvh)': { height: '100dvh' },
  },
  waiting: { flexGrow: 1, display: 'grid', placeItems: 'center' },
});

/** The whole page: the header, and below it the open workbook beside the pane. */
export function Page({ bench }: { readonly bench: Bench }): ReactElement {
  const isDark = useSyncExternalStore(systemTheme.subscribe, systemTheme.isDark);
  return (
    <Fluent isDark={isDark} styleNonce={FINSAMKOLL_STYLE_NONCE}>
      <Opened bench={bench} />
    </Fluent>
  );
}

function Opened({ bench }: { readonly bench: Bench }): ReactElement {
  const { session, opening, failure } = useSyncExternalStore(bench.subscribe, bench.getState);
  const [language, setLanguage] = useLanguage();
  const styles = useStyles();
  const words = workbenchPageWords(language);
  const openExample = useCallback((name: string) => void bench.open(name, () => exampleBytes(name)), [bench]);
  const openFile = useCallback(
    (file: File) => {
      if (mayReplace(bench.getState().session, words)) void bench.open(file.name, () => fileBytes(file));
    },
    [bench, words],
  );
  const askedExample = (name: string) => {
    if (mayReplace(session, words)) openExample(name);
  };
  const isOver = useDrop(openFile);
  useEffect(() => openExample(FIRST_EXAMPLE), [openExample]);
  useEffect(() => {
    document.title = session ? words.title(session.name) : words.name;
  }, [session, words]);
  return (
    <div className={styles.page}>
      <Header
        session={session}
        opening={opening}
        language={language}
        onLanguage={setLanguage}
        onFile={openFile}
        onExample={askedExample}
      />
      {failure && <OpenFailure error={failure} language={language} onClose={() => bench.dismissFailure()} />}
      {session ? (
        <WorkbenchContext value={{ session, language }}>
          <Workspace />
        </WorkbenchContext>
      ) : (
        <main className={styles.waiting}>{opening !== null && <Spinner label={words.opening(opening)} />}</main>
      )}
      {isOver && <DropZone language={language} />}
    </div>
  );
}

/** Asks before edits that nobody has downloaded are lost. */
function mayReplace(session: WorkbenchSession | null, words: WorkbenchPageWords): boolean {
  return !session?.getState().isUnsaved || window.confirm(words.discard(session.name));
}
