import { oreFromUnit, type Ore } from '../../money';
import type { CellRef } from '../../workbook';
import type { Statement, StatementKind } from '../model';
import { findDates, findYears } from './dates';
import { splitWords } from './text';
import type { WrittenAmount } from './writtenAmounts';

/** One sentence of a cell, with what has been found in it. */
export interface Sentence {
  readonly text: string;
  readonly amounts: readonly WrittenAmount[];
  readonly cell: CellRef;
  /** The year the sentence speaks of, from itself or from the text around it. */
  readonly year: number | null;
  /** The text is one sentence or less: a title, a heading, a line in the head of the document. */
  readonly isWhole: boolean;
}

type Find = (sentence: Sentence) => Partial<Statement> | null;

/** All statements of a sentence. */
export function statementsOf(sentence: Sentence): Statement[] {
  return FINDERS.flatMap(([kind, find]) => {
    const found = find(sentence);
    const { text, cell, year } = sentence;
    return found ? [{ kind, cell, text, year, date: null, ore: null, ...found }] : [];
  });
}

/** A goal demands: "ska", "får inte"; or it stands as a bullet of its own without a verb: "Ekonomi i balans". */
const DEMANDS =
  /(?<!\p{L})(?:ska|skall|bör|måste|får (?:inte|ej|aldrig)|målet?|målsättning\p{L}*|finansiell\p{L}* mål)(?!\p{L})/iu;
const COSTS = String.raw`(?:kostnad|utgift|förbrukning)\p{L}*`;
const INCOME = String.raw`(?:intäkt|inkomst)\p{L}*`;
const FRAME = String.raw`(?:(?:budget|kostnads|ekonomisk\p{L}* )?ram(?:en|ar|arna)?(?!\p{L})|(?:fastställd\p{L}*|beslutad\p{L}*|given|givna|tilldelad\p{L}*|antagen|antagna) budget\p{L}*|budget(?:en)?(?!\p{L})|(?:tilldelade|beviljade|tillgängliga|disponibla|anvisade|erhållna) medel|anslag(?:et|en)?(?!\p{L})|tilldelning(?:en)?(?!\p{L}))`;
const NOT = String.raw`(?:inte|ej|aldrig|icke)`;
const MORE = String.raw`(?:överstig\p{L}*|överskrid\p{L}*|vara (?:högre|större) än|bli (?:högre|större) än)`;

/** Costs within income, in the ways goals are written. */
const WITHIN_INCOME = [
  `${COSTS}.*${NOT}.*${MORE}.*${INCOME}`,
  `${COSTS}.*(?:rymmas inom|hållas inom|hålla sig inom|täckas av|täckas med|understiga|vara lägre än|finansieras (?:av|med|inom)).*${INCOME}`,
  `${INCOME}.*(?:överstig(?:a|er)|täck(?:a|er)|motsvarar?|vara (?:högre|större|minst lika (?:höga|stora)|lika (?:höga|stora))).*${COSTS}`,
  String.raw`(?:ekonomi\p{L}*|budget\p{L}*|resultat\p{L}*|verksamhet\p{L}*) (?:ska|skall|bör|måste)? ?(?:\p{L}+ )?(?:vara )?i balans`,
  String.raw`(?:ekonomi\p{L}*|budget\p{L}*) i balans`,
  `(?:${INCOME} och ${COSTS}|${COSTS} och ${INCOME}).*(?:balansera|vara lika|i balans|gå jämnt)`,
  `${COSTS} ?(?:≤|<=|<) ?${INCOME}|${INCOME} ?(?:≥|>=|>) ?${COSTS}`,
  String.raw`balanserad (?:budget|ekonomi)|(?:budget|ekonomi)\p{L}* (?:ska|skall|bör|måste) (?:vara balanserad|balansera)`,
  String.raw`(?:nollresultat|positivt resultat|resultat\p{L}* (?:ska|skall|bör|måste) (?:vara (?:positivt|noll|minst|lägst)|inte vara negativt|uppgå till minst (?:0|noll))|(?:${NOT}|utan|inget) (?:\p{L}+ )?(?:ett )?(?:underskott|negativt resultat))`,
].map((source) => new RegExp(source, 'iu'));

