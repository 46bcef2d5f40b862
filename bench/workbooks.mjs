import { columnName, makeWorkbook } from '../scripts/lib/makeWorkbook.mjs';

/** Synthetic budget workbooks for measuring: sections of lines with SUM rows, five columns of years, all sums right. */
const YEARS = [2026, 2027, 2028, 2029];
const LINES_IN_SECTION = 12;

/** A workbook of about so many cells, at most `perSheet` a sheet. */
export function budgetWorkbook(cells, perSheet = 20_000) {
  const sheetCount = Math.max(1, Math.ceil(cells / perSheet));
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    budgetSheet(`Budget ${index + 1}`, Math.floor(cells / sheetCount)),
  );
  return makeWorkbook({ title: 'Mätning (syntetisk)', sheets });
}

function budgetSheet(name, cells) {
  const width = YEARS.length + 1;
  const rows = [
    [`${name}, tkr`],
    [null, ...YEARS.map((year, index) => (index === 0 ? `Budget ${year}` : `Plan ${year}`))],
  ];
  const target = Math.max(4, Math.floor(cells / width));
  for (let section = 1; rows.length < target; section += 1) {
    rows.push([`Avsnitt ${section}`]);
    const top = rows.length + 1;
    const values = [];
    for (let line = 1; line <= LINES_IN_SECTION && rows.length < target; line += 1) {
      const amounts = YEARS.map((_, year) => ((section * 37 + line * 11 + year * 3) % 97) + 1);
      values.push(amounts);
      rows.push([`Post ${section}.${line}`, ...amounts]);
    }
    const sums = YEARS.map((_, year) => values.reduce((total, amounts) => total + amounts[year], 0));
    rows.push([
      `Summa avsnitt ${section}`,
      ...sums.map((value, year) => ({ value, formula: sumOf(columnName(year + 1), top, rows.length) })),
    ]);
  }
  return { name, rows };
}

const sumOf = (column, top, bottom) => `SUM(${column}${top}:${column}${bottom})`;
