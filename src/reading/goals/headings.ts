import type { GoalKind } from '../activityModel';

const LONGEST = 60;
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*\.?\)? |[a-z]\) )/i;
const GOALS =
  /^(?:våra |förbundets |verksamhetens |samordningsförbundets |årets |långsiktiga |kortsiktiga |prioriterade |mätbara )*(?:(?<financial>finansiel\p{L}*|ekonomisk\p{L}*) |(?<overall>övergripande|långsiktiga?|strategiska?|inriktnings)[ -]?)?(?<activity>verksamhets|effekt|resultat|prestations)?(?:del)?(?:mål|målen|målsättningar|målsättning)(?<rest>$|[ ,:(].*$)/iu;
const REST =
  /^(?:[:]| \(?(?:för |inför )?(?:år(?:et|en)? |perioden )?(?:19|20)\d\d(?: ?- ?(?:20)?\d\d)?\)?| och (?:indikatorer|nyckeltal|måluppfyllelse|uppföljning|utfall|aktivitet(?:er)?|mått|riktlinjer|målvärden)| för (?:verksamheten|god ekonomisk hushållning|ekonomin|förbundet|insatserna|individinriktade insatser|finansiering av insatser|strukturpåverkande insatser|individen|perioden|(?:verksamhets)?året)|, (?:indikatorer|mått)[^.]*)*:?$/iu;
const OVERALL = /^(?:vision|syfte|ändamål|verksamhetsidé|värdegrund)(?!\p{L})/iu;

/** What a heading says of the goals below it; `null`: it is no heading of goals. `kind` is `null` where it says just "Mål". */
export function goalHeading(text: string): { readonly kind: GoalKind | null; readonly isOverall: boolean } | null {
  const plain = text.replace(NUMBERING, '');
  if (plain.length > LONGEST) return null;
  if (OVERALL.test(plain) && plain.split(' ').length <= 3) return { kind: null, isOverall: true };
  const groups = GOALS.exec(plain)?.groups;
  if (!groups || !REST.test(groups['rest']!)) return null;
  const isFinancial = groups['financial'] !== undefined || /god ekonomisk|ekonomin/i.test(plain);
  const isActivity = groups['activity'] !== undefined || /verksamheten|insatser|individ/i.test(plain);
  return {
    kind: isFinancial ? 'financial' : isActivity ? 'activity' : null,
    isOverall: groups['overall'] !== undefined,
  };
}
