import { findSums } from '../../../src/reading/structure';
import { f } from '../../support/grid';
import { addsUp, budgetTable, sumsOf, type TableLine, type TableOptions } from '../../support/table';
import { malmo, sodertalje, svedala, vasteras } from './realTables';

function sums(lines: readonly TableLine[], options?: TableOptions): string[] {
  return sumsOf(findSums(budgetTable(lines, options)));
}

/** What one row adds up, without its evidence. */
function parts(lines: readonly TableLine[], label: string, options?: TableOptions): string | null {
  return addsUp(findSums(budgetTable(lines, options)), label)?.join(' ') ?? null;
}

describe('real tables', () => {
  test('Västerås: three sections, their total, and a frame beside them', () => {
    const table = findSums(vasteras());
    expect(table.rows.filter(({ sum }) => sum).map(({ sum }) => sum!.evidence)).toEqual(Array(5).fill('arithmetic'));
    expect(addsUp(table, 'Summa insatser')).toHaveLength(7);
    expect(addsUp(table, 'TOTAL')).toEqual(['+Summa insatser', '+Summa', '+Summa']);
    expect(addsUp(table, table.rows.length - 1)).toEqual(['+Intäkter från parterna', '+Eget kapital']);
  });

  test('Södertälje: costs with minus, and a total that passes them by', () => {
    const table = findSums(sodertalje());
    expect(addsUp(table, 'Kostnader')).toHaveLength(8);
    expect(addsUp(table, 'Total budget')).toEqual(['+Anslag från medlemmar', '+Egna medel (överskott 2018)']);
  });

  test('Svedala: rounding does not hide a sum, and no word is needed where five columns agree', () => {
    expect(sumsOf(findSums(svedala()))).toEqual([
      'Kommunens verksamheter (arithmetic) = +Kommunledning +Utbildning +Vård och omsorg +Miljö och teknik',
      'Verksamhetens nettokostnad (arithmetic) = +Kommunens verksamheter +Interna poster +Finansförvaltning +Avskrivningar',
      'Resultat (arithmetic) = -Verksamhetens nettokostnad +Skatteintäkter +Generella stats- och utjämn.bidrag +Finansiella intäkter +Finansiella kostnader',
      'Resultat enl balanskrav (arithmetic) = +Resultat +Avgår enl balanskravet',
    ]);
  });

  test('Malmö: each result begins with the one before', () => {
    expect(sumsOf(findSums(malmo()))).toEqual([
      'Resultat efter balanskravsjustering (arithmetic) = +Årets resultat +samtliga realisationsvinster',
      'Balanskravsresultat (arithmetic) = +Resultat efter balanskravsjustering +medel till resultatutjämningsreserv +medel från resultatutjämningsreserv +synnerligt skäl RIPS',
      'Summa (arithmetic) = +Balanskravsresultat +Balanskravsunderskott från tidigare år',
    ]);
  });
});

