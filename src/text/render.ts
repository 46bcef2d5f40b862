import { formatNumber, type Language } from '../money';
import { COULD_NOT_RUN, type Basis, type Finding, type MessageValue, type Quantity } from '../rules';
import type { MessageText, RuleText } from './define';
import { english } from './en';
import { ENGINE_TEXTS } from './engine';
import { swedish } from './sv';
import { ui } from './ui';
import { cellText, quantityText, valueText } from './values';

/** A finding as the reader sees it. Plain text; an empty string where the finding has no such figure. */
export interface RenderedFinding {
  readonly title: string;
  /** What is wrong and where. */
  readonly says: string;
  /** What to do. */
  readonly todo: string;
  readonly expected: string;
  readonly actual: string;
  /** With "för mycket" or "för lite". */
  readonly difference: string;
  readonly tolerance: string;
  readonly basis: string;
  readonly severity: string;
  /** `Budget!C7`, or the sheet alone. */
  readonly place: string;
}

const RULE_TEXTS: Readonly<Record<Language, Readonly<Record<string, RuleText>>>> = { sv: swedish, en: english };

/** A rule's texts, by id. */
export function ruleText(id: string, language: Language): RuleText {
  const text = RULE_TEXTS[language][id];
  if (!text) throw new RangeError(`No text for ${id} in ${language}.`);
  return text;
}

/** Puts a finding into words. */
export function renderFinding(finding: Finding, language: Language): RenderedFinding {
  const text = finding.messageId === COULD_NOT_RUN ? ENGINE_TEXTS[language] : ruleText(finding.rule, language);
  const message = messageOf(text, finding);
  const place = finding.where.cell ? cellText(finding.where.cell) : finding.where.sheet;
  const data = { label: finding.where.label || place, ...finding.data };
  return {
    title: text.title,
    says: fill(message.says, data, language),
    todo: fill(message.todo, data, language),
    expected: finding.expected ? quantityText(finding.expected, language) : '',
    actual: finding.actual ? quantityText(finding.actual, language) : '',
    difference: differenceText(finding, language),
    tolerance: toleranceText(finding, language),
    basis: basisText(finding.basis, language),
    severity: ui(language).severity[finding.severity],
    place,
  };
}

function messageOf(text: RuleText, finding: Finding): MessageText {
  const message = text.messages[finding.messageId];
  if (!message) throw new RangeError(`No text for ${finding.rule} ${finding.messageId}.`);
  return message;
}

/** Fills the braces of a text. A placeholder without a value is a fault of the rule and never reaches the reader. */
export function fill(text: string, data: Readonly<Record<string, MessageValue>>, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new RangeError(`Nothing fills {${name}}.`);
    return valueText(value, language);
  });
}

/** The size of the difference and which way it goes: too much or too little, for figures below zero too high or too low. */
function differenceText({ difference, expected, actual }: Finding, language: Language): string {
  if (!difference) return '';
  const size = sizeOf(difference);
  if (!size) return quantityText(difference, language);
  const { tooMuch, tooLittle, tooHigh, tooLow } = ui(language).difference;
  const belowZero = [expected, actual].some((quantity) => quantity && sizeOf(quantity)?.isBelowZero);
  const [over, under] = belowZero ? [tooHigh, tooLow] : [tooMuch, tooLittle];
  if (size.isZero) return size.text(language);
  return `${size.text(language)} ${size.isBelowZero ? under : over}`;
}

/** A quantity without its sign, and which sign it had; `null` for a text. */
function sizeOf(quantity: Quantity) {
  switch (quantity.kind) {
    case 'amount':
      return signed(quantity.ore.isNegative(), quantity.ore.isZero(), { ...quantity, ore: quantity.ore.abs() });
    case 'share':
      return signed(quantity.share.isNegative(), quantity.share.isZero(), {
        ...quantity,
        share: quantity.share.abs(),
      });
    case 'count':
      return signed(quantity.count < 0, quantity.count === 0, { ...quantity, count: Math.abs(quantity.count) });
    case 'text':
      return null;
  }
}

function signed(isNegative: boolean, isZero: boolean, size: Quantity) {
  return {
    isZero,
    isBelowZero: isNegative && !isZero,
    text: (language: Language) => (size.kind === 'share' ? points(size, language) : quantityText(size, language)),
  };
}

/** A difference between shares: percentage points. */
function points(quantity: Extract<Quantity, { kind: 'share' }>, language: Language): string {
  return ui(language).percentagePoints(formatNumber(quantity.share.times(100).toDecimalPlaces(2), language));
}

/** `ingen` or `± 1 tkr`; empty where there is no difference to tolerate. */
function toleranceText({ tolerance, difference }: Finding, language: Language): string {
  const words = ui(language);
  if (!tolerance) return difference ? words.noTolerance : '';
  const size = sizeOf(tolerance);
  if (!size) return quantityText(tolerance, language);
  return size.isZero ? words.noTolerance : `± ${size.text(language)}`;
}

/** The paragraph for a rule of law; for the others what kind of ground they stand on, and an example where there is one. */
function basisText(basis: Basis, language: Language): string {
  if (basis.kind === 'law') return basis.reference;
  return basis.kind === 'proposal' || basis.reference === ''
    ? ui(language).ownProposal
    : ui(language).practice(basis.reference);
}
