/** The parts of the page that F6 goes between, by their `data-area`. */
const FOCUSABLE = 'button:not([disabled]), input, textarea, select, a[href], [tabindex="0"]';

/** Moves the focus to the page's next area, or with `step` -1 to the one before. */
export function stepArea(step: 1 | -1): void {
  const areas = [...document.querySelectorAll<HTMLElement>('[data-area]')].filter((area) => area.offsetParent !== null);
  if (areas.length === 0) return;
  const at = areas.findIndex((area) => area.contains(document.activeElement));
  const next = areas[(at + step + areas.length) % areas.length]!;
  next.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

/**
 * Puts the focus on the selected cell: at once, and where the cell that was selected is no longer drawn, again when the new one is.
 * Within the grid the focus follows the selection by itself.
 */
export function focusGrid(): void {
  focusCell();
  setTimeout(focusCell, 0);
}

function focusCell(): void {
  const grid = document.querySelector<HTMLElement>('[role="grid"]');
  if (!grid || grid.contains(document.activeElement)) return;
  const cell = grid.querySelector<HTMLElement>('[tabindex="0"]') ?? grid;
  cell.focus({ preventScroll: true });
}
