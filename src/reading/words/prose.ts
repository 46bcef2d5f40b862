import { Decimal, oreFromUnit, orePerUnit } from '../../money';
import type { CellRef } from '../../workbook';
import type { MemberRef, ProseAmount, Statement } from '../model';
import { findDates, findYears } from './dates';
import { findMembers, oneMember } from './members';
import { splitSentences } from './sentences';
import { NO_TOPIC, topicOf, type FoundTopic, type Topic } from './speaksOf';
import { isPlaceholder, statementsOf } from './statements';
import { splitWords } from './text';
import { findWrittenAmounts, type WrittenAmount } from './writtenAmounts';

/** What a running text says. */
export interface ProseReading {
  readonly amounts: readonly ProseAmount[];
  readonly statements: readonly Statement[];
}

const NOTHING: ProseReading = { amounts: [], statements: [] };

/**
 * Reads a running text or a title: amounts with what they speak of, financial goals, decisions and their dates, status
 * words, planned deficits and what covers them, leftovers of a template.
 */
export function readProse(text: string, cell: CellRef): ProseReading {
  const sentences = splitSentences(text);
  if (sentences.length === 0) return NOTHING;
  const yearsOfText = spokenYears(sentences.join(' '));
  const onlyYear = yearsOfText.length === 1 ? yearsOfText[0]! : null;
  const amounts: ProseAmount[] = [];
  const statements: Statement[] = [];
  for (const sentence of sentences) {
    const written = findWrittenAmounts(sentence);
    amounts.push(...proseAmounts(sentence, written, cell, onlyYear));
    const years = spokenYears(sentence);
    const year = years.length > 0 ? years[0]! : onlyYear;
    statements.push(...statementsOf({ text: sentence, amounts: written, cell, year, isWhole: sentences.length <= 2 }));
  }
  return { amounts, statements };
}

/** What a template left in a text that is no prose: a label, a heading, a remark. */
export function placeholdersIn(text: string, cell: CellRef): readonly Statement[] {
  return splitSentences(text).flatMap((sentence) =>
    isPlaceholder(sentence)
      ? [{ kind: 'placeholder' as const, cell, text: sentence, year: null, date: null, ore: null }]
      : [],
  );
}

/** Years outside dates: those that the text speaks of. */
function spokenYears(text: string): number[] {
  return findYears(withoutDates(text));
}

