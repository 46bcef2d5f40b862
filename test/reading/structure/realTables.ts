import type { BudgetTable } from '../../../src/reading/model';
import { budgetTable } from '../../support/table';

/** Samordningsförbundet Västerås, rev. budget 2019 med utblick 2020–2021, in tkr. */
export function vasteras(): BudgetTable {
  return budgetTable(
    [
      ['# Insatser'],
      ['Samordningsteam Västerås', 8054, 8100, 8100],
      ['JobbFokus 2.0', 3257, 3864, 1683],
      ['Samverkan för individens bästa Nyanlända med ohälsa Västerås', 70, '-', '-'],
      ['Länsgemensamma utbildningsinsatser', 250, 250, 250],
      ['Lokala utbildningsinsatser Västerås', 800, 600, 600],
      ['Kartläggning/utvärdering', 200, 250, 250],
      ['Utvecklingsmedel', 837, 100, 100],
      ['Summa insatser', 13468, 13164, 10983],
      ['# Styrelsen'],
      ['Revision', 48, 50, 50],
      ['Politikerarvode', 25, 25, 25],
      ['Konferenser', 90, 90, 90],
      ['Representation', 8, 8, 8],
      ['Övrigt', 10, 10, 10],
      ['Summa', 181, 183, 183],
      ['# Administration'],
      ['Administrativa tjänster Servicepartner', 54, 54, 54],
      ['Redovisningskostnader', 80, 75, 75],
      ['Bankkostnader', 12, 12, 12],
      ['Förbundssamordnartjänst', 1010, 1010, 1010],
      ['Representation', 10, 17, 17],
      ['Resekostnader', 10, 7, 7],
      ['Hemsida och nyhetsbrev', 10, 10, 15],
      ['Utbildning, konferenser', 15, 10, 10],
      ['Serviceavg. NNS', 27, 24, 23],
      ['Insatskatalog/Indikatorer', 130, 130, 130],
      ['Trycksaker, böcker', 10, 10, 11],
      ['Övrigt', 10, 10, 10],
      ['Summa', 1378, 1369, 1374],
      ['TOTAL', 15027, 14716, 12540],
      ['# Prognos'],
      ['Intäkter från parterna', 13392, 12052, 11316],
      ['Eget kapital', 6778, 5150, 2486],
      ['Summa', 20177, 17202, 13802],
    ],
    { columns: [2019, 2020, 2021] },
  );
}

/** Södertälje, budget 2019: headed tkr, in kronor, costs with minus, the total under the frame. */
export function sodertalje(): BudgetTable {
  return budgetTable(
    [
      ['Kansliet', -3_100_000],
      ['Rehab-arena Torekällberget', -2_600_000],
      ['MIA medfinansiering', -2_200_000],
      ['Utveckling sociala företag (Coompanion)', -300_000],
      ['SamSpråk', -1_500_000],
      ['Alis', -1_000_000],
      ['Alternativ till sjukskrivning', -550_000],
      ['Oförutsedda kostnader/ofördelat', -618_000],
      ['Kostnader', -11_868_000],
      ['Anslag från medlemmar', 10_568_000],
      ['Egna medel (överskott 2018)', 1_300_000],
      ['Total budget', 11_868_000],
    ],
    { columns: [2019], unit: 'tkr' },
  );
}

/** Svedala kommun, delårsbokslut 2007, in mkr with one decimal: five sums are off by 0,1 from rounding. */
export function svedala(): BudgetTable {
  return budgetTable(
    [
      ['Kommunledning', 41.6, 32.8, 48.7, 46.4, 47.3, -1.4],
      ['Utbildning', 395.4, 276.3, 423.7, 427.7, 426.5, 2.8],
      ['Vård och omsorg', 165.5, 113.8, 176.3, 174.7, 173.8, -2.5],
      ['Miljö och teknik', 40.5, 22.9, 49.2, 48.9, 48.8, -0.4],
      ['Kommunens verksamheter', 643.1, 445.8, 697.8, 697.7, 696.3, -1.5],
      ['Interna poster', -188.7, -127.5, -197.1, -198.6, -200.3, -3.2],
      ['Finansförvaltning', 133.2, 104.0, 154.4, 155.0, 157.7, 3.3],
      ['Avskrivningar', 39.6, 20.8, 32.0, 32.5, 32.5, 0.5],
      ['Verksamhetens nettokostnad', 627.2, 443.1, 687.1, 686.6, 686.2, -0.8],
      ['Skatteintäkter', 595.0, 416.8, 625.2, 621.3, 616.9, 8.3],
      ['Generella stats- och utjämn.bidrag', 72.0, 61.0, 91.4, 91.4, 91.4, 0],
      ['Finansiella intäkter', 1.6, 1.0, 2.3, 1.5, 1.0, 1.3],
      ['Finansiella kostnader', -6.8, -4.7, -7.1, -7.1, -8.0, 0.9],
      ['Resultat', 34.6, 31.0, 24.7, 20.5, 15.1, 9.7],
      ['Avgår enl balanskravet', -3.0, -0.5, -0.5, 0, 0, -0.5],
      ['Resultat enl balanskrav', 31.6, 30.5, 24.2, 20.5, 15.1, 9.2],
    ],
    {
      kind: 'followUp',
      unit: 'mkr',
      columns: [
        { year: 2007, kind: 'actual' },
        { year: 2006, kind: 'actual' },
        { year: 2007, kind: 'forecast' },
        { year: 2007, kind: 'budget' },
        { year: 2006, kind: 'previousYear' },
        { year: 2007, kind: 'variance' },
      ],
    },
  );
}

/** Malmö stad, balanskravsutredning 2015, in mkr: one result leads to the next. */
export function malmo(): BudgetTable {
  return budgetTable(
    [
      ['Årets resultat', 563, -149, 154],
      ['samtliga realisationsvinster', -23, -56, -33],
      ['Resultat efter balanskravsjustering', 540, -205, 121],
      ['medel till resultatutjämningsreserv', -185, 0, '-'],
      ['medel från resultatutjämningsreserv', 0, 12, '-'],
      ['synnerligt skäl RIPS', 0, 0, 106],
      ['Balanskravsresultat', 355, -193, 227],
      ['Balanskravsunderskott från tidigare år', -193, 0, 0],
      ['Summa', 162, -193, 227],
      ['Balanskravsresultat att återställa', 0, 193, 0],
    ],
    { kind: 'other', unit: 'mkr', columns: [2015, 2014, 2013] },
  );
}
