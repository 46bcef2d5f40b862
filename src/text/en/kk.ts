import { kkRules } from '../../rules/kk';
import { defineTexts } from '../define';

export const kkTexts = defineTexts(kkRules)({});
