import type { ClipboardEvent, FocusEvent, KeyboardEvent, MouseEvent, RefObject } from 'react';
import { editText } from './format';
import { actionOf, type Motion } from './keyboard';
import type { GridProps, Place } from './model';
import type { SheetView } from './sheetView';

interface Gestures {
  readonly props: GridProps;
  readonly view: SheetView;
  /** The selected cell. */
  readonly home: Place;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly isEditing: boolean;
  readonly keepFocus: () => void;
  readonly select: (place: Place) => void;
  readonly move: (motion: Motion) => void;
  /** Begins editing, with what was typed or with what the cell holds. */
  readonly edit: (typed: string | null) => void;
  readonly setHinted: (place: Place | null) => void;
}

/** What the grid does when it is pointed at, typed in or left. */
export function useGestures(gestures: Gestures) {
  const { props, view, home, scroller, isEditing, keepFocus, select, move, edit, setHinted } = gestures;

  const onKeyDown = (event: KeyboardEvent) => {
    if (isEditing || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') return setHinted(null);
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    switch (action.kind) {
      case 'move':
        return move(action.motion);
      case 'step':
        keepFocus();
        return props.onStepSheet(action.step);
      case 'edit':
        return edit(null);
      case 'type':
        return edit(action.letter);
      case 'empty':
        return props.onEdit(home, '');
      case 'undo':
        keepFocus();
        return props.onUndo();
      case 'redo':
        keepFocus();
        return props.onRedo();
      case 'follow':
        return follow();
    }
  };

  const follow = () => {
    const link = view.link(home.row, home.column);
    if (link?.kind === 'cell') props.onFollow(link.cell);
    // The browser opens the address, as it does at a click.
    else scroller.current?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"] a')?.click();
  };

  const onMouseDown = (event: MouseEvent) => {
    if (event.button !== 0) return;
    const place = placeOf(event.target) ?? headingOf(event.target, home);
    if (!place) return;
    event.preventDefault();
    if (isEditing) (document.activeElement as HTMLElement | null)?.blur();
    select(place);
  };

  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place || !(event.target as Element).closest('[data-link]')) return;
    const link = view.link(place.row, place.column);
    if (link?.kind === 'cell') props.onFollow(link.cell);
  };

  const onDoubleClick = (event: MouseEvent) => {
    if (placeOf(event.target) && !(event.target as Element).closest('[data-link]')) edit(null);
  };

  const onCopy = (event: ClipboardEvent) => {
    if (isEditing) return;
    const cell = view.cell(home.row, home.column);
    event.clipboardData.setData('text/plain', view.shown(cell, view.style(home.row, home.column, cell)).text);
    event.preventDefault();
  };

  const onPaste = (event: ClipboardEvent) => {
    if (isEditing) return;
    const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '');
    event.preventDefault();
    const style = view.style(home.row, home.column);
    const before = editText(view.cell(home.row, home.column), style, props.language, view.formulaText);
    // One cell takes one text; of a copied table it takes the first cell.
    const first = text.split(/[\t\r\n]/)[0]!;
    if (first !== before) props.onEdit(home, first);
  };

  return {
    root: {
      onMouseOver: (event: MouseEvent) => {
        const hinting = (event.target as Element).closest('[data-hint]');
        if (hinting) setHinted(placeOf(hinting));
        else if (!(event.target as Element).closest('[role=tooltip]')) setHinted(null);
      },
      onMouseLeave: () => setHinted(null),
      onFocus: (event: FocusEvent) => setHinted(event.target.matches('[data-hint]') ? placeOf(event.target) : null),
      onBlur: () => setHinted(null),
    },
    sheet: { onKeyDown, onMouseDown, onClick, onDoubleClick, onCopy, onPaste },
  };
}

function placeOf(target: EventTarget | null): Place | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
  return element ? { row: Number(element.dataset['row']), column: Number(element.dataset['column']) } : null;
}

/** A click on a heading goes to its row or column. */
function headingOf(target: EventTarget | null, home: Place): Place | null {
  const heading =
    target instanceof Element ? target.closest<HTMLElement>('[data-heading], [data-heading-column]') : null;
  if (!heading) return null;
  const { heading: row, headingColumn: column } = heading.dataset;
  return row !== undefined ? { ...home, row: Number(row) } : { ...home, column: Number(column) };
}
