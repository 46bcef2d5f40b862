import { isLikelySameName, isNamedAlike, isOfOneRoot, isSlipOf } from '../../../src/rules/common/similar';

describe('names that are likely one, written in two ways', () => {
  test.each([
    ['Samspråk', 'SamSpråk'],
    ['Rehab-arena', 'Rehabarenan'],
    ['Alis', 'ALIS'],
    ['ESF', 'Esf'],
    // One letter put in, taken away, changed, or two that changed places, in a name of seven letters.
    ['Kompass', 'Kompasss'],
    ['Vägvisar', 'Vägvisare'],
    ['Vägvisare', 'Vägvesare'],
    ['Vägvisare', 'Vägivsare'],
    ['Vägvisare', 'Vägviasre'],
    // Two letters in a name of fourteen.
    ['Arbetslivsteam', 'Arbetslifsteem'],
    ['Arbetslivsteam', 'Arbetslivsteamet'],
    ['Stöd till arbete', 'Stöd i arbete'],
    ['Mötesplats för unga', 'Mötesplats unga'],
    ['Team 1 Lindby', 'Team 1, Lindby'],
  ])('%s and %s', (a, b) => {
    expect(isLikelySameName(a, b)).toBe(true);
    expect(isLikelySameName(b, a)).toBe(true);
  });

  test.each([
    ['Samspråk 1', 'Samspråk 2'],
    ['Samspråk', 'Samspråk 2'],
    ['Team 12', 'Team 1 2'],
    ['AB', 'ab'],
    // Six letters are like too many others.
    ['Kansli', 'Kanslo'],
    ['Navet i', 'Navet o'],
    ['Kompas', 'Kompass'],
    // Two letters in a name of thirteen, or three in a longer one.
    ['Arbetslivstea', 'Arbetslifsteo'],
    ['Vägvisare', 'Vägvisarens'],
    ['Vägvisare', 'Vagvisara'],
    ['Vägvisare', 'Vägsivare'],
    ['Arbetslivsteamet', 'Arbetslivsteam norr'],
    ['Arbetslivstea', 'Arbetslivsteamet'],
    ['Mötesplatsen', 'Vägen till jobb'],
  ])('%s and %s are two', (a, b) => {
    expect(isLikelySameName(a, b)).toBe(false);
    expect(isLikelySameName(b, a)).toBe(false);
  });
});

describe('names that share so much that they are likely of one thing', () => {
  test.each([
    ['Rehabstöd', 'Rehabstöd Lindby 2026'],
    ['Unga i arbete', 'Projekt unga i arbete, steg'],
    ['Kompassen Norr', 'Kompassen, Söder'],
    ['ESF Norr', 'ESF Söder'],
    ['Vägen  in', 'Vägen in'],
    ['2026 Navet', 'Navet'],
  ])('%s and %s', (a, b) => {
    expect(isNamedAlike(a, b)).toBe(true);
    expect(isNamedAlike(b, a)).toBe(true);
  });

  test.each([
    ['Unga till arbete', 'Ungdom i arbete'],
    ['Arbete', 'Arbetet'],
    ['In i arbete', 'In till studier'],
    ['Steg in', 'Stegin'],
    ['Norra teamet', 'Södra teamet'],
    ['2026', '2026'],
    ['', 'Teamet'],
    ['Teamet', ''],
  ])('%s and %s are two', (a, b) => {
    expect(isNamedAlike(a, b)).toBe(false);
    expect(isNamedAlike(b, a)).toBe(false);
  });
});

describe('names that begin with words of one root', () => {
  test.each([
    ['Processledare i Berga', 'Processtödjare lokalt'],
    ['abcdefxyz', 'abcdefuvw'],
  ])('%s and %s', (a, b) => {
    expect(isOfOneRoot(a, b)).toBe(true);
    expect(isOfOneRoot(b, a)).toBe(true);
  });

  test.each([
    // Five letters in common, or too little of their own.
    ['abcdexyz', 'abcdeuvw'],
    ['abcdefxy', 'abcdefuvw'],
    ['Processledare', 'Processledare'],
    ['Process', 'Processledare'],
    ['Kansliet', 'Kanslichef'],
    ['', ''],
    ['', 'Processledare'],
    ['12', 'Processledare'],
  ])('%s and %s do not', (a, b) => {
    expect(isOfOneRoot(a, b)).toBe(false);
    expect(isOfOneRoot(b, a)).toBe(false);
  });
});

describe('a long word without a letter in its middle', () => {
  test.each([
    ['stukturpåverkande', 'strukturpåverkande'],
    ['abcdefghijkl', 'abcdefghixjkl'],
    ['acdefghijklm', 'abcdefghijklm'],
  ])('%s for %s', (short, long) => {
    expect(isSlipOf(short, long)).toBe(true);
    expect(isSlipOf(long, short)).toBe(false);
  });

  test.each([
    // Eleven letters are too few.
    ['abcdefghijk', 'abcdexfghijk'],
    // An ending is an inflection, and a beginning another word.
    ['strukturpåverkan', 'strukturpåverkans'],
    ['abcdefghijkl', 'abcdefghijxkl'],
    ['abcdefghijkl', 'xabcdefghijkl'],
    ['abcdefghijkl', 'abcdxxefghijkl'],
    ['abcdefghijkl', 'abcdexfghijkm'],
    ['abcdefghijkl', 'abcdefghijkl'],
  ])('%s and %s are something else', (short, long) => {
    expect(isSlipOf(short, long)).toBe(false);
  });
});