describe('layouts', () => {
  test('sections parted by empty lines alone', () => {
    expect(
      sums([['A', 3000], ['B', 2500], ['Summa', 5500], [], ['C', 60], ['D', 50], ['Summa', 110], [], ['Totalt', 5610]]),
    ).toEqual(['Summa (arithmetic) = +A +B', 'Summa (arithmetic) = +C +D', 'Totalt (arithmetic) = +Summa +Summa']);
  });

  test('headings over headings, with subtotals in each', () => {
    const found = sums([
      ['# INTÄKTER'],
      ['# Medlemsbidrag'],
      ['Staten', 6000],
      ['Region Väst', 6000],
      ['Summa', 12000],
      ['# Övriga intäkter'],
      ['Ränta', 50],
      ['Hyra', 20],
      ['Summa', 70],
      ['Summa intäkter', 12070],
      ['# KOSTNADER'],
      ['# Insatser'],
      ['A', 5000],
      ['B', 4000],
      ['Summa', 9000],
      ['# Kansli'],
      ['Lön', 2000],
      ['Lokal', 500],
      ['Summa', 2500],
      ['Summa kostnader', 11500],
      ['Resultat', 570],
    ]);
    expect(found).toEqual([
      'Summa (arithmetic) = +Staten +Region Väst',
      'Summa (arithmetic) = +Ränta +Hyra',
      'Summa intäkter (arithmetic) = +Summa +Summa',
      'Summa (arithmetic) = +A +B',
      'Summa (arithmetic) = +Lön +Lokal',
      'Summa kostnader (arithmetic) = +Summa +Summa',
      'Resultat (arithmetic) = +Summa intäkter -Summa kostnader',
    ]);
  });

  test('sums over their rows, sections inside sections, by any name', () => {
    const found = sums([
      ['Intäkter', 13000],
      ['Staten', 6500],
      ['Region Väst', 3250],
      ['Lindby kommun', 3250],
      ['Kostnader', 13500],
      ['Blandat', 10500],
      ['Pelarsalen', 6000],
      ['Stegen', 4500],
      ['Annat', 3000],
      ['Lön', 2000],
      ['Lokal', 1000],
      ['Resultat', -500],
    ]);
    expect(found).toEqual([
      'Intäkter (arithmetic) = +Staten +Region Väst +Lindby kommun',
      'Kostnader (arithmetic) = +Blandat +Annat',
      'Blandat (arithmetic) = +Pelarsalen +Stegen',
      'Annat (arithmetic) = +Lön +Lokal',
      'Resultat (arithmetic) = +Intäkter -Kostnader',
    ]);
  });

  test('lines with plus under a total with minus', () => {
    expect(
      sums([
        ['Team A', 5000],
        ['Kansli', 3000],
        ['Summa kostnader', -8000],
      ]),
    ).toEqual(['Summa kostnader (arithmetic) = -Team A -Kansli']);
  });

  test('a total first and another last', () => {
    expect(
      sums([
        ['Kostnader', 7110],
        ['A', 3000],
        ['B', 2500],
        ['Kansli', 1610],
        ['Summa kostnader', 7110],
      ]),
    ).toEqual(['Kostnader (arithmetic) = +A +B +Kansli', 'Summa kostnader (arithmetic) = +Kostnader']);
  });

  test('loose lines beside subtotals', () => {
    const lines = (total: number): TableLine[] => [
      ['# Insatser'],
      ['A', 5000],
      ['B', 4000],
      ['Summa insatser', 9000],
      ['# Kansli'],
      ['Lön', 2000],
      ['Lokal', 500],
      ['Summa kansli', 2500],
      ['Oförutsett', 300],
      ['Totalt', total],
    ];
    expect(parts(lines(11800), 'Totalt')).toBe('+Summa insatser +Summa kansli +Oförutsett');
    // The total forgot the loose line; it is meant all the same.
    expect(parts(lines(11500), 'Totalt')).toBe('+Summa insatser +Summa kansli +Oförutsett');
  });

  test('a transposed table is read along its columns', () => {
    const table = budgetTable(
      [
        ['Staten', f('B1+0', 6000)],
        ['Regionen', 3000],
        ['Summa', f('SUM(B2:C2)', 9000)],
      ],
      { orientation: 'across' },
    );
    expect(sumsOf(findSums(table))).toEqual(['Summa (formula) = +Staten +Regionen']);
  });
});

