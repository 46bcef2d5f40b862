import { Button, makeStyles, ProgressBar, shorthands, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { PaneWords } from '../../text/pane';
import type { Task } from '../state/state';
import { Notices } from './Notices';
import { usePane, usePaneState, useWords } from './PaneContext';
import { ResultLine } from './ResultLine';
import { useShared } from './styles';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '10px',
    ...shorthands.padding('12px', '16px', '10px'),
  },
  check: { width: '100%' },
  working: { display: 'flex', alignItems: 'center', columnGap: '8px', justifyContent: 'space-between' },
  cancel: { flexShrink: 0 },
  workbook: { fontWeight: tokens.fontWeightSemibold },
});

/** The top of the pane: the button that checks, what is happening, and what came of it. */
export function Header(): ReactElement {
  const { controller, isPart } = usePane();
  const { task, report } = usePaneState();
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const button = useFocusAfter(task);
  return (
    <header className={styles.header}>
      {!isPart && <h1 className={shared.hidden}>{words.name}</h1>}
      {report && <p className={`${shared.small} ${styles.workbook}`}>{report.association ?? report.workbook}</p>}
      <Button
        ref={button}
        appearance="primary"
        size="large"
        className={styles.check}
        disabledFocusable={task !== null}
        onClick={() => void controller.check()}
      >
        {report ? words.checkAgain : words.check}
      </Button>
      {task && <Working task={task} />}
      {!task && report && <ResultLine report={report} />}
      <Notices />
    </header>
  );
}

function Working({ task }: { readonly task: Task }): ReactElement {
  const { controller } = usePane();
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const { progress } = task;
  const isCounted = task.stage === 'read' && progress !== null && progress.total > 0;
  const text = progressText(task, words);
  return (
    <div className={shared.tight}>
      <ProgressBar value={isCounted ? progress.done / progress.total : undefined} aria-label={text} />
      <div className={styles.working}>
        <p className={shared.text}>{text}</p>
        {task.kind === 'check' && (
          <Button className={styles.cancel} onClick={() => controller.cancel()}>
            {words.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What is happening, in words. */
export function progressText({ kind, stage, progress }: Task, { progress: words }: PaneWords): string {
  if (stage === 'think') return words.thinking;
  if (stage === 'write') {
    return {
      clear: words.clearing,
      settings: words.storing,
      fix: words.fixing,
      write: words.writing,
      check: words.writing,
    }[kind];
  }
  if (progress?.phase !== 'read' || progress.sheet === undefined) return words.opening;
  return words.reading(Math.min(progress.done + 1, progress.total), progress.total, progress.sheet);
}

/** When work ends and the focused button has gone with it, the focus goes to the button that checks. */
function useFocusAfter(task: Task | null) {
  const button = useRef<HTMLButtonElement>(null);
  const wasWorking = useRef(false);
  useEffect(() => {
    const hasNoFocus = document.activeElement === null || document.activeElement === document.body;
    if (wasWorking.current && task === null && hasNoFocus) button.current?.focus();
    wasWorking.current = task !== null;
  }, [task]);
  return button;
}
