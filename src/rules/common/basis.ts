/** The same paragraphs and documents; `SOURCES` is the name that the rules on sums, texts and documents know them by. */
export { BASIS as SOURCES } from '../facts/basis';
