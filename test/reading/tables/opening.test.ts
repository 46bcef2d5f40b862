import { drawn } from './drawn';
import { read } from './show';

/** The roles of the rows: "# Administration" opens a section, ". Administration" is a line whose amount is missing. */
function roles(picture: string): string[] {
  const marks = { heading: '#', line: '.', sum: '=', note: '*' } as const;
  return read(drawn('Blad1', picture)).tables.flatMap(({ rows }) =>
    rows.map(({ role, label }) => `${marks[role]} ${label}`),
  );
}

test.each<readonly [string, string, string]>([
  [
    'a group without an amount is a line where the other groups are lines',
    `
Budget 2027, tkr
Post                      | Budget 2027
Kostnader                 |
Administration            | 500
Individinriktade insatser | 900
Övergripande insatser     |
Revision                  | 50
Summa kostnader           | 1450
`,
    '. Övergripande insatser',
  ],
  [
    'a group without an amount opens a section where no group is a line',
    `
Budget 2027, tkr
Post                      | Budget 2027
Individinriktade insatser |
Alis                      | 500
SamSpråk                  | 400
Övergripande insatser     |
Kartan                    | 100
Kompassen                 | 50
Summa kostnader           | 1050
`,
    '# Övergripande insatser',
  ],
  [
    'a word in capitals among plain lines opens a section',
    `
Budget 2027, tkr
Post            | Budget 2027
Storstugan      | 500
LILLSTUGAN      |
Resor           | 100
Porto           | 50
Summa kostnader | 650
`,
    '# LILLSTUGAN',
  ],
  [
    'a side right above the other side lacks its amount',
    `
Budget 2027, tkr
Post      | Budget 2027
Intäkter  |
Kostnader |
Kansli    | 500
Revision  | 50
`,
    '. Intäkter',
  ],
  [
    'a colon opens a section',
    `
Budget 2027, tkr
Post            | Budget 2027
Bidrag          | 500
Storstugan:     |
Resor           | 100
Summa kostnader | 100
`,
    '# Storstugan:',
  ],
  [
    'the kommuner together stand over each of them',
    `
Budget 2027, tkr
Post           | Budget 2027
Staten         | 500
Kommunerna     |
Ekby kommun    | 100
Norrby kommun  | 150
Summa intäkter | 750
`,
    '# Kommunerna',
  ],
  [
    'the kommuner together are a line before another party',
    `
Budget 2027, tkr
Post           | Budget 2027
Staten         | 500
Kommunerna     |
Region Norr    | 250
Summa intäkter | 750
`,
    '. Kommunerna',
  ],
  [
    'a sum that is the sum of the lines below the label closes its section',
    `
Budget 2027, tkr
Post       | Budget 2027
Storstugan | 500
Lillstugan |
Resor      | 100
Porto      | 50
Summa      | 150
`,
    '# Lillstugan',
  ],
])('%s', (_, picture, row) => {
  expect(roles(picture)).toContain(row);
});
