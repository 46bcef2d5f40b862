import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { startWorker } from '../../taskpane/engine/browserThread';
import { RemoteEngine } from '../../taskpane/engine/remoteEngine';
import { mountPane } from '../../taskpane/mountPane';
import { rulePage } from '../../taskpane/rulePage';
import type { PaneController } from '../../taskpane/state/controller';
import type { ViewId } from '../../taskpane/state/state';
import type { WorkbenchSession } from '../session/session';
import { usePageWords, useWorkbench } from './WorkbenchContext';

const useStyles = makeStyles({
  // What is placed absolutely within scrolls along; otherwise it would make the page itself longer, and scrolled away.
  host: { position: 'relative', height: '100%', overflowY: 'auto', overflowWrap: 'anywhere' },
});

/** Where the pane stood when the language was changed. */
interface Left {
  readonly session: WorkbenchSession;
  readonly view: ViewId;
  readonly wasChecked: boolean;
}

interface PaneHostProps {
  readonly onController: (controller: PaneController | null) => void;
  readonly onReveal: () => void;
}

/** The task pane, the very same as in Excel, beside the workbook that is open here. */
export function PaneHost({ onController, onReveal }: PaneHostProps): ReactElement {
  const { session, language } = useWorkbench();
  const words = usePageWords();
  const styles = useStyles();
  const host = useRef<HTMLElement>(null);
  const left = useRef<Left | null>(null);
  useEffect(() => {
    const element = document.createElement('div');
    host.current!.append(element);
    const pane = mountPane(element, {
      workbook: session.workbook,
      engine: new RemoteEngine(startWorker),
      language,
      programVersion: FINSAMKOLL_VERSION,
      styleNonce: FINSAMKOLL_STYLE_NONCE,
      isPart: true,
      onReveal,
      watch: session.onChanged,
      rulePage: (rule) => rulePage(rule, language),
    });
    const { controller } = pane;
    onController(controller);
    if (left.current?.session === session) {
      controller.open(left.current.view);
      if (left.current.wasChecked) void controller.check();
    }
    return () => {
      const { view, report } = controller.getState();
      left.current = { session, view, wasChecked: report !== null };
      onController(null);
      // React does not take a page away while it draws another.
      queueMicrotask(() => {
        pane.unmount();
        element.remove();
      });
    };
  }, [session, language, onController, onReveal]);
  return <section ref={host} className={styles.host} aria-label={words.review} data-area="review" />;
}