const WITHIN_FRAME = [
  `${COSTS}.*${NOT}.*${MORE}.*${FRAME}`,
  `(?:${COSTS}|verksamhet\\p{L}*|insats\\p{L}*|förbundet).*(?:rymmas|bedrivas|hållas|hålla sig|inrymmas|genomföras|utföras|ske|drivas) (?:\\p{L}+ ){0,3}?(?:inom|i enlighet med) (?:\\p{L}+ ){0,4}?${FRAME}`,
  `(?:${FRAME}|budget\\p{L}*).*(?:${NOT} (?:\\p{L}+ )?(?:överskridas|överstigas)|(?:ska|skall|bör|måste) (?:hållas|följas))`,
  String.raw`hålla (?:sig inom |den |sin |fastställd |beslutad )*(?:budget|ram)\p{L}*`,
].map((source) => new RegExp(source, 'iu'));

/** "Budgeten är inte i balans" tells how things are. */
const TELLS_IMBALANCE = /(?<!\p{L})(?:är|var|blir|blev) (?:inte|ej) (?:\p{L}+ )?i balans|obalans/iu;

const goalCostsWithinFrame: Find = ({ text }) => {
  if (!DEMANDS.test(text)) return null;
  const sumsIncomeAndEquity = new RegExp(
    `${COSTS}.*${NOT}.*${MORE}.*${INCOME}.*(?:eget kapital|egna medel|sparade|överskott)`,
    'iu',
  ).test(text);
  return sumsIncomeAndEquity || (WITHIN_FRAME.some((form) => form.test(text)) && !isGoalOfIncome(text)) ? {} : null;
};

const goalCostsWithinIncome: Find = (sentence) =>
  isDemandOrBullet(sentence) && isGoalOfIncome(sentence.text) && !goalCostsWithinFrame(sentence) ? {} : null;

/** What the law demands is not the förbund's own goal. */
const CITES_LAW = /enligt (?:lag|kommunallag|kl|finsamlag|11 kap)|kommunallagen|\d ?§|\(\d{4}:\d+\)/i;

const isGoalOfIncome = (text: string): boolean =>
  !CITES_LAW.test(text) && !TELLS_IMBALANCE.test(text) && WITHIN_INCOME.some((form) => form.test(text));

function isDemandOrBullet({ text, amounts }: Sentence): boolean {
  if (DEMANDS.test(text)) return true;
  return (
    amounts.length === 0 &&
    text.split(' ').length <= 7 &&
    /^(?:[-•*·▪] ?|\d\. )?(?:en |ett )?(?:ekonomi|budget|balanserad|nollresultat|positivt)/i.test(text)
  );
}

const goal: Find = (sentence) => {
  const { text } = sentence;
  if (goalCostsWithinIncome(sentence) || goalCostsWithinFrame(sentence)) return null;
  const isFinancial =
    /god ekonomisk hushållning|(?:eget|egna) kapital|likvida medel|soliditet/i.test(text) && DEMANDS.test(text);
  return isFinancial || /^(?:[-•*·▪] ?|\d\. )?finansiell\p{L}* mål\p{L}*:? ./iu.test(text) ? {} : null;
};

const DECIDES = String.raw`(?<!\p{L})(?:beslutar (?:om )?att (?:anta|fastställa|godkänna)|(?:styrelse)?beslut(?:sdatum|sdag|ad|at|ade|ades|ats|en|et|as)?|anta(?:gen|get|gna|gits|gs|s)|fastställ(?:d|t|da|des|ts|s)|godkän(?:d|t|da|des|ts|ns))(?!\p{L})`;
const DECISION = new RegExp(DECIDES, 'giu');
/** Decisions of others: about money for the förbund, or in its members' own boards. */
const OTHERS =
  /fullmäktige|kommunstyrelse|regionstyrelse|nämnd|socialstyrelse|försäkringskass|arbetsförmedling|regering|riksdag|nationella rådet|landstingsstyrelse|förbundsordning/i;
const NEAR = 90;

const decision: Find = ({ text }) => {
  const dates = findDates(text);
  for (const { index } of text.matchAll(DECISION)) {
    const date =
      dates.find(({ start }) => start > index && start - index <= NEAR) ??
      dates.findLast(({ end }) => end <= index && index - end <= 12);
    if (!date) continue;
    if (OTHERS.test(text.slice(Math.max(0, Math.min(index, date.start) - 40), Math.max(index, date.end)))) continue;
    if (/(?:inte|ej|inför|innan|före)(?: \p{L}+){0,2} $/iu.test(text.slice(0, index))) continue;
    return { date: date.date, year: Number(date.date.slice(0, 4)) };
  }
  return null;
};

