import { isCellError, type SheetSnapshot } from '../../../src/workbook';
import { f, percent, sheet, type GridCell, type SheetOptions } from '../../support/grid';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A sheet as it looks: one line a row, cells between `|`. `12` and `7,5` are numbers, `50%` a percentage, `2026-01-31` a date,
 * `=SUM(B2:B3) → 12` a formula with its stored value, `#REF!` an error value, `"12"` a text. The first line is row 1.
 */
export function drawn(name: string, picture: string, options: SheetOptions = {}): SheetSnapshot {
  const lines = picture
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  return sheet(
    name,
    lines.map((line) => line.split('|').map((cell) => content(cell.trim()))),
    options,
  );
}

function content(text: string): GridCell {
  if (text.startsWith('=')) {
    const [formula = '', value] = text.slice(1).split('→');
    const stored = value === undefined ? null : content(value.trim());
    return f(formula.trim(), isPlain(stored) ? stored : null);
  }
  if (/^".*"$/.test(text)) return text.slice(1, -1);
  if (/^-?\d+(,\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  if (/^-?\d+(,\d+)?%$/.test(text))
    return percent(Number((Number(text.slice(0, -1).replace(',', '.')) / 100).toFixed(8)));
  const date = DATE.exec(text);
  if (date) return { value: (Date.parse(text) - Date.UTC(1899, 11, 30)) / 86_400_000, format: 'yyyy-mm-dd' };
  if (/^#[A-Z/0!?]+$/.test(text) && text.length > 3) return { error: text as '#REF!' };
  return text === '' ? null : text;
}

function isPlain(value: GridCell): value is string | number | boolean {
  return value !== null && value !== undefined && (typeof value !== 'object' || isCellError(value as never));
}
