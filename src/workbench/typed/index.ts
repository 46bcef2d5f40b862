export { contentText, typedContent, type TypedContent } from './content';
export { localFormula } from './formula';
