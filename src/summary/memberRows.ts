import { Decimal, inUnit, sum, ZERO, type Ore, type Party } from '../money';
import { address, cellKey, formulaReference, type CellRef, type CellStyle, type SheetCell } from '../workbook';
import { agreementCell } from './agreement';
import { expectedCell } from './expectedCell';
import { type AmountSource, type SourcedAmount } from './amounts';
import type { Rows } from './builder';

import { formula, inRow, linkTo, number, text } from './cells';
import type { SummaryContext } from './input';
import { PARTIES, type MemberLine, type MemberYear, type PartyLines } from './memberData';
import { expectationOf, splitLike, type Expectation } from './memberExpectation';
import { placeText } from './yearTable';

/** Where each column of the sheet stands (from 0). */
export interface MemberColumns {
  readonly member: number;
  readonly year: number;
  readonly party: number;
  readonly key: number;
  readonly share: number;
  readonly expected: number;
  readonly stated: number;
  readonly difference: number;
  /** `null`: no sheet tells of payments. */
  readonly paid: number | null;
  readonly state: number;
  readonly source: number;
}

export interface MemberRowContext {
  readonly context: SummaryContext;
  readonly source: AmountSource;
  readonly columns: MemberColumns;
}

type NumberColumn = 'key' | 'share' | 'expected' | 'stated' | 'difference' | 'paid';

/** What a row holds before it is laid out in columns. */
interface Row {
  readonly name: string;
  readonly party: Party | null;
  readonly style: CellStyle;
  readonly cells: Readonly<Partial<Record<NumberColumn | 'state' | 'source', SheetCell | null>>>;
}

/** Writes one year: each party's members, a subtotal where a party has several, and the whole. */
export function writeMemberYear(rows: Rows, year: MemberYear, writing: MemberRowContext): void {
  new MemberYearWriter(rows, year, writing).write();
}

/** A party as it is written: its members and the row that speaks for the party as a whole. */
interface Block extends PartyLines {
  readonly first: number;
  readonly top: number;
  readonly share: Decimal | null;
  readonly stated: Ore | null;
  readonly expected: Ore | null;
}

class MemberYearWriter {
  private readonly expectation: Expectation | null;
  private readonly blocks: readonly Block[];
  private readonly totalRow: number;

  constructor(
    private readonly rows: Rows,
    private readonly year: MemberYear,
    private readonly writing: MemberRowContext,
  ) {
    const { reading, settings } = writing.context;
    this.expectation = expectationOf(year, reading, settings);
    const shown = this.shownParties();
    const expected = this.expectedParts(shown);
    let next = rows.next;
    this.blocks = shown.map((lines, index): Block => {
      const first = next;
      const top = lines.members.length > 1 ? first + lines.members.length : first;
      next = top + 1;
      const share = this.expectation?.shares[lines.party] ?? null;
      return { ...lines, first, top, share, stated: statedBy(lines), expected: expected[index] ?? null };
    });
    this.totalRow = next;
  }

  write(): void {
    for (const block of this.blocks) {
      if (block.members.length === 1) this.partyRow(block, block.members[0]!);
      else {
        this.memberRows(block);
        this.partyRow(block, null);
      }
    }
    this.writeTotal();
  }

  /** The parties with members, and those that the law gives a share though the workbook states nothing of them. */
  private shownParties(): readonly PartyLines[] {
    const shares = this.expectation?.shares ?? {};
    return PARTIES.flatMap((party): PartyLines[] => {
      const own = this.year.parties.find((lines) => lines.party === party);
      if (own) return [own];
      const nobody: MemberLine = { name: '', stated: null, key: null, paid: null };
      return shares[party]?.greaterThan(0) ? [{ party, members: [nobody] }] : [];
    });
  }

