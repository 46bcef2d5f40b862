import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { CellLook } from '../../hosts/file';
import { fontOf, type Measure } from './measure';
import { textCss } from './looks';
import type { Motion } from './keyboard';
import type { GridClasses } from './styles';

export interface EditorProps {
  readonly classes: GridClasses;
  readonly label: string;
  readonly text: string;
  /** Begun by typing: the arrows then leave the cell instead of moving in the text, as in Excel. */
  readonly isTyped: boolean;
  readonly style: CellLook;
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  /** What was typed, and where the selection goes. */
  readonly onCommit: (text: string, motion: Motion | null) => void;
  readonly onCancel: () => void;
}

const ARROWS: Readonly<Record<string, Motion>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The field in which a cell is edited. */
export function Editor(props: EditorProps): ReactElement {
  const { classes, label, style, measure, isTyped, onCommit, onCancel } = props;
  const [text, setText] = useState(props.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    const element = field.current!;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);

  const finish = (end: () => void) => {
    if (isDone.current) return;
    isDone.current = true;
    end();
  };
  const commit = (motion: Motion | null) => finish(() => onCommit(text, motion));

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const motion = leaving(event, isTyped);
    if (event.key === 'Escape') finish(onCancel);
    else if (event.key === 'Enter' && event.altKey) setText((before) => `${before}\n`);
    else if (motion) commit(motion);
    else return;
    event.preventDefault();
  };

  const lines = text.split('\n');
  const longest = Math.max(...lines.map((line) => measure(line, fontOf(style))));
  return (
    <textarea
      ref={field}
      className={classes.editor}
      style={{
        ...textCss({ ...style, rotation: 0, font: { ...style.font, colour: null } }),
        width: Math.max(props.width, longest + 28),
        height: Math.max(props.height, lines.length * style.font.size * 1.7 + 4),
      }}
      aria-label={label}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onCopy={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
      onBlur={() => commit(null)}
    />
  );
}

/** Where a key that ends the editing takes the selection; `null`: it does not end it. */
function leaving(event: KeyboardEvent, isTyped: boolean): Motion | null {
  if (event.key === 'Enter') return event.altKey ? null : event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  return isTyped ? (ARROWS[event.key] ?? null) : null;
}