describe('members', () => {
  test('the kommuner below their sum, where the regioner pay as much', () => {
    const lines: TableLine[] = [
      ['Staten', 6695],
      ['Region A', 2009],
      ['Region B', 1339],
      ['Kommunerna', 3348],
      ['Lindby kommun', 1741],
      ['Sjövik kommun', 904],
      ['Åsele kommun', 435],
      ['Bo kommun', 268],
      ['Totalt', 13391],
    ];
    expect(parts(lines, 'Kommunerna', { kind: 'contributions' })).toBe(
      '+Lindby kommun +Sjövik kommun +Åsele kommun +Bo kommun',
    );
    expect(parts(lines, 'Totalt', { kind: 'contributions' })).toBe('+Staten +Region A +Region B +Kommunerna');
  });

  test('the kommuner above their sum', () => {
    const lines: TableLine[] = [
      ['Staten', 6000],
      ['Region Väst', 3000],
      ['Lindby kommun', 1500],
      ['Sjövik kommun', 900],
      ['Bergs kommun', 600],
      ['Summa kommuner', 3000],
      ['Totalt', 12000],
    ];
    expect(sums(lines, { kind: 'contributions' })).toEqual([
      'Summa kommuner (arithmetic) = +Lindby kommun +Sjövik kommun +Bergs kommun',
      'Totalt (arithmetic) = +Staten +Region Väst +Summa kommuner',
    ]);
  });

  test('"varav" tells of the row above and is not added again', () => {
    const lines: TableLine[] = [
      ['Medlemsbidrag', 12000],
      ['varav staten', 6000],
      ['varav regionen', 3000],
      ['varav kommunerna', 3000],
      ['Ränteintäkter', 50],
      ['Summa intäkter', 12050],
    ];
    expect(sums(lines)).toEqual([
      'Medlemsbidrag (arithmetic) = +varav staten +varav regionen +varav kommunerna',
      'Summa intäkter (arithmetic) = +Medlemsbidrag +Ränteintäkter',
    ]);
  });

  test('"varav" rows that tell only a part make no sum', () => {
    expect(
      sums([
        ['Kansli', 3000],
        ['varav lön', 1800],
        ['Team', 500],
        ['Summa', 3500],
      ]),
    ).toEqual(['Summa (arithmetic) = +Kansli +Team']);
  });

  test('shares alone add up like amounts', () => {
    const lines: TableLine[] = [
      ['Motala kommun', 0.45],
      ['Mjölby kommun', 0.28],
      ['Vadstena kommun', 0.27],
      ['Summa', 1],
    ];
    expect(sums(lines, { kind: 'key', columns: [{ year: 2026, kind: 'key' }] })).toEqual([
      'Summa (arithmetic) = +Motala kommun +Mjölby kommun +Vadstena kommun',
    ]);
  });
});

