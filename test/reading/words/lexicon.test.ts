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