  private expectedParts(shown: readonly PartyLines[]): readonly (Ore | null)[] {
    const { expectation } = this;
    if (!expectation) return [];
    const shares = shown.map(({ party }) => expectation.shares[party] ?? null);
    const known = shares.filter((share) => share !== null);
    const rest = new Decimal(1).minus(sum(known));
    const stated = shown.flatMap((lines, index) => (shares[index] ? [statedBy(lines)] : []));
    const parts = splitLike(
      expectation.base.ore,
      rest.isZero() ? known : [...known, rest],
      rest.isZero() ? stated : [...stated, null],
      this.year.step,
    );
    let next = 0;
    return shares.map((share) => (share ? parts[next++]! : null));
  }

  /** The row of a whole party: its only member's, or the subtotal of several. */
  private partyRow(block: Block, member: MemberLine | null): void {
    const { words } = this.writing.context;
    const { party, share, stated, expected, top } = block;
    const isAlone = member !== null;
    const style: CellStyle = isAlone ? 'text' : 'section';
    const name = isAlone ? member.name || words.members.groups[party] : words.members.subtotal[party];
    const statedCell = isAlone
      ? member.stated && this.amount(member.stated, style)
      : this.sumOfMembers(block, 'stated', ({ stated: own }) => own?.ore ?? null, style);
    const paid = isAlone
      ? member.paid && this.amount(member.paid, style)
      : this.sumOfMembers(block, 'paid', ({ paid: own }) => own?.ore ?? null, style);
    const base = this.place('expected', this.totalRow);
    this.add({
      name,
      party,
      style,
      cells: {
        share: share && number(share.toNumber(), { format: 'percent2', style }),
        expected:
          share &&
          expected &&
          this.expected(expected, this.expectation!.base.ore, share, base, this.place('share', top)),
        stated: statedCell,
        difference: this.difference(stated, expected, top),
        paid,
        state: this.partyState(block, base),
        source: isAlone ? this.sourceOf(member.stated) : null,
      },
    });
  }

  private memberRows(block: Block): void {
    const { party, members, first, share } = block;
    const part = this.partOf(block);
    const keys = members.map(({ key }) => key?.share ?? null);
    const known = keys.filter((key) => key !== null);
    const isWhole =
      known.length === members.length &&
      known.every((key) => !key.isNegative()) &&
      sum(known).minus(1).abs().lessThan('0.0001');
    const stated = members.map((member) => member.stated?.ore ?? null);
    const expected =
      part && isWhole ? splitLike(part.ore, known, stated, this.year.step) : members.map((): Ore | null => null);
    members.forEach((member, index) => {
      const row = first + index;
      const own = expected[index] ?? null;
      const ore = stated[index] ?? null;
      const keyCell = this.place('key', row);
      this.add({
        name: member.name,
        party,
        style: 'text',
        cells: {
          key: member.key && this.keyCell(member.key.share, member.key.cell),
          share:
            member.key && share
              ? formula(`${keyCell}*${this.place('share', block.top)}`, member.key.share.times(share).toNumber(), {
                  format: 'percent2',
                  style: 'text',
                })
              : null,
          expected: own && part && this.expected(own, part.ore, member.key!.share, part.place, keyCell),
          stated: member.stated && this.amount(member.stated, 'text'),
          difference: this.difference(ore, own, row),
          paid: member.paid && this.amount(member.paid, 'text'),
          state: this.memberState(member, own, part, row),
          source: this.sourceOf(member.stated),
        },
      });
    });
  }

  /**
   * The money that a party's key is put to: the party's part by law, or what its members pay together where their amounts
   * follow the key in that sum and the party as a whole is out of line.
   */
  private partOf(block: Block): { readonly ore: Ore; readonly place: string } | null {
    const byLaw = block.expected && { ore: block.expected, place: this.place('expected', block.top) };
    const own = block.stated && { ore: block.stated, place: this.place('stated', block.top) };
    if (!byLaw || !own) return byLaw ?? own;
    const misses = (part: Ore) =>
      block.members.filter(({ stated, key }) => {
        if (!stated || !key) return false;
        const allowed = this.year.step.plus(key.rounding.times(part));
        return stated.ore.minus(part.times(key.share)).abs().greaterThan(allowed);
      }).length;
    return misses(own.ore) < misses(byLaw.ore) ? own : byLaw;
  }

