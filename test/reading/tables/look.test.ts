import {
  headsTime,
  looksLikeHeading,
  looksLikeTitle,
  namesNote,
  sameLabelHeading,
  yearsOfTitle,
} from '../../../src/reading/tables/look';

describe('words over a column', () => {
  test.each(['Budget', '2026', 'Utfall jan–aug', 'Kvartal 2', 'Januari', 'jan–jun', 'Tertial 1', 'År 2026', 'Post'])(
    'are its heading: %s',
    (text) => expect(looksLikeHeading(text)).toBe(true),
  );

  test.each(['Rehab', 'Team 2026', '2026 års team', 'Budget för Rehab'])('are something else: %s', (text) =>
    expect(looksLikeHeading(text)).toBe(false),
  );

  test.each(['Budget', '2026', 'Kvartal 2', 'Rat 1', 'Rekvirerat', 'Utbetalt', 'Förfallodag'])(
    'tell a time or a kind of figures: %s',
    (text) => expect(headsTime(text)).toBe(true),
  );

  test.each(['Post', 'Bidrag', 'Medlemsbidrag 2026', 'Region Syd 2026', 'Kommuner 2026', 'Inbetalt av Hjorten'])(
    'tell what a row is about: %s',
    (text) => expect(headsTime(text)).toBe(false),
  );

  test('head the labels alike', () => {
    expect(sameLabelHeading('Post', ' post')).toBe(true);
    expect(sameLabelHeading('Vad vi får', 'VAD VI FÅR ')).toBe(true);
    expect(sameLabelHeading('Post', 'Medlem')).toBe(true);
    expect(sameLabelHeading('Post', 'Hjorten')).toBe(false);
    expect(sameLabelHeading('Hjorten', 'Tranan')).toBe(false);
  });
});

describe('a line over a table', () => {
  test.each([
    'Budget 2026',
    'Budget i tkr',
    'Medlemsavgifter (tkr)',
    ' Balansräkning',
    '2.1 Resultaträkning',
    'Not 3',
    'Tabell 2',
    'Specifikation',
  ])('is a title: %s', (text) => expect(looksLikeTitle(text)).toBe(true));

  test.each([
    'Budget',
    'Hjorten 2026',
    'Notering 2026',
    'Vår resultaträkning',
    'Medlemsavgift 2026 Ekby kommun',
    'Summa budget 2026',
    'Total finansiering 2026',
  ])('is none: %s', (text) => expect(looksLikeTitle(text)).toBe(false));

  test.each(['Not 3', ' not 12 Skulder', 'Not  3'])('names a note: %s', (text) => expect(namesNote(text)).toBe(true));

  test.each(['Not 123', 'Notering 3', 'Se not 3', 'Not'])('names none: %s', (text) =>
    expect(namesNote(text)).toBe(false),
  );
});

describe('the years of a title', () => {
  test.each<readonly [string, readonly number[]]>([
    ['Budget 2026', [2026]],
    ['Budget 2026–2028', [2026, 2027, 2028]],
    ['Balansräkning 2025-12-31', [2025]],
    ['Period 2026-01-01–2026-12-31', [2026]],
    ['Hjorten', []],
  ])('%s', (text, years) => expect(yearsOfTitle(text)).toEqual(years));

  test.each<readonly [string, readonly number[]]>([
    ['Fastställd 2025-11-21', []],
    ['Utskriven den 3 mars 2026', []],
    ['Budget 2026, fastställd 2025-11-21', [2026]],
    ['Plan 2027 beslutad 2025-11-21 och 2025-12-01', [2027]],
  ])('are not those of a decision or a print: %s', (text, years) => expect(yearsOfTitle(text)).toEqual(years));

  test.each<readonly [string, readonly number[]]>([
    [' Dnr 2025/12', []],
    ['Diarienummer: SOF 2025:12', []],
    ['Budget 2026 dnr 2025/12', [2026]],
    ['Budget (dnr 2024/7) för 2026', [2026]],
  ])('are not that of the case: %s', (text, years) => expect(yearsOfTitle(text)).toEqual(years));
});