const DRAFT = [
  /(?<!\p{L})(?:utkast|arbetsmaterial|arbetsexemplar|arbetsversion|remissversion|budgetförslag(?:et)?)(?!\p{L})/iu,
  /(?<!\p{L})förslag(?:et)? (?:till )?(?:verksamhetsplan|(?:rev\p{L}*\.? )?(?:detalj)?budget|20\d\d|flerårsplan)/iu,
  /(?<!\p{L})prel(?:iminär\p{L}*|\.)? (?:budget|verksamhetsplan|version|20\d\d)/iu,
  /(?<!\p{L})(?:ej|inte|ännu inte) (?:beslutad|fastställd|antagen)/iu,
];
const DRAFT_ALONE =
  /^(?:förslag(?: \d+)?|preliminär|prel\.?|preliminärt|inför beslut|för beslut)(?:$| 20\d\d$|[ ,:(-]+(?:\d|till (?:budget|verksamhetsplan)))/i;

const draftStatus: Find = ({ text, isWhole }) =>
  DRAFT.some((form) => form.test(text)) || (isWhole && DRAFT_ALONE.test(text)) ? {} : null;

const decidedStatus: Find = (sentence) => {
  const { text } = sentence;
  if (decision(sentence)) return {};
  const isDecided =
    /(?<!\p{L})(?:beslutad|fastställd|antagen|godkänd)(?:,? (?:av (?:förbunds)?styrelsen|budget|verksamhetsplan|version|20\d\d|den \d)|[.!]?$)/iu.test(
      text,
    );
  return isDecided && !/(?:ej|inte|ännu) (?:beslutad|fastställd|antagen|godkänd)/i.test(text) ? {} : null;
};

const revision: Find = ({ text, isWhole }) => {
  if (
    !isWhole ||
    !/(?<!\p{L})(?:reviderad\p{L}*|rev\.?|revidering) (?:av )?(?:\p{L}* )?(?:budget|verksamhetsplan|20\d\d)/iu.test(
      text,
    )
  )
    return null;
  return { date: findDates(text)[0]?.date ?? null };
};

const TITLE_WORDS =
  /budget|plan(?!\p{L})|planer|prognos|utblick|bokslut|redovisning|räkning|uppföljning|finansiering|medlems(?:avgift|bidrag)|fördelning/iu;
const LONGEST_TITLE = 14;

const year: Find = ({ text, isWhole, amounts }) => {
  if (!isWhole || amounts.length > 0 || text.split(' ').length > LONGEST_TITLE || !TITLE_WORDS.test(text)) return null;
  if (DEMANDS.test(text) || /\p{Ll}{2,}\.$/u.test(text)) return null;
  const withoutDates = findDates(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
  const first = findYears(withoutDates)[0];
  return first === undefined ? null : { year: first };
};

const EXCEEDS = new RegExp(
  `(?:${COSTS}.*(?:överstig(?:er|a)|är (?:högre|större) än|blir (?:högre|större) än)|${INCOME}.*(?:understig(?:er|a)|är lägre än|täcker inte)).*(?:${INCOME}|${COSTS})`,
  'iu',
);
const PLANS_DEFICIT =
  /(?:budgetera\p{L}*|planera\p{L}*|beräkna\p{L}*|förvänta\p{L}*|prognostisera\p{L}*|räknar med|uppstår|ger|visar|redovisar|innebär|medför|leder till)(?: \p{L}+){0,6}? (?:underskott|minusresultat|negativt resultat)|(?:underskott|minusresultat|negativt resultat)\p{L}* (?:om|på|uppgår|uppgående|beräknas|med)/iu;

const deficit: Find = (sentence) => {
  const { text } = sentence;
  if (goalCostsWithinIncome(sentence) || goalCostsWithinFrame(sentence)) return null;
  const exceeds = EXCEEDS.exec(text);
  if ((!exceeds || DEMANDS.test(text) || /(?:inte|ej|får|kan) överstig/i.test(text)) && !PLANS_DEFICIT.test(text))
    return null;
  if (/(?:inte|ej|inget|utan|undvika) (?:\p{L}+ ){0,2}underskott/iu.test(text)) return null;
  const from = exceeds?.index ?? PLANS_DEFICIT.exec(text)?.index ?? 0;
  return { ore: oreOf(sentence.amounts.find(({ start }) => start >= from)) };
};

const SHORT_OF = /underskott|obalans|mellanskillnad|differens|brist(?!\p{L})|balans kommer|minusresultat/iu;
const SAVED =
  /eget kapital|egna kapital|egna medel|sparade medel|sparat överskott|överskott|balanserade|ackumulerade|tidigare års|upparbetat kapital|kapitalet|reserv/iu;
const COVERS =
  /(?<!\p{L})(?:täcks?|täckas?|täcka|täckning|finansieras?|finansiera|regleras?|tas|hämtas|används?|användas?|använda|nyttjas?|disponeras?|ianspråktas?|tas i anspråk|balanseras?) (?:\p{L}+ ){0,4}?(?:av|med|genom|via|från|ur|upp av|för att täcka)(?!\p{L})/iu;
const BALANCE_ARISES = /balans (?:kommer att )?(?:uppst\p{L}+|nås|uppnås|uppnå\p{L}*|skapas)/iu;

const deficitCover: Find = ({ text, amounts }) => {
  const names = COVERS.exec(text);
  const savedBehind = names && SAVED.test(text.slice(names.index));
  const covers =
    (names && (SHORT_OF.test(text) || savedBehind)) ||
    BALANCE_ARISES.test(text) ||
    /(?:använd|nyttja|disponera|ianspråkta)\p{L}* (?:\p{L}+ ){0,3}?(?:eget kapital|egna medel|sparade medel)/iu.test(
      text,
    );
  if (!covers || /(?:inte|ej) (?:täcks|täckas|finansieras|användas)/i.test(text)) return null;
  const deficitAt = EXCEEDS.test(text) || PLANS_DEFICIT.test(text) ? amounts[0] : undefined;
  const behind = amounts.filter((amount) => amount !== deficitAt);
  // "Underskottet 395 tkr täcks av eget kapital": the one amount is both.
  return { ore: oreOf(behind[0] ?? (savedBehind ? deficitAt : undefined)) };
};

const PLACEHOLDERS = [
  /(?<![\p{L}\d])(?:19|20)(?:XX|xx|YY|yy|ÅÅ|åå)(?![\p{L}\d])/u,
  /(?<![\p{L}\d.])X{2,}(?![\p{L}\d])/u,
  /(?<![\p{L}\d])x{2,}(?= ?(?:tkr|kkr|mnkr|mkr|kr|kronor|%|procent|-|$))/u,
  /(?<![\p{L}\d])N\.?N\.?(?![\p{L}\d])/u,
  /(?<![\p{L}\d])(?:ÅÅÅÅ|åååå|YYYY|yyyy)[-/ ]?(?:MM|mm)?/u,
  /(?<!\p{L})LOGGA(?!\p{L})|^(?:logga|logotyp|logotype|lägg in logotyp)$/iu,
  /[[<{](?:[^\]>}]{0,20}(?:namn|datum|belopp|fyll i|ange|skriv|text|förbund\p{L}*|ort|titel|rubrik|infoga|årtal|år|kommun|region|dnr|org)[^\]>}]{0,20})[\]>}]/iu,
  /lorem ipsum|klicka här för att|skriv (?:din )?text här|fyll i (?:här|uppgift|namn|belopp)/iu,
  /(?<!\p{L})(?:dnr|diarienr|diarienummer|org\.? ?nr):? ?(?:_{2,}|\.{3,}|x{2,})/iu,
];

