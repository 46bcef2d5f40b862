import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import { useEffect, useState, type KeyboardEvent, type ReactElement } from 'react';
import { address, sameCell, type CellRef } from '../../workbook';
import { contentText } from '../typed';
import { focusGrid } from './areas';
import { parseGoTo } from './goTo';
import { usePageWords, useSessionState, useWorkbench } from './WorkbenchContext';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    ...shorthands.borderBottom('1px', 'solid', tokens.colorNeutralStroke1),
    backgroundColor: tokens.colorNeutralBackground1,
  },
  field: {
    boxSizing: 'border-box',
    minWidth: 0,
    minHeight: '32px',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    ...shorthands.padding('6px', '10px'),
    ...shorthands.border('0'),
    ...shorthands.borderRadius(0),
    ':focus': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-2px',
    },
  },
  name: { width: '88px', flexShrink: 0, borderRight: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: 'center' },
  sign: {
    alignSelf: 'center',
    paddingLeft: '10px',
    fontStyle: 'italic',
    fontFamily: 'Georgia, serif',
    color: tokens.colorNeutralForeground3,
  },
  content: { flexGrow: 1, resize: 'none', overflowY: 'auto', maxHeight: '96px', fieldSizing: 'content' as never },
});

/** Where the selection is, and what the selected cell holds: both can be changed here. */
export function FormulaBar(): ReactElement {
  const words = usePageWords();
  const styles = useStyles();
  return (
    <div className={styles.bar} role="group" aria-label={words.formulaBar.label} data-area="formula">
      <NameBox />
      <span className={styles.sign} aria-hidden>
        fx
      </span>
      <Content />
    </div>
  );
}

/** Shows the selected cell's address, and goes to the one that is typed. */
function NameBox(): ReactElement {
  const { session } = useWorkbench();
  const { sheet } = useSessionState();
  const words = usePageWords();
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const here = address(session.selection);
  useEffect(() => setDraft(null), [here, sheet]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') {
      setDraft(null);
      focusGrid();
    }
    if (event.key !== 'Enter') return;
    const typed = draft ?? here;
    const cell = parseGoTo(typed, sheet);
    if (cell && session.view(cell.sheet)) {
      session.reveal(cell);
      focusGrid();
    } else session.say({ kind: 'notAddress', text: typed });
    setDraft(null);
  };
  return (
    <input
      className={`${styles.field} ${styles.name}`}
      aria-label={words.formulaBar.name}
      value={draft ?? here}
      spellCheck={false}
      autoComplete="off"
      onFocus={({ currentTarget }) => currentTarget.select()}
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      onBlur={() => setDraft(null)}
      onKeyDown={onKeyDown}
    />
  );
}

/** What is being written, and where it belongs. */
interface Draft {
  readonly cell: CellRef;
  readonly text: string;
}

/** What the selected cell holds, in the user's language. Enter puts it in, Escape takes it back, Alt+Enter begins a new line. */
function Content(): ReactElement {
  const { session, language } = useWorkbench();
  const { sheet } = useSessionState();
  const words = usePageWords();
  const styles = useStyles();
  const [draft, setDraft] = useState<Draft | null>(null);
  const { row, column } = session.selection;
  const view = session.current;
  const cell = view?.cell(row, column) ?? null;
  const stored = cell ? contentText(cell, language, view!.format(row, column)) : '';
  const here = { sheet, row, column };
  const isHere = draft !== null && sameCell(draft.cell, here);
  const write = (text: string) => setDraft({ cell: here, text });
  const commit = () => {
    if (draft && !(isHere && draft.text === stored)) void session.type(draft.cell, draft.text, language);
    setDraft(null);
  };
  // A click on another cell selects it before this field is left: what was written belongs to the cell before.
  useEffect(() => {
    if (draft !== null && !isHere) commit();
  });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') {
      setDraft(null);
      focusGrid();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (event.altKey) return write(withNewLine(event.currentTarget));
      commit();
      focusGrid();
    }
  };
  return (
    <textarea
      className={`${styles.field} ${styles.content}`}
      aria-label={words.formulaBar.content}
      rows={1}
      value={isHere ? draft.text : stored}
      spellCheck={false}
      readOnly={view?.look.isGenerated ?? true}
      onChange={({ currentTarget }) => write(currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}

function withNewLine({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string {
  return `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`;
}
