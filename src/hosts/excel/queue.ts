let last: Promise<unknown> = Promise.resolve();

/**
 * Does the work when all work before it is done: two runs that are started at once never write into each other. One
 * queue for the pane, since a pane has one workbook.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