  private writeTotal(): void {
    const { words, located } = this.writing.context;
    const { source } = this.writing;
    const stated = this.blocks.map((block) => block.stated);
    const known = stated.filter((ore) => ore !== null);
    const total = sum(known);
    const tops = (column: NumberColumn) => this.blocks.map(({ top }) => this.place(column, top)).join('+');
    const base = this.expectation?.base ?? null;
    const style = 'total';
    const format = source.format(this.year.step);
    const paid = this.blocks.flatMap(({ members }) => members.flatMap((member) => member.paid?.ore ?? []));
    this.add({
      name: words.members.total,
      party: null,
      style,
      cells: {
        share: this.blocks.every(({ share }) => share)
          ? formula(tops('share'), sum(this.blocks.map(({ share }) => share!)).toNumber(), {
              format: 'percent2',
              style,
            })
          : null,
        expected: base && this.baseCell(style),
        stated: known.length > 0 ? formula(tops('stated'), source.value(total), { format, style }) : null,
        difference: base ? this.difference(known.length > 0 ? total : null, base.ore, this.totalRow) : null,
        paid: paid.length > 0 ? formula(tops('paid'), source.value(sum(paid)), { format, style }) : null,
        source:
          this.year.total && located.has(cellKey(this.year.total.cells[0]!)) ? this.sourceOf(this.year.total) : null,
      },
    });
  }

  /** The money that the shares are taken of, from our own rows or from the workbook's total. */
  private baseCell(style: CellStyle): SheetCell {
    const { source } = this.writing;
    const { base } = this.expectation!;
    const look = { format: source.format(this.year.step), style };
    if (base.kind === 'total') return source.show(this.year.total!, look).cell;
    if (base.kind === 'stated') return formula(this.place('stated', this.totalRow), source.value(base.ore), look);
    const tops = this.blocks.filter(({ party }) => base.parties.includes(party)).map(({ top }) => top);
    const parts = tops.map((row) => this.place('stated', row)).join('+');
    return formula(tops.length > 1 ? `2*(${parts})` : `2*${parts}`, source.value(base.ore), look);
  }

  private expected(ore: Ore, whole: Ore, share: Decimal, wholePlace: string, sharePlace: string): SheetCell {
    const amounts = { ore, exact: whole.times(share), step: this.year.step };
    return expectedCell(amounts, `${wholePlace}*${sharePlace}`, this.writing.source);
  }

  private difference(stated: Ore | null, expected: Ore | null, row: number): SheetCell | null {
    if (!stated || !expected) return null;
    const { source } = this.writing;
    const difference = stated.minus(expected);
    return formula(`${this.place('stated', row)}-${this.place('expected', row)}`, source.value(difference), {
      format: source.format(difference.isZero() ? this.year.step : finest(difference, this.year.step)),
    });
  }

  private partyState(block: Block, base: string): SheetCell | null {
    const { stated, expected, share, top } = block;
    if (!stated) return this.missing();
    if (!expected || !share) return null;
    return agreementCell(
      { stated, expected, exact: this.expectation!.base.ore.times(share), allowed: this.year.step },
      {
        stated: this.place('stated', top),
        difference: this.place('difference', top),
        exact: `${base}*${this.place('share', top)}`,
        allowed: this.stepText(),
      },
      this.writing.context,
      this.writing.source.unit,
    );
  }

  private memberState(
    member: MemberLine,
    expected: Ore | null,
    part: { readonly ore: Ore; readonly place: string } | null,
    row: number,
  ): SheetCell {
    const { members } = this.writing.context.words;
    const { source } = this.writing;
    const { stated, key } = member;
    if (!stated) return this.missing();
    if (!expected || !key || !part) return text(members.noKey, 'note');
    const allowed = this.year.step.plus(key.rounding.times(part.ore));
    const step = this.stepText();
    return agreementCell(
      { stated: stated.ore, expected, exact: part.ore.times(key.share), allowed },
      {
        stated: this.place('stated', row),
        difference: this.place('difference', row),
        exact: `${part.place}*${this.place('key', row)}`,
        allowed: key.rounding.isZero() ? step : `(${step}+${key.rounding.toFixed()}*${part.place})`,
      },
      this.writing.context,
      source.unit,
    );
  }

