import { unsRules } from '../../rules/uns';
import { defineTexts } from '../define';

export const unsTexts = defineTexts(unsRules)({});
