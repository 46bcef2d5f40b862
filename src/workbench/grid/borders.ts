import type { BorderLook } from '../../hosts/file';

/** The line between cells without borders, where the sheet shows gridlines. */
export const GRID_LINE = '1px solid #d9d9d9';

const STRENGTH: Readonly<Record<BorderLook['style'], number>> = {
  hair: 1,
  dotted: 2,
  dashed: 3,
  thin: 4,
  medium: 5,
  double: 6,
  thick: 7,
};

const DRAWN: Readonly<Record<BorderLook['style'], string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  thin: '1px solid',
  medium: '2px solid',
  double: '3px double',
  thick: '3px solid',
};

/**
 * The one line between two cells, each of which may have its own border there. The stronger is drawn; where they are alike,
 * that of the cell to the right or below, which Excel draws last.
 */
export function between(before: BorderLook | null, after: BorderLook | null): BorderLook | null {
  if (!before || !after) return before ?? after;
  return STRENGTH[before.style] > STRENGTH[after.style] ? before : after;
}

/** A border as CSS has it. */
export function drawn({ style, colour }: BorderLook): string {
  return `${DRAWN[style]} ${colour}`;
}
