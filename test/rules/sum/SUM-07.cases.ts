import { SUM07 } from '../../../src/rules/sum/SUM-07';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const list = (title: string, ...more: readonly (readonly GridCell[])[]) =>
  sheet('Insatser', [
    [title],
    ['Insats', 'Belopp (kr)'],
    ['Utbildningsdag', 50000],
    ['Nätverk', 230000],
    ['Webbplats', 65000],
    ...more,
  ]);

export const cases = ruleCases(SUM07, {
  accept: [
    {
      name: 'a list that comes to the sum of its title',
      sheets: [list('Länsgemensamma insatser, totalt 345 000 kr')],
      checks: 1,
    },
    { name: 'a title in tkr, rounded', sheets: [list('Länsgemensamma insatser: 345 tkr', ['Porto', 300])], checks: 1 },
    { name: 'a title without an amount', sheets: [list('Länsgemensamma insatser')], checksSomething: false },
    { name: 'a text under the list with its sum', sheets: [list('Samsyn', [], ['Samsyn: 345 000 kr.'])], checks: 1 },
    {
      name: 'a text with an approximate amount',
      sheets: [list('Samsyn', [], ['Samsyn: ca 395 000 kr.'])],
      checksSomething: false,
    },
    {
      name: 'a text in another sheet',
      sheets: [list('Samsyn'), sheet('Text', [['Samsyn: 395 000 kr.']])],
      checksSomething: false,
    },
    {
      name: 'two amounts in the text, of which nobody knows which is meant',
      sheets: [list('Samsyn', [], ['Samsyn: 395 000 kr.'], ['Samsyn: 445 000 kr.'])],
      checksSomething: false,
    },
    {
      name: 'a text about something else',
      sheets: [list('Samsyn', [], ['Samspel: 395 000 kr.'])],
      checksSomething: false,
    },
    {
      name: 'a list with a sum row of its own (SUM-01 tells of it)',
      sheets: [list('Länsgemensamma insatser, totalt 495 000 kr', ['Summa', 345000])],
      checksSomething: false,
    },
    {
      name: 'a list whose last row adds the others',
      sheets: [list('Länsgemensamma insatser, totalt 495 000 kr', ['Gemensamt', f('B3+B4+B5', 345000)])],
      checksSomething: false,
    },
    {
      name: 'a list with a row that has no amount yet',
      sheets: [list('Länsgemensamma insatser, totalt 495 000 kr', ['Handbok', null])],
      checksSomething: false,
    },
    {
      name: 'a list of a single row',
      sheets: [sheet('Insatser', [['Insatser, totalt 90 000 kr'], ['Insats', 'Belopp (kr)'], ['Nätverk', 80000]])],
      checksSomething: false,
    },
    {
      name: 'a list of two years, of which nobody knows which the title means',
      sheets: [
        sheet('Insatser', [
          ['Insatser, totalt 90 000 kr'],
          ['Insats', '2026 (kr)', '2027 (kr)'],
          ['Nätverk', 30000, 40000],
          ['Webbplats', 50000, 50000],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'income, which a title of costs may go beside',
      sheets: [
        sheet('Medel', [
          ['Medel 2026, totalt 90 000 kr'],
          ['Post', 'Belopp (kr)'],
          ['Kansli', 30000],
          ['Ränteintäkter', 50000],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a number in the title that is no amount',
      sheets: [list('Insatser, 3 kronobergskommuner')],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a title with another sum than its rows',
      sheets: [list('Länsgemensamma insatser, totalt 495 000 kr')],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'A1',
          severity: 'error',
          expected: '345000 kr',
          actual: '495000 kr',
          difference: '150000 kr',
          tolerance: '0 kr',
          label: 'Länsgemensamma insatser, totalt 495 000 kr',
          data: { stated: '495 000 kr' },
          cells: ['A1', 'B3', 'B4', 'B5'],
          restsOn: ['B3', 'B4', 'B5'],
        },
      ],
    },
    {
      name: 'a text under the list with another sum',
      sheets: [list('Samsyn', [], ['SAMSYN: 395 000 kr.'])],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'A7',
          expected: '345000 kr',
          actual: '395000 kr',
          difference: '50000 kr',
          tolerance: '0 kr',
          severity: 'error',
          label: 'Samsyn',
          data: { stated: '395 000 kr' },
          cells: ['A7', 'B3', 'B4', 'B5'],
          restsOn: ['B3', 'B4', 'B5'],
        },
      ],
    },
    {
      name: 'a title in brackets, in tkr',
      sheets: [list('Länsgemensamma insatser (347 tkr)')],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'A1',
          expected: '345 tkr',
          actual: '347 tkr',
          difference: '2 tkr',
          tolerance: '1 tkr',
          severity: 'error',
          label: 'Länsgemensamma insatser (347 tkr)',
          data: { stated: '347 tkr' },
          cells: ['A1', 'B3', 'B4', 'B5'],
          restsOn: ['B3', 'B4', 'B5'],
        },
      ],
    },
    {
      name: 'a title in mnkr without a space',
      sheets: [list('Länsgemensamma insatser –0,5mnkr')],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'A1',
          expected: '0.345 mnkr',
          actual: '0.5 mnkr',
          difference: '0.155 mnkr',
          tolerance: '0.1 mnkr',
          severity: 'error',
          label: 'Länsgemensamma insatser –0,5mnkr',
          data: { stated: '0,5 mnkr' },
          cells: ['A1', 'B3', 'B4', 'B5'],
          restsOn: ['B3', 'B4', 'B5'],
        },
      ],
    },
    {
      name: 'a single krona too much',
      sheets: [list('Länsgemensamma insatser, summa 345 001 kronor')],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'A1',
          expected: '345000 kr',
          actual: '345001 kr',
          difference: '1 kr',
          tolerance: '0 kr',
          severity: 'error',
          label: 'Länsgemensamma insatser, summa 345 001 kronor',
          data: { stated: '345 001 kr' },
          cells: ['A1', 'B3', 'B4', 'B5'],
          restsOn: ['B3', 'B4', 'B5'],
        },
      ],
    },
    {
      name: 'two rows under a heading, written negative',
      sheets: [
        sheet('Insatser', [
          ['Insatser, totalt 90 000 kr'],
          ['Insats', 'Belopp (kr)'],
          ['Möten'],
          ['Nätverk', -30000],
          ['Webbplats', -50000],
        ]),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'A1',
          expected: '80000 kr',
          actual: '90000 kr',
          difference: '10000 kr',
          tolerance: '0 kr',
          severity: 'error',
          label: 'Insatser, totalt 90 000 kr',
          data: { stated: '90 000 kr' },
          cells: ['A1', 'B4', 'B5'],
          restsOn: ['B4', 'B5'],
        },
      ],
    },
  ],
});
