import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent, ReactElement, RefObject } from 'react';
import { usePageWords } from './WorkbenchContext';

const NARROWEST_PANE = 300;
const NARROWEST_WORKBOOK = 320;
/** An arrow key moves the divider so far, in pixels. */
const STEP = 24;

const useStyles = makeStyles({
  divider: {
    flexShrink: 0,
    width: '9px',
    cursor: 'col-resize',
    touchAction: 'none',
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    '::after': {
      content: '""',
      width: '3px',
      height: '32px',
      borderRadius: '2px',
      backgroundColor: tokens.colorNeutralStrokeAccessible,
    },
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-1px',
    },
  },
});

interface DividerProps {
  /** What is divided. */
  readonly around: RefObject<HTMLElement | null>;
  /** The pane's width in pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** Divides the page between the workbook and the pane, by pointer or by arrow keys. */
export function Divider({ around, width, onWidth }: DividerProps): ReactElement {
  const words = usePageWords();
  const styles = useStyles();
  const widest = () => Math.max(NARROWEST_PANE, (around.current?.clientWidth ?? innerWidth) - NARROWEST_WORKBOOK);
  const set = (wished: number) => onWidth(Math.round(Math.min(Math.max(wished, NARROWEST_PANE), widest())));
  const onKeyDown = (event: KeyboardEvent) => {
    const wished = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: NARROWEST_PANE, End: widest() }[
      event.key
    ];
    if (wished === undefined) return;
    event.preventDefault();
    set(wished);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => event.currentTarget.setPointerCapture(event.pointerId);
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const right = around.current?.getBoundingClientRect().right ?? innerWidth;
    set(right - event.clientX);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={words.divider}
      aria-valuenow={width}
      aria-valuemin={NARROWEST_PANE}
      aria-valuemax={Math.max(width, Math.round(innerWidth - NARROWEST_WORKBOOK))}
      tabIndex={0}
      className={styles.divider}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    />
  );
}
