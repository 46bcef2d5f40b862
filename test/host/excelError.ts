/** An error as Excel answers it, told by its code. */
export class ExcelError extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'ExcelError';
  }
}
