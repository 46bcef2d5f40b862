import { typedContent, type CellContent, type Fix } from '../../fixes';
import { formatNumber, fromExcelNumber, type Language } from '../../money';
import { cellText, trustWords } from '../../text';
import type { PaneFix } from './report';

/** A fix with what it does to each cell, as the user's own Excel shows it. */
export function fixInWords(fix: Fix, language: Language): PaneFix {
  return {
    title: trustWords(language).fixes[fix.kind],
    cells: fix.edits.map(({ cell, before, after }) => ({
      cell,
      place: cellText(cell),
      before: shown(before, language),
      after: shown(after, language),
      gave: given(before, language),
      gives: given(after, language),
    })),
    fix,
  };
}

/** A text between quotes, a number with its thousands apart, a formula with the function's name in the user's language. */
function shown(content: CellContent, language: Language): string {
  if (content.formula === null) return valueText(content, language);
  const formula = typedContent(content);
  return language === 'sv' ? formula.replace(/\bSUM\(/gi, 'SUMMA(') : formula;
}

/** What a formula gives; nothing for what is typed. */
function given(content: CellContent, language: Language): string {
  return content.formula === null || content.value === null ? '' : valueText(content, language);
}

function valueText({ value }: CellContent, language: Language): string {
  if (typeof value === 'number') return formatNumber(fromExcelNumber(value), language);
  const text = typedContent({ formula: null, value });
  return language === 'sv' ? `”${text}”` : `“${text}”`;
}
