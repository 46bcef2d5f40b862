/** The longest text that a cell can hold. */
const MAX_TEXT = 32_767;

/** Text as long as a cell can hold; what is cut off is said by an ellipsis. */
export function clipText(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1)}…`;
}
