import { existsSync, readFileSync } from 'node:fs';
import { INCONSISTENCIES } from '../../scripts/rulePages/documents';
import {
  checkDocuments,
  documentsPage,
  DOCUMENTS_PAGE,
  missing,
  type FoundPlaces,
} from '../../scripts/rulePages/documentsPage';

let places: FoundPlaces;
beforeAll(async () => {
  places = await checkDocuments();
});

describe('what public documents got wrong', () => {
  test('there are 27 of them', () => {
    expect(INCONSISTENCIES).toHaveLength(27);
  });

  test.each(INCONSISTENCIES.map((one, index) => [index + 1, one.document, one] as const))(
    '%i, %s, is found where the page says',
    (_number, _document, one) => {
      expect(one.found.length).toBeGreaterThan(0);
      expect(missing(one, places)).toEqual([]);
    },
  );

  test('a rule that finds one of them finds nothing else beside those that are listed', () => {
    const listed = new Set(
      INCONSISTENCIES.flatMap(({ document, found }) => found.map((each) => `${document} ${each.join(' ')}`)),
    );
    const rules = new Set(
      INCONSISTENCIES.flatMap(({ document, found }) => found.map(([rule]) => `${document} ${rule}`)),
    );
    const others = [...places].flatMap(([document, found]) =>
      found
        .filter((place) => rules.has(`${document} ${place.split(' ')[0]}`))
        .map((place) => `${document} ${place}`)
        .filter((place) => !listed.has(place)),
    );
    expect([...new Set(others)].sort()).toEqual(OTHERS);
  });

  test('the page is as the workbooks are (npm run rule-pages)', () => {
    const file = `docs/rules/${DOCUMENTS_PAGE}`;
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(documentsPage(places));
  });
});

/** Amounts that the documents have as text beside the one that the table names. */
const OTHERS = ['B10', 'B11', 'B14', 'B15', 'B16', 'B17', 'B3', 'B5', 'B6'].map(
  (cell) => `Västerås UNS-06 Länsgemensamt 2019!${cell}`,
);
