/**
 * Moves the focus to something that is no control, such as a heading. In Excel on the web it is Microsoft's client that
 * moves the focus when the tabulator is pressed, and it knows no place with a tab index of -1: from there the focus would
 * leave the pane. So the element is a stop of the tabulator for as long as it has the focus.
 */
export function focusOn(element: HTMLElement | null): void {
  if (!element) return;
  element.tabIndex = 0;
  element.addEventListener('blur', () => (element.tabIndex = -1), { once: true });
  element.focus();
}
