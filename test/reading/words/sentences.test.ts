import { splitSentences } from '../../../src/reading/words/sentences';

test.each<readonly [string, readonly string[]]>([
  ['', []],
  ['Budget 2026', ['Budget 2026']],
  ['Mål.\r\n\r\n Ekonomi. ', ['Mål.', 'Ekonomi.']],
  ['Fler ska nås. Alla ska delta!  Hur? Så här.', ['Fler ska nås.', 'Alla ska delta!', 'Hur?', 'Så här.']],
  ['Vi ses (i maj.) Sedan går vi.', ['Vi ses (i maj.)', 'Sedan går vi.']],
  ['Det är "klart." Sedan går vi.', ['Det är "klart."', 'Sedan går vi.']],
  ['Det är klart. (Se nästa sida)', ['Det är klart.', '(Se nästa sida)']],
  ['Det är klart. 20 deltagare kom.', ['Det är klart.', '20 deltagare kom.']],
  ['Det är klart. sedan går vi.', ['Det är klart. sedan går vi.']],
  ['Mål: - Öka inflödet • Minska avhopp', ['Mål:', '- Öka inflödet', '• Minska avhopp']],
  ['Tid - plats', ['Tid - plats']],
  ['Ca. 500 deltagare', ['Ca. 500 deltagare']],
  ['Det är (ca. 500) deltagare', ['Det är (ca. 500) deltagare']],
  ['Det är ca. 500 deltagare', ['Det är ca. 500 deltagare']],
  ['Det är cirkaca. 500 deltagare', ['Det är cirkaca.', '500 deltagare']],
  ['Ca! Kom nu', ['Ca!', 'Kom nu']],
  ['1. Kansli', ['1. Kansli']],
  ['12. Kansli', ['12. Kansli']],
  ['123. Kansli', ['123.', 'Kansli']],
  ['Vi är 12. Kansli', ['Vi är 12.', 'Kansli']],
  ['Klart. 12. Kansli', ['Klart.', '12. Kansli']],
])('%p is %p', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});
