import { makeStyles } from '@fluentui/react-components';
import { useCallback, useId, type ReactElement } from 'react';
import type { PaneController } from '../../taskpane/state/controller';
import { WorkbookError, type CellRef } from '../../workbook';
import { Grid } from '../grid';
import type { Place } from '../grid/model';
import { localFormula } from '../typed';
import { FormulaBar } from './FormulaBar';
import { SheetTabs } from './SheetTabs';
import { StatusLine } from './StatusLine';
import { useHighlights } from './useHighlights';
import { useSessionState, useWorkbench } from './WorkbenchContext';

const useStyles = makeStyles({
  panel: { flexGrow: 1, minHeight: 0, minWidth: 0, position: 'relative', display: 'flex' },
});

/** The workbook: formula bar, the sheet that is shown, the sheets' tabs, and the line that says what happens. */
export function Sheet({ controller }: { readonly controller: PaneController | null }): ReactElement {
  const { session, language } = useWorkbench();
  const { sheet, revision, revealed } = useSessionState();
  const styles = useStyles();
  const id = useId();
  const highlights = useHighlights(controller, sheet);
  const onSelect = useCallback((place: Place) => session.select(place), [session]);
  const onEdit = useCallback(
    (place: Place, text: string) => void session.type({ sheet, ...place }, text, language),
    [session, sheet, language],
  );
  const onUndo = useCallback(() => void session.undo(), [session]);
  const onRedo = useCallback(() => void session.redo(), [session]);
  const onStepSheet = useCallback((step: -1 | 1) => session.stepSheet(step), [session]);
  const onFollow = useCallback((cell: CellRef) => follow(cell, session), [session]);
  const formulaText = useCallback((formula: string) => localFormula(formula, language), [language]);
  const view = session.current;
  return (
    <>
      <FormulaBar />
      <div className={styles.panel} role="tabpanel" id={id} aria-label={sheet} data-area="grid">
        {view && (
          <Grid
            sheet={view}
            language={language}
            selection={session.selection}
            highlights={highlights}
            revision={revision}
            reveal={revealed}
            onSelect={onSelect}
            onEdit={onEdit}
            onUndo={onUndo}
            onRedo={onRedo}
            onStepSheet={onStepSheet}
            onFollow={onFollow}
            formulaText={formulaText}
          />
        )}
      </div>
      <SheetTabs panel={id} />
      <StatusLine />
    </>
  );
}

/** A link may lead to a sheet that is gone. */
function follow(cell: CellRef, session: ReturnType<typeof useWorkbench>['session']): void {
  try {
    session.reveal(cell);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    session.say({ kind: 'failed', error });
  }
}
