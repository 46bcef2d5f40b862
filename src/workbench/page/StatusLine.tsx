import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../money';
import { workbookErrorText } from '../../text/errors';
import type { WorkbenchPageWords } from '../../text/workbenchPage';
import { address, WorkbookError } from '../../workbook';
import type { WorkbenchSession } from '../session/session';
import type { Said } from '../session/state';
import { usePageWords, useSessionState, useWorkbench } from './WorkbenchContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: '16px',
    minHeight: '20px',
    ...shorthands.padding('4px', '12px'),
    ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStroke2),
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0, minWidth: 0, maxHeight: '64px', overflowY: 'auto', overflowWrap: 'anywhere' },
  count: { margin: 0, flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Says what happened last, or what the selected cell has to say: its note, and that it is not recalculated. */
export function StatusLine(): ReactElement {
  const { session, language } = useWorkbench();
  const { said, isCalculating, staleCount } = useSessionState();
  const words = usePageWords();
  const styles = useStyles();
  const texts = [...(said ? [saidText(said, words, language)] : []), ...selectionTexts(session, words)];
  const text = isCalculating ? words.status.calculating : texts.join(' ');
  return (
    <div className={styles.line}>
      <p role="status" className={styles.text}>
        {text}
      </p>
      {staleCount > 0 && <p className={styles.count}>{words.status.staleCount(staleCount)}</p>}
    </div>
  );
}

function selectionTexts(session: WorkbenchSession, { status }: WorkbenchPageWords): readonly string[] {
  const { row, column } = session.selection;
  const view = session.current;
  const note = view?.look.notes.find((each) => each.row === row && each.column === column)?.text;
  return [...(view?.cell(row, column)?.isStale ? [status.stale] : []), ...(note ? [status.note(note.trim())] : [])];
}

function saidText(said: Said, { status }: WorkbenchPageWords, language: Language): string {
  switch (said.kind) {
    case 'edited':
      return status.edited(address(said.cell), said.recalculated);
    case 'undone':
    case 'redone':
      return status[said.kind](address(said.cell));
    case 'shown':
      return status.shown(`${said.cell.sheet}!${address(said.cell)}`);
    case 'formula': {
      const { code, detail } = said.problem;
      return code === 'syntax' ? status.problem.syntax : status.problem[code](detail);
    }
    case 'generated':
    case 'hidden':
      return status[said.kind](said.sheet);
    case 'notAddress':
      return status.notAddress(said.text);
    case 'failed': {
      const error =
        said.error instanceof WorkbookError ? said.error : new WorkbookError('unexpected', {}, { cause: said.error });
      const { says, todo } = workbookErrorText(error, language);
      return `${says} ${todo}`;
    }
  }
}
