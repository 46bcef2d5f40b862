import { Decimal, oreFromUnit, orePerUnit, parseSwedishAmount } from '../../money';
import type { CellRef } from '../../workbook';
import type { ProseAmount, Statement } from '../model';
import { readLabel } from './label';

/** What a running text says. */
export interface ProseReading {
  readonly amounts: readonly ProseAmount[];
  readonly statements: readonly Statement[];
}

/** Reads amounts, goals, decisions and the like in a running text. */
export function readProse(text: string, cell: CellRef): ProseReading {
  const amounts: ProseAmount[] = [];
  const pattern = /(ca |cirka |drygt |knappt )?(\d{1,3}(?: \d{3})+|\d+(?:,\d+)?) (tkr|mnkr|kr|kronor)(?![a-zåäö])/gi;
  const plain = text.replace(/[\s\u00A0\u202F]/g, ' ');
  for (const match of plain.matchAll(pattern)) {
    const amount = parseSwedishAmount(`${match[2]} ${match[3]}`);
    if (!amount?.unit) continue;
    const before = plain.slice(0, match.index).split(/[.;] /).at(-1) ?? '';
    amounts.push({
      cell,
      quote: match[0].trim(),
      ore: oreFromUnit(amount.value, amount.unit),
      unit: amount.unit,
      step: orePerUnit(amount.unit).dividedBy(new Decimal(10).pow(amount.decimals)),
      isApproximate: match[1] !== undefined,
      concept: readLabel(before).concept,
      member: null,
      label: null,
      year: Number(/20\d\d/.exec(before)?.[0] ?? 0) || null,
    });
  }
  const statements: Statement[] = [];
  const goal = /kostnad\p{L}* (?:ska|skall)\P{L}.*inte överstiga (intäkt|budgetram)/iu.exec(plain);
  if (goal) {
    const kind = goal[1]!.toLowerCase() === 'intäkt' ? 'goalCostsWithinIncome' : 'goalCostsWithinFrame';
    statements.push({ kind, cell, text, year: Number(/20\d\d/.exec(plain)?.[0] ?? 0) || null, date: null, ore: null });
  }
  return { amounts, statements };
}
