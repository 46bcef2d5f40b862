export type { Language } from '../money';
export type { MessageText, RuleText } from './define';
export { workbookErrorText, type ErrorText } from './errors';
export { renderFinding, ruleText, type RenderedFinding } from './render';
export { timeText } from './time';
export { statusOf, trustWords, type FindingStatus, type TrustWords } from './trust';
export { ui, type Words } from './ui';
export { cellText, listText, quantityText, valueText } from './values';
