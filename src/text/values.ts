import {
  Decimal,
  formatAmount,
  formatNumber,
  formatShare,
  inUnit,
  orePerUnit,
  type Language,
  type Ore,
} from '../money';
import type { Unit } from '../money';
import type { ListItem, MessageValue, Quantity } from '../rules/model';
import { address, type CellRef } from '../workbook';

/** At most so many entries of a list are named; the rest are counted. */
const LONGEST_LIST = 8;

const WORDS: Readonly<Record<Language, { and: string; more: (count: number) => string }>> = {
  sv: { and: 'och', more: (count) => `${count} till` },
  en: { and: 'and', more: (count) => `${count} more` },
};

/** A cell as the user finds it: `Budget 2026!C7`. */
export function cellText(cell: CellRef): string {
  return `${cell.sheet}!${address(cell)}`;
}

/** What stands in a message for one of its placeholders. */
export function valueText(value: MessageValue, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(new Decimal(value), language);
  if (isList(value)) {
    return listText(
      value.map((item) => itemText(item, language)),
      language,
    );
  }
  return 'kind' in value ? quantityText(value, language) : cellText(value);
}

function isList(value: MessageValue): value is readonly ListItem[] {
  return Array.isArray(value);
}

function itemText(item: ListItem, language: Language): string {
  return typeof item === 'string' ? item : `${item.name} ${quantityText(item.figure, language)}`;
}

/** `a`, `a och b`, `a, b och c`; of a long list the first ones and how many more there are. */
export function listText(items: readonly string[], language: Language): string {
  const { and, more } = WORDS[language];
  const shown =
    items.length > LONGEST_LIST ? [...items.slice(0, LONGEST_LIST), more(items.length - LONGEST_LIST)] : items;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** A figure of a finding with its unit. */
export function quantityText(quantity: Quantity, language: Language): string {
  switch (quantity.kind) {
    case 'amount':
      return amountText(quantity.ore, quantity.unit, language);
    case 'share':
      return formatShare(quantity.share, language);
    case 'count':
      return formatNumber(new Decimal(quantity.count), language);
    case 'text':
      return quantity.text;
  }
}

/** An amount with all its digits. What a division left beyond whole öre is cut to a thousandth of the unit, but never to 0. */
function amountText(ore: Ore, unit: Unit, language: Language): string {
  if (ore.isInteger()) return formatAmount(ore, unit, language);
  const rounded = inUnit(ore, unit).toDecimalPlaces(3);
  const shown = rounded.isZero() ? inUnit(ore, unit).toSignificantDigits(2) : rounded;
  return formatAmount(shown.times(orePerUnit(unit)), unit, language);
}