  /** A member that others stand beside and that has no amount is worth a look; a year of totals alone is not. */
  private missing(): SheetCell {
    return text(this.writing.context.words.members.missing, this.year.column ? 'warning' : 'wrapped');
  }

  private stepText(): string {
    return inUnit(this.year.step, this.writing.source.unit).toFixed();
  }

  /** A key as a formula to its cell where the cell holds it as a number. */
  private keyCell(share: Decimal, cell: CellRef | null): SheetCell {
    const look = { format: 'percent2', style: 'text' } as const;
    const held = cell && this.writing.context.located.get(cellKey(cell))?.cell;
    if (held?.kind !== 'share' || !held.number) return number(share.toNumber(), look);
    const reference = formulaReference(cell!);
    if (held.number.equals(share)) return formula(reference, share.toNumber(), look);
    if (held.number.dividedBy(100).equals(share)) return formula(`${reference}/100`, share.toNumber(), look);
    return number(share.toNumber(), look);
  }

  private sumOfMembers(
    { members, first, top }: Block,
    column: 'stated' | 'paid',
    oreOf: (member: MemberLine) => Ore | null,
    style: CellStyle,
  ): SheetCell | null {
    const amounts = members.map(oreOf).filter((ore) => ore !== null);
    if (amounts.length === 0) return null;
    const { source } = this.writing;
    return formula(`SUM(${this.place(column, first)}:${this.place(column, top - 1)})`, source.value(sum(amounts)), {
      format: source.format(this.year.step),
      style,
    });
  }

  private amount(amount: SourcedAmount, style: CellStyle): SheetCell {
    const { source } = this.writing;
    return source.show(amount, { format: source.format(finest(amount.ore, this.year.step)), style }).cell;
  }

  private sourceOf(amount: SourcedAmount | null): SheetCell | null {
    if (!amount) return null;
    const { words } = this.writing.context;
    const place = placeText(amount.cells, words);
    const isCopied = this.writing.source.expression(amount) === null;
    return linkTo(isCopied ? `${place} (${words.copied})` : place, amount.cells[0]!);
  }

  private place(column: NumberColumn, row: number): string {
    return address({ row, column: this.writing.columns[column]! });
  }

  private add({ name, party, style, cells }: Row): void {
    const { columns, context } = this.writing;
    const row: (SheetCell | null)[] = Array.from({ length: columns.source + 1 }, () => ({ value: null, style }));
    const put = (column: number | null, cell: SheetCell | null | undefined) => {
      if (column !== null && cell) row[column] = keepsLook(cell, style) ? cell : inRow(cell, style);
    };
    put(columns.member, text(name));
    put(columns.year, this.year.year === null ? null : number(this.year.year));
    put(columns.party, party && style === 'text' ? text(context.words.members.groups[party]) : null);
    for (const column of ['key', 'share', 'expected', 'stated', 'difference', 'paid', 'state', 'source'] as const) {
      put(columns[column], cells[column]);
    }
    this.rows.add(...row);
  }
}

const VERDICTS: ReadonlySet<CellStyle> = new Set<CellStyle>(['approved', 'error', 'warning', 'note']);

/** A verdict keeps its own look everywhere, a link in ordinary rows. */
function keepsLook({ style }: SheetCell, row: CellStyle): boolean {
  return style !== undefined && (VERDICTS.has(style) || (style === 'link' && row === 'text'));
}

/** What a party pays, as far as its members' amounts are stated. */
function statedBy({ members }: PartyLines): Ore | null {
  const amounts = members.flatMap(({ stated }) => stated?.ore ?? []);
  return amounts.length === 0 ? null : amounts.reduce((total, ore) => total.plus(ore), ZERO);
}

/** The step that shows an amount whole: the year's, or one finer. */
function finest(ore: Ore, step: Decimal): Decimal {
  let finer = step;
  while (finer.greaterThan(1) && !ore.modulo(finer).isZero()) finer = finer.dividedBy(10);
  return finer;
}
