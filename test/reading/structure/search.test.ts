import { findSums } from '../../../src/reading/structure';
import { f } from '../../support/grid';
import { budgetTable, sumsOf, type TableLine } from '../../support/table';

/** What the sums of a table with so many years add up. */
function sums(years: number, lines: readonly TableLine[]): string[] {
  return sumsOf(findSums(budgetTable(lines, { columns: [2025, 2026, 2027].slice(0, years) })));
}

describe('a sum over its rows', () => {
  test('of sections that have their own sums below', () => {
    expect(
      sums(1, [
        ['Totala kostnader', 5610],
        ['A', 3000],
        ['B', 2500],
        ['Summa', 5500],
        [],
        ['C', 60],
        ['D', 50],
        ['Summa', 110],
      ]),
    ).toEqual([
      'Totala kostnader (arithmetic) = +Summa +Summa',
      'Summa (arithmetic) = +A +B',
      'Summa (arithmetic) = +C +D',
    ]);
  });
  test('is none where it does not add up, or lines of its own stand above', () => {
    expect(
      sums(1, [
        ['Totala kostnader', 5700],
        ['A', 3000],
        ['B', 2500],
        ['Summa', 5500],
        [],
        ['C', 60],
        ['D', 50],
        ['Summa', 110],
      ]),
    ).toEqual(['Summa (arithmetic) = +A +B', 'Summa (arithmetic) = +C +D']);
    expect(
      sums(1, [
        ['Ränta', 5],
        ['Totala kostnader', 5610],
        ['A', 3000],
        ['B', 2500],
        ['Summa', 5500],
        [],
        ['C', 60],
        ['D', 50],
        ['Summa', 110],
      ]),
    ).toEqual(['Summa (arithmetic) = +A +B', 'Summa (arithmetic) = +C +D']);
  });
  test('stands first below an empty line', () => {
    expect(
      sums(1, [
        ['Ränta', 5],
        [],
        ['Totala kostnader', 5610],
        ['A', 3000],
        ['B', 2500],
        ['Summa', 5500],
        [],
        ['C', 60],
        ['D', 50],
        ['Summa', 110],
      ]),
    ).toEqual([
      'Totala kostnader (arithmetic) = +Summa +Summa',
      'Summa (arithmetic) = +A +B',
      'Summa (arithmetic) = +C +D',
    ]);
  });
  test('stands first and is wrong', () => {
    expect(
      sums(1, [
        ['Summa kostnader', 1050],
        ['Lön', 600],
        ['Hyra', 300],
        ['Resor', 100],
      ]),
    ).toEqual(['Summa kostnader (layout) = +Lön +Hyra +Resor']);
  });
  test('opens each section of known kinds', () => {
    expect(
      sums(1, [
        ['Kansli', 900],
        ['Lön', 600],
        ['Hyra', 300],
        ['Styrelse', 100],
        ['Arvode', 70],
        ['Resor', 30],
        ['Summa', 1000],
      ]),
    ).toEqual([
      'Kansli (arithmetic) = +Lön +Hyra',
      'Styrelse (arithmetic) = +Arvode +Resor',
      'Summa (arithmetic) = +Kansli +Styrelse',
    ]);
  });
  test('opens each section, one of them wrong in a year', () => {
    expect(
      sums(2, [
        ['Kansli', 900, 950],
        ['Lön', 600, 600],
        ['Hyra', 310, 350],
        ['Styrelse', 100, 110],
        ['Arvode', 70, 80],
        ['Resor', 30, 30],
        ['Summa', 1000, 1060],
      ]),
    ).toEqual([
      'Kansli (layout) = +Lön +Hyra',
      'Styrelse (arithmetic) = +Arvode +Resor',
      'Summa (arithmetic) = +Kansli +Styrelse',
    ]);
  });
  test('is none where the rows below only happen to add up', () => {
    expect(
      sums(1, [
        ['Kansli', 900],
        ['Lön', 600],
        ['Hyra', 300],
        ['Revision', 50],
        ['Summa', 1850],
      ]),
    ).toEqual(['Summa (arithmetic) = +Kansli +Lön +Hyra +Revision']);
  });
  test('opens the sides', () => {
    expect(
      sums(1, [
        ['Kostnader', 900],
        ['Lön', 600],
        ['Hyra', 300],
        ['Intäkter', 950],
        ['Bidrag', 500],
        ['Ränta', 450],
        ['Resultat', 50],
      ]),
    ).toEqual([
      'Kostnader (arithmetic) = +Lön +Hyra',
      'Intäkter (arithmetic) = +Bidrag +Ränta',
      'Resultat (arithmetic) = +Intäkter -Kostnader',
    ]);
  });
  test('opens the sides and is wrong', () => {
    expect(
      sums(1, [
        ['Intäkter', 950],
        ['Bidrag', 500],
        ['Ränta', 450],
        ['Kostnader', 990],
        ['Lön', 600],
        ['Hyra', 300],
        ['Resultat', -40],
      ]),
    ).toEqual([
      'Intäkter (arithmetic) = +Bidrag +Ränta',
      'Kostnader (layout) = +Lön +Hyra',
      'Resultat (arithmetic) = +Intäkter -Kostnader',
    ]);
  });
  test('of sections by any name, wrong in both years', () => {
    expect(
      sums(2, [
        ['Ett', 900, 910],
        ['Lön', 600, 600],
        ['Hyra', 300, 310],
        ['Två', 100, 110],
        ['Arvode', 70, 80],
        ['Resor', 30, 30],
        ['Summa kostnader', 1100, 1120],
      ]),
    ).toEqual([
      'Ett (arithmetic) = +Lön +Hyra',
      'Två (arithmetic) = +Arvode +Resor',
      'Summa kostnader (layout) = +Ett +Två',
    ]);
  });
});
describe('several members together', () => {
  test('over each of them', () => {
    expect(
      sums(1, [
        ['Medlemsbidrag', 4000],
        ['Försäkringskassan', 2000],
        ['Region Väst', 1000],
        ['Lindby kommun', 1000],
        ['Räntor', 10],
        ['Summa intäkter', 4010],
      ]),
    ).toEqual([
      'Medlemsbidrag (arithmetic) = +Försäkringskassan +Region Väst +Lindby kommun',
      'Summa intäkter (arithmetic) = +Medlemsbidrag +Räntor',
    ]);
    expect(
      sums(1, [
        ['Region Väst', 1000],
        ['Kommunerna', 1000],
        ['Lindby kommun', 600],
        ['Alby kommun', 400],
        ['Summa', 2000],
      ]),
    ).toEqual([
      'Kommunerna (arithmetic) = +Lindby kommun +Alby kommun',
      'Summa (arithmetic) = +Region Väst +Kommunerna',
    ]);
  });
  test('over each of them, wrong but added to the total', () => {
    expect(
      sums(1, [
        ['Medlemsbidrag', 4100],
        ['Försäkringskassan', 2000],
        ['Region Väst', 1000],
        ['Lindby kommun', 1000],
        ['Räntor', 10],
        ['Summa intäkter', 4110],
      ]),
    ).toEqual([
      'Medlemsbidrag (layout) = +Försäkringskassan +Region Väst +Lindby kommun',
      'Summa intäkter (arithmetic) = +Medlemsbidrag +Räntor',
    ]);
    expect(
      sums(1, [
        ['Region Väst', 1000],
        ['Kommunerna', 1000],
        ['Lindby kommun', 600],
        ['Alby kommun', 390],
        ['Försäkringskassan', 2000],
        ['Summa', 4000],
      ]),
    ).toEqual([
      'Kommunerna (layout) = +Lindby kommun +Alby kommun',
      'Summa (arithmetic) = +Region Väst +Kommunerna +Försäkringskassan',
    ]);
  });
  test('over each of them, wrong and not added to the total', () => {
    expect(
      sums(1, [
        ['Medlemsbidrag', 4100],
        ['Försäkringskassan', 2000],
        ['Region Väst', 1000],
        ['Lindby kommun', 1000],
        ['Räntor', 10],
        ['Summa intäkter', 4010],
      ]),
    ).toEqual(['Summa intäkter (arithmetic) = +Försäkringskassan +Region Väst +Lindby kommun +Räntor']);
  });
  test('beside them', () => {
    expect(
      sums(1, [
        ['Bidrag', 1000],
        ['Försäkringskassan', 2000],
        ['Region Väst', 1000],
        ['Lindby kommun', 1000],
        ['Räntor', 10],
        ['Summa intäkter', 5010],
      ]),
    ).toEqual(['Summa intäkter (arithmetic) = +Bidrag +Försäkringskassan +Region Väst +Lindby kommun +Räntor']);
    expect(
      sums(1, [
        ['Övriga bidrag', 2000],
        ['Försäkringskassan', 2000],
        ['Region Väst', 1000],
        ['Lindby kommun', 1000],
        ['Summa intäkter', 6000],
      ]),
    ).toEqual(['Summa intäkter (arithmetic) = +Övriga bidrag +Försäkringskassan +Region Väst +Lindby kommun']);
  });
});
describe('what tells of the row above', () => {
  test('is its parts', () => {
    expect(
      sums(1, [
        ['Kommunerna', 1000],
        ['varav Lindby', 600],
        ['varav Alby', 400],
        ['Region Väst', 500],
        ['Summa', 1500],
      ]),
    ).toEqual(['Kommunerna (arithmetic) = +varav Lindby +varav Alby', 'Summa (arithmetic) = +Kommunerna +Region Väst']);
  });
  test('adds nothing, whether it is a part or does not add up', () => {
    expect(
      sums(1, [
        ['Kommunerna', 1000],
        ['varav Lindby', 600],
        ['varav Alby', 300],
        ['Region Väst', 500],
        ['Summa', 1500],
      ]),
    ).toEqual(['Summa (arithmetic) = +Kommunerna +Region Väst']);
    expect(
      sums(1, [
        ['Löner', 700],
        ['varav arvoden', 100],
        ['Hyra', 300],
        ['Summa', 1000],
      ]),
    ).toEqual(['Summa (arithmetic) = +Löner +Hyra']);
  });
  test('stands under a sum', () => {
    expect(
      sums(1, [
        ['Löner', 700],
        ['Hyra', 300],
        ['Summa', 1000],
        ['varav Team A', 600],
        ['varav Team B', 400],
      ]),
    ).toEqual(['Summa (arithmetic) = +Löner +Hyra']);
  });
});
describe('what a formula says', () => {
  test('of rows above and below, or below alone', () => {
    expect(
      sums(1, [
        ['A', 100],
        ['Summa', f('B2+B4', 300)],
        ['B', 200],
      ]),
    ).toEqual(['Summa (formula) = +A +B']);
    expect(
      sums(1, [
        ['Summa', f('SUM(B3:B4)', 310)],
        ['A', 100],
        ['B', 200],
      ]),
    ).toEqual(['Summa (formula) = +A +B']);
  });
  test('of rows far apart, which hold what stands between them', () => {
    expect(
      sums(1, [
        ['Kansli', 900],
        ['Lön', 600],
        ['Hyra', 300],
        ['Styrelse', 110],
        ['Arvode', 70],
        ['Resor', 30],
        ['Summa kostnader', f('B2+B5', 1010)],
      ]),
    ).toEqual([
      'Kansli (arithmetic) = +Lön +Hyra',
      'Styrelse (layout) = +Arvode +Resor',
      'Summa kostnader (formula) = +Kansli +Styrelse',
    ]);
    expect(
      sums(1, [
        ['Summa kostnader', f('B3+B6', 1010)],
        ['Kansli', 900],
        ['Lön', 600],
        ['Hyra', 300],
        ['Styrelse', 110],
        ['Arvode', 70],
        ['Resor', 30],
      ]),
    ).toEqual([
      'Summa kostnader (formula) = +Kansli +Styrelse',
      'Kansli (arithmetic) = +Lön +Hyra',
      'Styrelse (layout) = +Arvode +Resor',
    ]);
  });
  test('of rows far apart, where what stands between them is of no such size', () => {
    expect(
      sums(1, [
        ['Kansli', 900],
        ['Lön', 6],
        ['Hyra', 3],
        ['Styrelse', 110],
        ['Arvode', 70],
        ['Resor', 30],
        ['Summa kostnader', f('B2+B5', 1010)],
      ]),
    ).toEqual(['Styrelse (layout) = +Arvode +Resor', 'Summa kostnader (formula) = +Kansli +Styrelse']);
  });
  test('of a row without a word of a sum', () => {
    expect(
      sums(1, [
        ['Lön', 500],
        ['Hyra', 200],
        ['Kansli', f('B2+B3', 700)],
        ['Revision', 50],
        ['Summa', 750],
      ]),
    ).toEqual(['Kansli (formula) = +Lön +Hyra', 'Summa (arithmetic) = +Kansli +Revision']);
    expect(
      sums(1, [
        ['Anslag', 500],
        ['Förbrukat', 200],
        ['Kvar', f('B2-B3', 300)],
      ]),
    ).toEqual([]);
    expect(
      sums(1, [
        ['A', 100],
        ['B', f('B2', 100)],
        ['Summa', 200],
      ]),
    ).toEqual(['Summa (arithmetic) = +A +B']);
  });
});
describe('a total over sums that may be wrong', () => {
  test('is right by the lines of a section whose sum is wrong', () => {
    expect(
      sums(1, [['A', 300], ['B', 200], ['Summa', 900], [], ['C', 60], ['D', 50], ['Summa', 110], [], ['Totalt', 610]]),
    ).toEqual(['Summa (layout) = +A +B', 'Summa (arithmetic) = +C +D', 'Totalt (layout) = +Summa +Summa']);
  });
  test('adds the wrong sum', () => {
    expect(
      sums(1, [['A', 300], ['B', 200], ['Summa', 510], [], ['C', 60], ['D', 50], ['Summa', 110], [], ['Totalt', 620]]),
    ).toEqual(['Summa (layout) = +A +B', 'Summa (arithmetic) = +C +D', 'Totalt (arithmetic) = +Summa +Summa']);
  });
  test('shows that a row that equals those above is a line, or the sum of them', () => {
    expect(
      sums(3, [
        ['A', 300, 310, 5],
        ['B', 200, 220, 7],
        ['C', 500, 530, 12],
        ['D', 60, 65, 3],
        ['Summa', 1060, 1125, 27],
      ]),
    ).toEqual(['Summa (arithmetic) = +C +D +A +B']);
    expect(
      sums(3, [
        ['A', 300, 310, 5],
        ['B', 200, 220, 7],
        ['C', 500, 530, 12],
        ['D', 60, 65, 3],
        ['Summa', 560, 595, 15],
      ]),
    ).toEqual(['C (arithmetic) = +A +B', 'Summa (arithmetic) = +C +D']);
  });
});
describe('the sides of a budget', () => {
  test('keep to themselves', () => {
    expect(
      sums(1, [
        ['Försäkringskassan', 700],
        ['Region Väst', 300],
        ['Summa intäkter', 1000],
        ['Summa kostnader', 1000],
        ['Resultat', 0],
      ]),
    ).toEqual([
      'Summa intäkter (arithmetic) = +Försäkringskassan +Region Väst',
      'Resultat (arithmetic) = +Summa intäkter -Summa kostnader',
    ]);
  });
  test('are learnt from the headings', () => {
    expect(
      sums(1, [
        ['# Kostnader'],
        ['Lön', 600],
        ['Hyra', 300],
        ['Summa', 900],
        ['# Intäkter'],
        ['Bidrag', 500],
        ['Ränta', 450],
        ['Summa', 950],
        ['Resultat', 50],
      ]),
    ).toEqual([
      'Summa (arithmetic) = +Lön +Hyra',
      'Summa (arithmetic) = +Bidrag +Ränta',
      'Resultat (arithmetic) = +Summa -Summa',
    ]);
  });
  test('meet in what the budget is financed by', () => {
    expect(
      sums(1, [
        ['Medlemsbidrag', 1000],
        ['Ur eget kapital', 200],
        ['Summa finansiering', 1200],
        ['Löner', 700],
        ['Hyra', 500],
        ['Summa kostnader', 1200],
      ]),
    ).toEqual([
      'Summa finansiering (arithmetic) = +Medlemsbidrag +Ur eget kapital',
      'Summa kostnader (arithmetic) = +Löner +Hyra',
    ]);
  });
  test('carry eget kapital on, rightly and wrongly', () => {
    expect(
      sums(1, [
        ['Ingående eget kapital', 500],
        ['Årets resultat', -100],
        ['Utgående eget kapital', 400],
      ]),
    ).toEqual(['Utgående eget kapital (arithmetic) = +Ingående eget kapital +Årets resultat']);
    expect(
      sums(1, [
        ['Ingående eget kapital', 500],
        ['Årets resultat', -100],
        ['Utgående eget kapital', 450],
      ]),
    ).toEqual(['Utgående eget kapital (layout) = +Ingående eget kapital +Årets resultat']);
  });
});