describe('results, frames and equity', () => {
  const budget = (cost: number, result: number, closing: number): TableLine[] => [
    ['# Intäkter'],
    ['Medlemsavgifter', 10000],
    ['Ränta', 50],
    ['Summa intäkter', 10050],
    ['# Kostnader'],
    ['Insats A', 6000],
    ['Insats B', 4500],
    ['Summa kostnader', cost],
    ['Årets resultat', result],
    ['Ingående eget kapital', 3000],
    ['Utgående eget kapital', closing],
  ];

  test('income less cost, and what is left', () => {
    expect(parts(budget(10500, -450, 2550), 'Årets resultat')).toBe('+Summa intäkter -Summa kostnader');
    expect(parts(budget(10500, -450, 2550), 'Utgående eget kapital')).toBe('+Ingående eget kapital +Årets resultat');
  });

  test.each([
    [10507, -450, 2550],
    [10500, -405, 2595],
    [10500, -450, 2250],
  ])('and the same where one of them is wrong: %d %d %d', (cost, result, closing) => {
    expect(parts(budget(cost, result, closing), 'Summa kostnader')).toBe('+Insats A +Insats B');
    expect(parts(budget(cost, result, closing), 'Årets resultat')).toBe('+Summa intäkter -Summa kostnader');
    expect(parts(budget(cost, result, closing), 'Utgående eget kapital')).toBe(
      '+Ingående eget kapital +Årets resultat',
    );
  });

  test('costs written with minus are added to the income', () => {
    const lines: TableLine[] = [
      ['Medlemsavgifter', 10000],
      ['Ränta', 50],
      ['Summa intäkter', 10050],
      ['Insats A', -6000],
      ['Insats B', -4500],
      ['Summa kostnader', -10500],
      ['Årets resultat', -450],
    ];
    expect(parts(lines, 'Årets resultat')).toBe('+Summa intäkter +Summa kostnader');
  });

  test('a frame first, over what it is made of', () => {
    const lines: TableLine[] = [
      ['Budgetram', 11868],
      ['Anslag från medlemmar', 10568],
      ['Egna medel', 1300],
      [],
      ['Kansliet', 3100],
      ['Team', 8768],
      ['Summa kostnader', 11868],
    ];
    expect(sums(lines)).toEqual([
      'Budgetram (arithmetic) = +Anslag från medlemmar +Egna medel',
      'Summa kostnader (arithmetic) = +Kansliet +Team',
    ]);
  });

  test('closing equity without a result row', () => {
    const lines: TableLine[] = [
      ['Intäkter', 13000, 12000],
      ['Ingående eget kapital', 6000, 4000],
      ['Kostnader', 15000, 13000],
      ['Utgående eget kapital', 4000, 3000],
    ];
    expect(parts(lines, 'Utgående eget kapital', { columns: [2026, 2027] })).toBe(
      '+Ingående eget kapital +Intäkter -Kostnader',
    );
  });

  test('a resultaträkning, one result after the other', () => {
    const lines: TableLine[] = [
      ['Verksamhetens intäkter', 10568, 10000],
      ['Verksamhetens kostnader', 11100, 9000],
      ['Avskrivningar', 40, 40],
      ['Verksamhetens resultat', -572, 960],
      ['Finansiella intäkter', 12, 10],
      ['Finansiella kostnader', 3, 4],
      ['Årets resultat', -563, 966],
    ];
    expect(sums(lines, { kind: 'incomeStatement', columns: [2026, 2027] })).toEqual([
      'Verksamhetens resultat (arithmetic) = +Verksamhetens intäkter -Verksamhetens kostnader -Avskrivningar',
      'Årets resultat (arithmetic) = +Verksamhetens resultat +Finansiella intäkter -Finansiella kostnader',
    ]);
  });

  test('what an activity costs net of its grant', () => {
    const lines: TableLine[] = [
      ['# Projekt MIA'],
      ['Personal', 2000],
      ['Lokaler', 300],
      ['ESF-bidrag', 1500],
      ['Nettokostnad MIA', 800],
    ];
    expect(parts(lines, 'Nettokostnad MIA')).toBe('+Personal +Lokaler -ESF-bidrag');
  });

  test('a balance sheet', () => {
    const lines: TableLine[] = [
      ['# Tillgångar'],
      ['Inventarier', 100],
      ['Summa anläggningstillgångar', 100],
      ['Fordringar', 200],
      ['Kassa och bank', 2200],
      ['Summa omsättningstillgångar', 2400],
      ['Summa tillgångar', 2500],
      ['# Eget kapital'],
      ['Ingående eget kapital', 2000],
      ['Årets resultat', -100],
      ['Summa eget kapital', 1900],
      ['# Skulder'],
      ['Kortfristiga skulder', 600],
      ['Summa skulder', 600],
      ['Summa eget kapital och skulder', 2500],
    ];
    expect(parts(lines, 'Summa tillgångar', { kind: 'balanceSheet' })).toBe(
      '+Summa anläggningstillgångar +Summa omsättningstillgångar',
    );
    expect(parts(lines, 'Summa eget kapital och skulder', { kind: 'balanceSheet' })).toBe(
      '+Summa eget kapital +Summa skulder',
    );
  });
});