/** Whether a sentence holds something that a template left to be filled in. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDERS.some((form) => matchesPlaceholder(form, text));

/** Copied text loses amounts and keeps their units. */
const amountLost: Find = ({ text }) =>
  /(?<!\p{L})(?:uppgår|uppgick|uppgå|uppgående|beräkna[st]|budgetera[st]|bedöms)(?: \p{L}+)? (?:till|på)(?: totalt| ca\.?| cirka)? (?:tkr|kkr|mnkr|mkr|kronor|kr)(?!\p{L})/iu.test(
    text,
  )
    ? {}
    : null;

const placeholder: Find = ({ text }) => (isPlaceholder(text) ? {} : null);

/** "[tkr]" and the like name a unit; "LOGGA" in a sentence ("logga in") is a verb. */
function matchesPlaceholder(form: RegExp, text: string): boolean {
  const found = form.exec(text);
  if (!found) return false;
  return !(/^logga$/i.test(found[0]) && found[0] !== 'LOGGA' && splitWords(text).length > 1);
}

const oreOf = (amount: WrittenAmount | undefined): Ore | null =>
  amount ? oreFromUnit(amount.value, amount.unit).abs() : null;

const FINDERS: readonly (readonly [StatementKind, Find])[] = [
  ['goalCostsWithinIncome', goalCostsWithinIncome],
  ['goalCostsWithinFrame', goalCostsWithinFrame],
  ['goal', goal],
  ['decision', decision],
  ['draftStatus', draftStatus],
  ['decidedStatus', decidedStatus],
  ['revision', revision],
  ['year', year],
  ['deficit', deficit],
  ['deficitCover', deficitCover],
  ['amountLost', amountLost],
  ['placeholder', placeholder],
];
