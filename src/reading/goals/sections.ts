import type { Goal, GoalSection } from '../activityModel';
import { onlyText, type LineCell, type SheetLine } from '../lists';
import { findYears } from '../words/dates';
import { splitSentences } from '../words/sentences';
import { goalHeading } from './headings';
import { DEMANDS, readGoal } from './sentence';

const LONGEST_GOAL = 400;
const FEWEST_WORDS = 2;
/** A goal of its own without a verb that demands: "Öka inflödet", "Minst 380 individer". */
const STARTS_A_GOAL =
  /^(?:[-•*·▪] ?|\d{1,2}[.)] )?(?:att )?(?:öka[dt]?|minska[dt]?|fler|färre|förbättra[dt]?|stärka|stärkt|utveckla[dt]?|bibehålla|erbjuda|nå|uppnå|minst|lägst|högst|max|andel(?:en)?|antal(?:et)?|alla|samtliga|höja|sänka|främja|bidra|skapa|effektiviser\p{L}*|säkerställa|hälften|ytterligare minst|ekonomi i balans|nollresultat|en ekonomi i balans|budget i balans|positivt resultat|\d[\d ]*(?:%| procent| individer| deltagare| personer))(?!\p{L})/iu;
/** What the law asks of every förbund, and no goal of its own to be measured. */
const IS_OVERALL = /god ekonomisk hushållning|god hushållning|bedriva (?:\p{L}+ )*finansiell samordning/iu;
/** Sentences about goals that are none. */
const ABOUT_GOALS =
  /(?<!\p{L})(?:mål(?:en|et)? (?:följs|ska följas|skall följas|utvärderas|redovisas|ska redovisas|ska(?:ll)? vara (?:mätbara|kända)|beslutas|fastställs|är satta|har satts|gäller)|följ(?:s|as) upp|styrelsen (?:har )?(?:beslut|fastställ|anta)\p{L}*|enligt (?:lag|kommunallag|kl|finsamlag)|kommunallag|\d ?§|nedan|ovan|se bilaga|se även|tabellen)(?!\p{L})/iu;

/** The headings of goals on a sheet, and the goals that stand as lines under them. `taken`: lines of tables of goals. */
export function goalSections(
  lines: readonly SheetLine[],
  taken: (row: number) => boolean,
): { readonly sections: readonly GoalSection[]; readonly goals: readonly Goal[] } {
  const sections: GoalSection[] = [];
  const goals: Goal[] = [];
  let section: (GoalSection & { readonly year: number | null }) | null = null;
  const isOfIntervention = describesIntervention(lines);
  let last = 0;
  for (const [index, line] of lines.entries()) {
    const only = taken(line.row) ? null : onlyText(line);
    const heading = only && !isInContents(only.text, lines[index + 1]) ? goalHeading(only.text) : null;
    if (only && heading) {
      const own = {
        cell: only.cell,
        text: only.text,
        ...heading,
        isEmpty: isEmptyBefore(line, lines[index + 1]),
        isOfIntervention,
      };
      sections.push(own);
      section = { ...own, year: findYears(only.text).at(-1) ?? null };
    } else if (section && !taken(line.row)) {
      const found = goalsIn(line, section);
      if (found.length === 0 && ends(line, last)) section = null;
      goals.push(...found);
    }
    last = line.row;
  }
  return { sections, goals };
}

const NUMBER = /^(\d{1,2}(?:\.\d{1,2})*)\.? \p{L}/u;

/** A numbered heading that the next number follows at once: a line of a list of contents. */
function isInContents(text: string, next: SheetLine | undefined): boolean {
  const own = NUMBER.exec(text)?.[1];
  const following = NUMBER.exec((next && onlyText(next)?.text) ?? '')?.[1];
  if (own === undefined || following === undefined || following.startsWith(`${own}.`)) return false;
  return own.localeCompare(following, 'en', { numeric: true }) < 0;
}

const FIELD_OF_INTERVENTION =
  /^(?:målgrupp(?:en)?|insatsens namn|namn på insats(?:en)?|insats|projekt(?:namn|ägare|ledare|period)?|insatsägare|deltagare)(?: ?:|$)/iu;

/** Whether a sheet describes one insats: with its name, its owner, whom it is for. */
function describesIntervention(lines: readonly SheetLine[]): boolean {
  return lines.some(({ cells }) => cells.length <= 2 && FIELD_OF_INTERVENTION.test(cells[0]!.text));
}