/** The text with its dates blanked out, so that places stay the same. */
function withoutDates(text: string): string {
  return findDates(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

function proseAmounts(
  sentence: string,
  written: readonly WrittenAmount[],
  cell: CellRef,
  onlyYear: number | null,
): ProseAmount[] {
  const amounts: ProseAmount[] = [];
  // Where the words end that belong to the amounts so far.
  let spoken = 0;
  for (const [index, amount] of written.entries()) {
    const from = boundaryBefore(sentence, written, index, spoken);
    const before = sentence.slice(from, amount.start);
    const { behind: topicBehind, ...topic } = isStated(sentence, amount)
      ? topicAt(sentence, written, index, from)
      : { ...NO_TOPIC, behind: 0 };
    const isLastOfList = amount.place === amount.of - 1;
    if (isLastOfList) spoken = amount.end + topicBehind;
    const isDeficit = topic.concept === 'result' && /underskott|förlust|minusresultat/i.test(before);
    const ore = oreFromUnit(amount.value, amount.unit);
    amounts.push({
      cell,
      quote: quoteOf(sentence, amount, before),
      ore: isDeficit ? ore.abs().negated() : ore,
      unit: amount.unit,
      step: Decimal.max(orePerUnit(amount.unit).dividedBy(new Decimal(10).pow(amount.decimals)), 1),
      isApproximate: amount.isApproximate,
      ...topic,
      year: yearOf(sentence, written, index) ?? yearOfBalance(topic, before) ?? onlyYear,
      behind: sentence.slice(amount.end, written[index + 1]?.start ?? sentence.length),
    });
  }
  return amounts;
}

/** A bound, a rate or a demand tells no amount that a table could have. */
function isStated(sentence: string, amount: WrittenAmount): boolean {
  return !amount.isBound && !amount.isRate && !DEMANDS_AN_AMOUNT.test(sentence);
}

const DEMANDS_AN_AMOUNT =
  /(?<!\p{L})(?:ska|skall|bör|får) (?:\p{L}+ ){0,3}?(?:överstiga|understiga|överskrida|minst|högst|maximalt|som mest|som lägst)(?!\p{L})/iu;

/** Where the words that may speak of an amount begin: behind what belongs to the amount before it, or a turn of the sentence. */
function boundaryBefore(sentence: string, written: readonly WrittenAmount[], index: number, spoken: number): number {
  const listStart = written[index - written[index]!.place]!;
  const words = sentence.slice(spoken, listStart.start);
  const turn = [...words.matchAll(/;\s|,? (?:men|medan|samtidigt som|vilket innebär att|och därmed|varför) /giu)].at(
    -1,
  );
  if (!turn || words.slice(turn.index + turn[0].length).trim() === '') return spoken;
  return spoken + turn.index + turn[0].length;
}

function topicAt(sentence: string, written: readonly WrittenAmount[], index: number, from: number): FoundTopic {
  const amount = written[index]!;
  const first = written[index - amount.place]!;
  const last = written[index - amount.place + amount.of - 1]!;
  const before = sentence.slice(from, first.start);
  const after = sentence.slice(last.end, written[index - amount.place + amount.of]?.start ?? sentence.length);
  if (amount.of > 1) return { ...(memberOfList(before, amount) ?? NO_TOPIC), behind: 0 };
  if (/^ ?(?:vardera|var)(?!\p{L})/iu.test(after)) return { ...(memberOfEach(before) ?? NO_TOPIC), behind: 0 };
  return topicOf(before, after);
}

/** "Region Norr och Lillviks kommun bidrar med 2 642 respektive 1 321 tkr": the first with the first. */
function memberOfList(text: string, { place, of }: WrittenAmount): Topic | null {
  const members = membersIn(text);
  const member = members.length === of ? members[place] : undefined;
  return member && /bidra|betala|tillskjut|avgift|andel|anslag/i.test(text)
    ? { concept: 'contribution', member, label: null }
    : null;
}

/** "Regionen och kommunen bidrar med 2 642 tkr vardera": both pay the same, so the first stands for both. */
function memberOfEach(text: string): Topic | null {
  const member = membersIn(text)[0];
  return member ? { concept: 'contribution', member, label: null } : null;
}

function membersIn(text: string): MemberRef[] {
  const words = splitWords(text);
  return findMembers(words, () => false).flatMap((span) => oneMember([span], words, text) ?? []);
}

/** The year nearest before the amount in its sentence, else the first behind it. */
function yearOf(sentence: string, written: readonly WrittenAmount[], index: number): number | null {
  const plain = withoutDates(sentence);
  const amount = written[index]!;
  const before = lastYear(plain.slice(0, amount.start));
  return before ?? findYears(plain.slice(amount.end, written[index + 1]?.start))[0] ?? null;
}

/** "Det egna kapitalet uppgick 2025-12-31 till": the date is the amount's. */
function yearOfBalance({ concept }: Topic, before: string): number | null {
  const date = concept === 'closingEquity' || concept === 'openingEquity' ? findDates(before).at(-1) : undefined;
  return date ? Number(date.date.slice(0, 4)) : null;
}

/** Not the year of a law (`2003:1210`), not a part of a number. */
function lastYear(text: string): number | null {
  const match = [...text.matchAll(/(?<![\d:]|\d[.,])(?:19[89]|20\d)\d(?!:?\d|[.,]\d)/g)].at(-1);
  return match ? Number(match[0]) : null;
}

const LONGEST_QUOTE = 70;

/** The words before the amount, as far as they are few, and the amount. */
function quoteOf(sentence: string, amount: WrittenAmount, before: string): string {
  const figure = sentence.slice(amount.start, amount.end);
  const words = before.replace(/^[\s,.;:)-]+/, '').replace(/^(?:och|samt|varav) /i, '');
  return words.length + figure.length <= LONGEST_QUOTE
    ? words + figure
    : `${/(?:\S+ ){0,3}\S* ?$/.exec(words)?.[0].trimStart() ?? ''}${figure}`;
}