describe('formulas', () => {
  const section = (formula: string, value: number): TableLine[] => [
    ['# Insatser'],
    ['A', 500],
    ['B', 300],
    ['C', 200],
    ['D', 100],
    ['Summa insatser', f(formula, value)],
    ['# Styrelse'],
    ['E', 10],
    ['F', 20],
    ['Summa styrelse', f('SUM(B9:B10)', 30)],
  ];

  test.each([
    ['the whole section', 'SUM(B3:B6)', 1100],
    ['without its last row', 'SUM(B3:B5)', 1000],
    ['without its first row', 'SUM(B4:B6)', 600],
    ['a chain without one of them', 'B3+B4+B6', 900],
    ['by SUBTOTAL', 'SUBTOTAL(9,B3:B6)', 1100],
    ['the heading along', 'SUM(B2:B6)', 1100],
    ['rounded', 'ROUND(SUM(B3:B6),0)', 1100],
  ])('a range means its section: %s', (_, formula, value) => {
    expect(sums(section(formula, value))[0]).toBe('Summa insatser (formula) = +A +B +C +D');
  });

  test('a range that takes the subtotal of the section before along means its own section', () => {
    const lines = section('SUM(B3:B6)', 1100).slice(0, -1);
    expect(parts([...lines, ['Summa styrelse', f('SUM(B7:B10)', 1130)]], 'Summa styrelse')).toBe('+E +F');
  });

  test.each([
    ['subtotals', 'B7+B11', 1130],
    ['rows and subtotals alike, each twice', 'SUM(B3:B11)', 2260],
    ['one of the subtotals only', 'B7', 1100],
  ])('a total over %s', (_, formula, value) => {
    const total = parts([...section('SUM(B3:B6)', 1100), ['Summa kostnader', f(formula, value)]], 'Summa kostnader');
    expect(total).toBe(formula === 'B7' ? '+Summa insatser' : '+Summa insatser +Summa styrelse');
  });

  test('a formula that picks lines out of a flat list is taken at its word', () => {
    const lines: TableLine[] = [
      ['Kansli', 1000],
      ['Insats A', 500],
      ['Insats B', 300],
      ['Summa insatser', f('SUM(B3:B4)', 800)],
      ['Summa kostnader', f('B2+B5', 1800)],
    ];
    expect(sums(lines)).toEqual([
      'Summa insatser (formula) = +Insats A +Insats B',
      'Summa kostnader (formula) = +Kansli +Summa insatser',
    ]);
  });

  test('one column with a formula tells for the others', () => {
    const lines: TableLine[] = [
      ['A', 500, 600],
      ['B', 300, 300],
      ['Summa', f('SUM(B2:B3)', 800), 950],
    ];
    expect(sums(lines, { columns: [2026, 2027] })).toEqual(['Summa (formula) = +A +B']);
  });

  test('sums across the columns and from other sheets say nothing of the rows', () => {
    const lines: TableLine[] = [
      ['A', f('C2+D2', 30), 10, 20],
      ['B', f('Detalj!B9', 70), 30, 40],
      ['Summa', f('C4+D4', 100), 40, 60],
    ];
    expect(sums(lines, { columns: [2026, 2027, 2028] })).toEqual(['Summa (arithmetic) = +A +B']);
  });

  test('equity that balances the budget is no sum', () => {
    const lines: TableLine[] = [
      ['Summa intäkter', 10000],
      ['Summa kostnader', 11300],
      ['Användning av eget kapital', f('B3-B2', 1300)],
    ];
    expect(parts(lines, 'Användning av eget kapital')).toBeNull();
  });
});