/** Nothing stands below a heading, or nothing near it, or the next heading of goals. */
function isEmptyBefore({ row }: SheetLine, next: SheetLine | undefined): boolean {
  if (!next || next.row - row > 3) return true;
  const only = onlyText(next);
  return only !== null && goalHeading(only.text) !== null;
}

/** A line that is no goal ends the list where it stands apart, holds figures or is a heading of something else. */
function ends(line: SheetLine, last: number): boolean {
  const hasFigures = line.cells.some(({ amount }) => amount.kind === 'number');
  return hasFigures || line.row - last > 1 || isOtherHeading(onlyText(line)?.text ?? '');
}

/** A few words without a full stop or a colon: "Aktiviteter". */
function isOtherHeading(text: string): boolean {
  return text !== '' && text.split(' ').length <= 4 && !/[.:,;]$/.test(text);
}

function goalsIn(line: SheetLine, section: GoalSection & { readonly year: number | null }): readonly Goal[] {
  if (line.cells.some(({ amount }) => amount.kind === 'number' || amount.kind === 'share')) return [];
  const cell = line.cells.find(({ text }) => text.length > 3);
  if (!cell) return [];
  const source = isParagraph(cell) ? 'sentence' : 'list';
  return sentencesOf(cell)
    .filter(isGoal)
    .map((text) => goalOf(text, cell, section, source));
}

/** Several sentences on a line tell of goals; a goal of a list stands by itself. */
function isParagraph(cell: LineCell): boolean {
  return cell.raw.split(/[\r\n]+/).some((line) => splitSentences(line).length > 1);
}

function sentencesOf({ raw }: LineCell): readonly string[] {
  return splitSentences(raw).map((text) => text.replace(/^[-•*·▪] ?/u, ''));
}

function isGoal(text: string): boolean {
  if (text.length > LONGEST_GOAL || text.split(' ').length < FEWEST_WORDS || ABOUT_GOALS.test(text)) return false;
  return DEMANDS.test(text) || STARTS_A_GOAL.test(text);
}

function goalOf(
  text: string,
  { cell }: LineCell,
  section: GoalSection & { readonly year: number | null },
  source: Goal['source'],
): Goal {
  const { measure, isDecidable, kind, year } = readGoal(text);
  return {
    cell,
    text,
    kind: section.kind ?? kind,
    source,
    isOverall: section.isOverall || IS_OVERALL.test(text),
    isOfIntervention: section.isOfIntervention,
    measure,
    isDecidable,
    year: year ?? section.year,
    outcome: null,
    status: null,
  };
}

/** Shares that running text demands of participants, outside every list: "Minst 20 % av de som avslutas ska …". */
export function goalSentences(lines: readonly SheetLine[], taken: (row: number) => boolean): readonly Goal[] {
  return lines.flatMap((line) =>
    taken(line.row)
      ? []
      : line.cells.flatMap((cell) =>
          (cell.text.length < SHORTEST_SENTENCE ? [] : sentencesOf(cell)).flatMap((text): Goal[] => {
            if (!isSpokenGoal(text)) return [];
            const { measure, isDecidable, kind, year } = readGoal(text);
            const spoken = { cell: cell.cell, text, kind, measure, isDecidable, year };
            const isTold = measure !== null && measure.unit !== 'money' && measure.unit !== 'time';
            return isTold
              ? [
                  {
                    ...spoken,
                    source: 'sentence',
                    isOverall: false,
                    isOfIntervention: false,
                    outcome: null,
                    status: null,
                  },
                ]
              : [];
          }),
        ),
  );
}

const SHORTEST_SENTENCE = 20;
const PEOPLE =
  /(?<!\p{L})(?:deltagar|individ|person|avslutas|avslutade|ungdom|unga|kvinn|män(?!\p{L})|remitter|medarbetare|handläggare)/iu;

function isSpokenGoal(text: string): boolean {
  if (!/\d|hälften|delar|tre av/i.test(text) || text.length > LONGEST_GOAL) return false;
  const demands = DEMANDS.test(text) || /^(?:ytterligare )?(?:minst|lägst|högst|hälften)(?!\p{L})/iu.test(text);
  return demands && PEOPLE.test(text) && !ABOUT_GOALS.test(text);
}
