import { formatNumber, fromExcelNumber, UNIT_SPACE, UNITS, type Language, type Unit } from '../../money';
import type { YearFigures } from '../../reading/model';
import { balanceSentences } from '../../text/paneBalance';
import { summaryWords } from '../../text/summary';
import type { Sheet, SheetCell } from '../../workbook';
import { shown, verdictOf } from './cells';
import type { Balance, BalanceTest, BalanceYear, Shown } from './report';

/** Income, costs and eget kapital as the generated sheet has them, so that the pane and the sheet always say the same. */
export function balanceOf(sheets: readonly Sheet[], years: readonly YearFigures[], language: Language): Balance | null {
  const sheet = sheets.find(({ kind }) => kind === 'summary');
  if (!sheet) return null;
  const { overview } = summaryWords(language);
  const labels = new Map(sheet.rows.map((row) => [String(row[0]?.value ?? ''), row]));
  const unit = UNITS.find((one) => labels.has(overview.amountsIn(one)));
  if (!unit) return null;
  const cellOf = (label: string, index: number) => labels.get(label)?.[index + 1];
  return {
    unit,
    years: years.map(({ year, kind }, index): BalanceYear => {
      const figure = (label: string) => shown(cellOf(label, index), language);
      const income = figure(overview.income);
      const cost = figure(overview.cost);
      const result = figure(overview.result);
      const frame = figure(overview.frame);
      const left = figure(overview.left);
      const speech = { unit, language };
      return {
        year,
        heading: overview.column(kind, year),
        income,
        cost,
        result,
        opening: figure(overview.openingEquity),
        use: figure(overview.equityUse),
        closing: figure(overview.closingEquity),
        frame,
        law: lawTest(cellOf(overview.lawTest, index), { income, cost, result }, speech),
        frameTest: frameTest(cellOf(overview.frameTest, index), { cost, frame, left }, speech),
      };
    }),
  };
}

interface Speech {
  readonly unit: Unit;
  readonly language: Language;
}

function lawTest(
  cell: SheetCell | null | undefined,
  { income, cost, result }: Readonly<Record<'income' | 'cost' | 'result', Shown>>,
  speech: Speech,
): BalanceTest | null {
  const verdict = verdictOf(cell);
  if (!verdict || result.number === null) return null;
  const { law } = balanceSentences(speech.language);
  const sentence = result.number > 0 ? law.met : result.number === 0 ? law.even : law.broken;
  const amounts = { income: amount(income, speech), cost: amount(cost, speech), apart: size(result, speech) };
  return { verdict, word: String(cell!.value), says: sentence(amounts) };
}

function frameTest(
  cell: SheetCell | null | undefined,
  { cost, frame, left }: Readonly<Record<'cost' | 'frame' | 'left', Shown>>,
  speech: Speech,
): BalanceTest | null {
  const verdict = verdictOf(cell);
  if (!verdict) return null;
  const sentences = balanceSentences(speech.language).frame;
  const word = String(cell!.value);
  if (left.number === null) return { verdict, word, says: sentences.metByIncome };
  const sentence = left.number < 0 ? sentences.broken : sentences.met;
  const amounts = { cost: amount(cost, speech), frame: amount(frame, speech), apart: size(left, speech) };
  return { verdict, word, says: sentence(amounts) };
}

function amount({ text }: Shown, { unit }: Speech): string {
  return text + UNIT_SPACE + unit;
}

function size({ number }: Shown, { unit, language }: Speech): string {
  return formatNumber(fromExcelNumber(number ?? 0).abs(), language) + UNIT_SPACE + unit;
}