describe('errors in the sheet do not hide what was meant', () => {
  const budget = (total: number): TableLine[] => [
    ['# Kostnader'],
    ['Team', 5231],
    ['Coacher', 1840],
    ['Kansli', 2150],
    ['Revision', 95],
    ['Summa kostnader', total],
  ];
  test.each([
    ['off by seven', 9323],
    ['two digits changed places', 9136],
    ['one digit wrong', 9816],
    ['a row forgotten', 7476],
    ['a row twice', 11156],
    ['ten times too much', 93160],
    ['a digit lost', 931],
    ['a third too little', 6200],
  ])('%s', (_, total) => expect(parts(budget(total), 'Summa kostnader')).toBe('+Team +Coacher +Kansli +Revision'));

  test('nothing is said of a total that nothing explains', () => {
    const total = (amount: number): TableLine[] => [
      ['Team', 5231],
      ['Coacher', 1840],
      ['Kansli', 2150],
      ['Totalt', amount],
    ];
    expect(parts(total(40128), 'Totalt')).toBeNull();
  });

  test('two of three years show that the third is wrong', () => {
    const lines: TableLine[] = [
      ['Team', 500, 600, 700],
      ['Kansli', 200, 210, 220],
      ['Summa', 700, 810, 290],
    ];
    expect(sums(lines, { columns: [2026, 2027, 2028] })).toEqual(['Summa (arithmetic) = +Team +Kansli']);
  });

  test('a number stored as text, and a cell that cannot be read', () => {
    const lines: TableLine[] = [
      ['Team', '500 000', 600_000],
      ['Kansli', 200_000, 'ca 2'],
      ['Summa', f('SUM(B2:B3)', 200_000), f('SUM(C2:C3)', 600_000)],
    ];
    expect(sums(lines, { columns: [2026, 2027], unit: 'kr' })).toEqual(['Summa (formula) = +Team +Kansli']);
  });
});

describe('chance is no sum', () => {
  test('a line that happens to equal the two above it', () => {
    expect(
      sums([
        ['Insats A', 200],
        ['Insats B', 100],
        ['Insats C', 300],
        ['Insats D', 50],
      ]),
    ).toEqual([]);
  });

  test('equal years prove nothing twice', () => {
    const lines: TableLine[] = [
      ['Insats A', 200, 200, 400],
      ['Insats B', 100, 100, 200],
      ['Insats C', 300, 300, 600],
    ];
    expect(sums(lines, { columns: [2026, 2027, 2028] })).toEqual([]);
  });

  test('income that equals the costs in every year of a balanced budget', () => {
    const lines: TableLine[] = [
      ['Medlemsbidrag', 1000, 1100, 1250],
      ['Insats A', 700, 720, 800],
      ['Kansli', 300, 380, 450],
    ];
    expect(sums(lines, { columns: [2026, 2027, 2028] })).toEqual([]);
  });

  test('a line beside the rows it equals, where a formula adds them all', () => {
    const lines: TableLine[] = [
      ['Samverkansteam', 4000],
      ['Arbetsträning', 2200],
      ['Utbildning', 300],
      ['Kansli', 1700],
      ['Styrelse', 200],
      ['Summa kostnader', f('SUM(B2:B6)', 8400)],
    ];
    expect(sums(lines)).toHaveLength(1);
  });

  test('what is left of a total that adds it up is a line, and the total its sum', () => {
    const columns = [2026, 2027];
    const lines: TableLine[] = [
      ['ESF-stöd', 240, 250],
      ['Medfinansiering', 160, f('C4-C2', 170)],
      ['Summa finansiering', f('B2+B3', 400), 420],
    ];
    expect(sums(lines, { columns })).toEqual(['Summa finansiering (formula) = +ESF-stöd +Medfinansiering']);
    expect(findSums(budgetTable(lines, { columns })).rows[1]).toMatchObject({ role: 'line', sum: null });
  });

  test('a row that the user has said is a line stays one', () => {
    const table = budgetTable([
      ['A', 500],
      ['B', 300],
      ['Summa', 800],
    ]);
    expect(sumsOf(findSums(table, new Set([2])))).toEqual([]);
  });

  test('a table without figures is left as it is', () => {
    const table = budgetTable([
      ['Staten', null],
      ['Regionen', null],
      ['Summa', null],
    ]);
    expect(findSums(table)).toBe(table);
  });
});
