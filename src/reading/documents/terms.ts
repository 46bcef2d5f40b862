import type { OutdatedTerm, OutdatedTermKind } from '../documentModel';
import type { SheetLine } from '../lists';
import { splitSentences } from '../words/sentences';

const TERMS: readonly (readonly [OutdatedTermKind, RegExp])[] = [
  ['countyCouncil', /(?<!\p{L})landsting(?:et|ets|en|ens|s)?(?:styrelse|fullmäktige|sdirektör|sråd)?\p{L}*/iu],
  ['nationalAuditOffice', /(?<!\p{L})Riksrevisionen(?:s)?(?!\p{L})/iu],
  ['oldAccountingAct', /(?:lag(?:en)? )?\(?1997:614\)?(?: om kommunal redovisning)?|(?<!\p{L})KRL(?!\p{L})/u],
  ['oldMunicipalAct', /(?:kommunallag(?:en)? )?\(?1991:900\)?/iu],
  ['insuranceOffice', /allmänn?a? försäkringskass\p{L}*/iu],
  ['employmentBoard', /(?<!\p{L})länsarbetsnämnd\p{L}*/iu],
  ['charterMisnamed', /(?<!\p{L})förbundsförordning\p{L}*/iu],
];
/** A text that tells of earlier days may use their words. */
const TELLS_HISTORY =
  /tidigare|dåvarande|f\.? ?d\.? |före detta|forna|hette|ersatt|upphävd|bildades|numera|sedan (?:19|20)\d\d|(?<!\d)(?:19\d\d|200\d|201\d)-?(?:talet|,| var| hade| fick)/iu;
/** The Riksrevisionen examines the state; only as one who appoints or audits here it is out of date. */
const AUDITS_HERE = /revisor|revision(?:en)?(?!\p{L})|utse|förordna|räkenskap|förbundet|granska/iu;

/** Terms that the law has left behind, in any text of a sheet: running text, labels and headings. */
export function outdatedTerms(lines: readonly SheetLine[]): readonly OutdatedTerm[] {
  return lines.flatMap(({ cells }) =>
    cells.flatMap(({ raw, cell, isTyped }) => {
      if (!isTyped || !TERMS.some(([, form]) => form.test(raw))) return [];
      return splitSentences(raw).flatMap((sentence) =>
        TELLS_HISTORY.test(sentence)
          ? []
          : TERMS.flatMap(([kind, form]) => {
              const text = form.exec(sentence)?.[0];
              const isMeant =
                kind !== 'nationalAuditOffice' || AUDITS_HERE.test(sentence.replace(/riksrevisionen/giu, ''));
              return text && isMeant ? [{ kind, text, cell }] : [];
            }),
      );
    }),
  );
}
