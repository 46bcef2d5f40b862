import { XS14 } from '../../../src/rules/xs/XS-14';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const sheets = (total: number) => [
  sheet('Balansräkning', [
    ['Balansräkning (tkr)'],
    ['', 'Not', '2025-12-31'],
    ['Summa tillgångar', '', 2430],
    ['Eget kapital', '', 2000],
    ['Kortfristiga skulder', 3, 430],
    ['Summa eget kapital och skulder', '', 2430],
  ]),
  sheet('Not 3', [
    ['Not 3 Kortfristiga skulder (tkr)'],
    ['', '2025-12-31'],
    ['Leverantörsskulder', total - 200],
    ['Upplupna kostnader', 200],
    ['Summa', total],
  ]),
];

/** A statement with its column of notes, and a note with a total. */
const noted = (
  number: string | number | null,
  title: string,
  total: number,
  heading = 'Not',
  label = 'Medlemsbidrag',
) => [
  sheet('Resultaträkning', [
    ['Resultaträkning (tkr)'],
    ['', heading, '2025', '2024'],
    ['Intäkter'],
    [label, number, 6400, 6300],
    ['Räntor', number === null ? null : 9, 10, 12],
    ['Verksamhetens kostnader', null, -6170, -6033],
    ['Årets resultat', null, 240, 279],
  ]),
  sheet('Noter', [
    [title],
    ['', '2025', '2024'],
    ['Staten', 3200, 3150],
    ['Övriga', total - 3200, 3150],
    ['Summa', total, 6300],
  ]),
];

/** Notes below each other under one title, each with its name over the labels. */
const inCorner = (total: number) => [
  noted(null, '', 0, '')[0]!,
  sheet('Noter', [
    ['Noter (tkr)'],
    ['Not 1 Medlemsbidrag', '2025'],
    ['Staten', 3200],
    ['Övriga', total - 3200],
    ['Summa', total],
    [],
    ['Not 2 Räntor', '2025'],
    ['Bankränta', 6],
    ['Övrigt', 4],
    ['Summa', 10],
  ]),
];

export const cases = ruleCases(XS14, {
  accept: [
    { name: 'a note that comes to its line', sheets: sheets(430), checks: 1 },
    { name: 'statements without notes', sheets: [sheets(430)[0]!], checksSomething: false },
    { name: 'a note of two years', sheets: noted(1, 'Not 1 Medlemsbidrag (tkr)', 6400), checks: 2 },
    { name: 'a number with the word', sheets: noted('Not 1', 'Not 1 (tkr)', 6400), checks: 2 },
    { name: 'a note of another number', sheets: noted(2, 'Not 1 Medlemsbidrag (tkr)', 6300), checksSomething: false },
    {
      name: 'a line by its name, where the statement has no numbers',
      sheets: noted(null, 'Not 1. Medlemsbidrag (tkr)', 6400, ''),
      checks: 2,
    },
    {
      name: 'a title that is no note',
      sheets: noted(1, 'Noteringar 1 Medlemsbidrag (tkr)', 6300),
      checksSomething: false,
    },
    { name: 'a single step of rounding', sheets: noted(1, 'Not 1 Medlemsbidrag (tkr)', 6401), checks: 2 },
    {
      name: 'two lines of one number, of which nobody knows which is meant',
      sheets: noted(9, 'Not 9 Medlemsbidrag (tkr)', 6300),
      checksSomething: false,
    },
    {
      name: 'a note of several totals',
      sheets: [
        noted(1, '', 0)[0]!,
        sheet('Noter', [
          ['Not 1 Medlemsbidrag (tkr)'],
          ['', '2025'],
          ['Staten', 3200],
          ['Summa staten', 3200],
          ['Övriga', 3100],
          ['Summa övriga', 3100],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'notes below each other, each named in the corner of its headings',
      sheets: inCorner(6400),
      checks: 2,
    },
  ],
  reject: [
    {
      name: 'a note that comes to another amount',
      sheets: sheets(400),
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'Not 3!B5',
          expected: '430 tkr',
          actual: '400 tkr',
          difference: '-30 tkr',
          tolerance: '1 tkr',
          severity: 'error',
          label: 'Summa, 2025',
          data: { note: 'Not 3 Kortfristiga skulder (tkr)', line: 'Kortfristiga skulder', other: 'Balansräkning!C5' },
          cells: ['Not 3!B5', 'Balansräkning!C5'],
          restsOn: ['Balansräkning!C5'],
        },
      ],
    },
    {
      name: 'a note whose number the statement writes with the word',
      sheets: noted('not 1', 'Not 1 (tkr)', 6300, 'Noter'),
      checks: 2,
      findings: [
        {
          messageId: 'differs',
          cell: 'Noter!B5',
          expected: '6400 tkr',
          actual: '6300 tkr',
          difference: '-100 tkr',
          tolerance: '1 tkr',
          severity: 'error',
          label: 'Summa, 2025',
          data: { note: 'Not 1 (tkr)', line: 'Medlemsbidrag', other: 'Resultaträkning!C4' },
          cells: ['Noter!B5', 'Resultaträkning!C4'],
          restsOn: ['Resultaträkning!C4'],
        },
      ],
    },
    {
      name: 'a note that belongs to a line by its name',
      sheets: noted(null, 'Not 1. Medlemsbidrag (tkr)', 6300, ''),
      checks: 2,
      findings: [
        {
          messageId: 'differs',
          cell: 'Noter!B5',
          expected: '6400 tkr',
          actual: '6300 tkr',
          difference: '-100 tkr',
          tolerance: '1 tkr',
          severity: 'error',
          label: 'Summa, 2025',
          data: { note: 'Not 1. Medlemsbidrag (tkr)', line: 'Medlemsbidrag', other: 'Resultaträkning!C4' },
          cells: ['Noter!B5', 'Resultaträkning!C4'],
          restsOn: ['Resultaträkning!C4'],
        },
      ],
    },
    {
      name: 'a note that is named in the corner of its headings, under the title of all notes',
      sheets: inCorner(6300),
      checks: 2,
      findings: [
        {
          messageId: 'differs',
          cell: 'Noter!B5',
          expected: '6400 tkr',
          actual: '6300 tkr',
          difference: '-100 tkr',
          data: { note: 'Not 1 Medlemsbidrag', line: 'Medlemsbidrag', other: 'Resultaträkning!C4' },
        },
      ],
    },
  ],
});
