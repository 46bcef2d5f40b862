import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { PaneController } from '../../taskpane/state/controller';
import { focusGrid, stepArea } from './areas';
import { AreaSwitch, type Area } from './AreaSwitch';
import { Divider } from './Divider';
import { PaneHost } from './PaneHost';
import { Sheet } from './Sheet';
import { useMedia } from './useMedia';
import { usePageWords } from './WorkbenchContext';

/** Below this the workbook and the pane take turns. */
const NARROW = '(max-width: 699px)';
const DEFAULT_PANE = 400;

const useStyles = makeStyles({
  workspace: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  parts: { flexGrow: 1, minHeight: 0, display: 'flex' },
  workbook: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStroke1),
  },
  pane: {
    flexShrink: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStroke1),
  },
  whole: { flexGrow: 1, flexShrink: 1 },
  away: { display: 'none' },
});

/** The open workbook, the divider and the pane; on a narrow screen one of the two at a time. */
export function Workspace(): ReactElement {
  const styles = useStyles();
  const words = usePageWords();
  const parts = useRef<HTMLDivElement>(null);
  const isNarrow = useMedia(NARROW);
  const [area, setArea] = useState<Area>('workbook');
  const [paneWidth, setPaneWidth] = useState(DEFAULT_PANE);
  const [controller, setController] = useState<PaneController | null>(null);
  useAreaKeys();
  /** A cell that the pane shows must be seen. */
  const onReveal = useCallback(() => {
    if (!matchMedia(NARROW).matches) return;
    setArea('workbook');
    focusGrid();
  }, []);
  const isAway = (which: Area) => isNarrow && area !== which;
  return (
    <main className={styles.workspace}>
      {isNarrow && <AreaSwitch area={area} onArea={setArea} />}
      <div ref={parts} className={styles.parts}>
        <section
          aria-label={words.workbook}
          className={mergeClasses(styles.workbook, isAway('workbook') && styles.away)}
        >
          <Sheet controller={controller} />
        </section>
        {!isNarrow && <Divider around={parts} width={paneWidth} onWidth={setPaneWidth} />}
        <div
          className={mergeClasses(styles.pane, isNarrow && styles.whole, isAway('review') && styles.away)}
          style={isNarrow ? undefined : { width: `${paneWidth}px` }}
        >
          <PaneHost onController={setController} onReveal={onReveal} />
        </div>
      </div>
    </main>
  );
}

/** F6 goes to the next part of the page and Shift+F6 to the one before, as in Office. */
function useAreaKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      stepArea(event.shiftKey ? -1 : 1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
