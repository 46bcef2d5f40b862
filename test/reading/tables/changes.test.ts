import { drawn } from './drawn';
import { read, shownColumns } from './show';

function columnsOf(picture: string): string[] {
  return read(drawn('Blad1', picture)).tables.map(shownColumns);
}

test('"%" beside the amounts of two years is a change when it adds to no whole', () => {
  expect(
    columnsOf(`
Post           | 2026 | 2027 | %
Region Öst     | 500  | 510  | 2%
Ekby kommun    | 250  | 260  | 4%
Summa intäkter | 750  | 770  | 2,67%
`),
  ).toEqual(['B budget 2026 | C plan 2027 | D change 2026']);
});

test('"%" with the whole of 100 % is a share', () => {
  expect(
    columnsOf(`
Medlem      | 2026 | 2027 | %
Region Öst  | 500  | 510  | 67%
Ekby kommun | 250  | 250  | 33%
Summa       | 750  | 760  | 100%
`),
  ).toEqual(['B budget 2026 | C plan 2027 | D share 2026']);
});

test('"Att betala" beside the key is what each pays for the year', () => {
  expect(
    columnsOf(`
Kommun      | Nyckel | Att betala, kr
Ekby kommun | 60%    | 600000
Nyby kommun | 40%    | 400000
Summa       | 100%   | 1000000
`),
  ).toEqual(['B key | C amount']);
});

test('a sheet of thousands of rows is read to its end', () => {
  const rows = Array.from({ length: 2500 }, (_, index) => `Post ${index} | 10`).join('\n');
  const { tables, sheets } = read(drawn('Blad1', `Post | Budget 2027\n${rows}\nSumma | 25000`));
  expect(tables.map((table) => table.rows.length)).toEqual([2501]);
  expect(sheets[0]!.found!.unread).toEqual([]);
});
