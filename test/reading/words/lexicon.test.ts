import { compileLexicon } from '../../../src/reading/words/lexicon';
import { splitWords } from '../../../src/reading/words/text';

const lexicon = compileLexicon({
  cost: 'kostnad/en/er, *kostnad/er',
  equity: 'eget kapital/et, ek',
  opening: 'ingående',
  closing: 'utgående',
});
const read = (text: string) =>
  lexicon.read(splitWords(text)).map(({ meanings, from, to }) => [meanings.join(), to - from]);

it('takes the longest expression first', () => {
  expect(read('ingående eget kapital')).toEqual([
    ['opening', 1],
    ['equity', 2],
  ]);
});

it('knows endings and the genitive, but no other beginnings', () => {
  expect(read('kostnader')).toEqual([['cost', 1]]);
  expect(read('kostnadens')).toEqual([['cost', 1]]);
  expect(read('kostnadsställe')).toEqual([['', 1]]);
});

it('knows the end of a compound, with at least three letters before it', () => {
  expect(read('lokalkostnader')).toEqual([['cost', 1]]);
  expect(read('omkostnad')).toEqual([['', 1]]);
});

it('forgives missing dots and, in long words, one slip behind the first letter', () => {
  expect(read('ingaende')).toEqual([['opening', 1]]);
  expect(read('utgåedne')).toEqual([['closing', 1]]);
  expect(read('utående')).toEqual([['', 1]]);
  expect(read('kostnadr')).toEqual([['cost', 1]]);
  expect(read('kostand')).toEqual([['', 1]]);
  expect(read('postnader')).toEqual([['', 1]]);
});

describe('a vocabulary as it is written down', () => {
  const known = (words: string, text: string): readonly (readonly [string, number])[] =>
    compileLexicon({ it: words })
      .read(splitWords(text))
      .map(({ meanings, from, to }) => [meanings.join(), to - from] as const);
  const isKnown = (words: string, text: string): boolean => known(words, text)[0]![0] === 'it';

  it('may be spread over lines and blanks', () => {
    expect(known('ek,\n  eget   kapital/et , bolån', 'eget kapitalet')).toEqual([['it', 2]]);
    expect(known('ek,\n  eget   kapital/et , bolån', 'bolån ek')).toEqual([
      ['it', 1],
      ['it', 1],
    ]);
  });

  it.each([
    ['kansli, kansli och stab', 'kansli och stab'],
    ['kansli och stab, kansli', 'kansli och stab'],
  ])('finds the longest of the expressions that begin alike: %s', (words, text) => {
    expect(known(words, text)).toEqual([['it', 3]]);
  });

  it('gives an expression all its meanings, each once', () => {
    const two = compileLexicon({ one: 'ek, stab, ek', other: 'ek, *mål/et', third: '*mål' });
    expect(two.meanings('ek')).toEqual(['one', 'other']);
    expect(two.meanings('stab')).toEqual(['one']);
    expect(two.meanings('delmål')).toEqual(['other', 'third']);
    expect(two.meanings('delmålet')).toEqual(['other']);
    expect(two.meanings('ämål')).toEqual([]);
    expect(two.meanings('mål')).toEqual([]);
    expect(two.meanings('huvudmål')).toEqual(['other', 'third']);
    expect(two.meanings('okänt')).toEqual([]);
  });

  it.each([
    ['stat', 'stats', true],
    ['fsk', 'fsks', false],
    ['plats', 'platss', false],
    ['sats/en', 'satsens', true],
    ['sats/en', 'satsen', true],
    ['lån/et', 'lånets', true],
    ['eget kapital', 'eget kapitals', true],
  ])('%s: knows %s: %p', (words, text, isIt) => {
    expect(isKnown(words, text)).toBe(isIt);
  });

  it.each([
    ['lånen', 'lanen', true],
    ['råda', 'rada', false],
    ['budgets', 'buddgets', false],
    ['utgående', 'utgåedne', true],
    ['utgående', 'utgåend', false],
    ['utgående', 'utgåendee', true],
    ['utgående', 'utgäende', true],
    ['utgående', 'utgäänd', false],
    ['inkomster, inkomsten', 'inkomstre', true],
    ['inkomster, inkomsten', 'inkomstne', true],
    ['inkomsten', 'inkommstens', true],
    ['kapitalet', 'kaiptalet', true],
    ['kapitalet', 'kaitlapet', false],
    ['kapitalet', 'kapitalexx', false],
    ['kapitalet', 'rapitalet', false],
    ['kapitalet', 'kpitalet', true],
    ['kapitalet', 'kapitalllet', false],
    ['kapitalet', 'kappitalet', true],
    ['medlemsavgift', 'medlemsgift', false],
    ['medlemsavgift', 'medlemsvagift', true],
    ['medlemsavgift', 'medlemsxygift', false],
    ['medlemsavgift', 'medlemsvxgift', false],
    ['medlemsavgift', 'medlemsxagift', false],
    ['medlemsavgift', 'medlemsvaift', false],
    ['medlemsavgift', 'medlemsvaxgift', false],
  ])('%s: takes %s for it: %p', (words, text, isIt) => {
    expect(isKnown(words, text)).toBe(isIt);
  });

  it('reads a compound before it takes it for a slip', () => {
    const lexicon = compileLexicon({ cost: '*kostnader', other: 'lokalkostnaden' });
    const read = (text: string) => lexicon.read(splitWords(text)).map(({ meanings }) => meanings.join());
    expect(read('lokalkostnader lokalkostnadxn')).toEqual(['cost', 'other']);
  });

  it('tells what stands in brackets', () => {
    const stretches = compileLexicon({ it: 'ek' }).read(splitWords('ek (ek) 2026'));
    expect(stretches).toEqual([
      { meanings: ['it'], from: 0, to: 1, inBrackets: false },
      { meanings: ['it'], from: 1, to: 2, inBrackets: true },
      { meanings: [], from: 2, to: 3, inBrackets: false },
    ]);
  });
});
