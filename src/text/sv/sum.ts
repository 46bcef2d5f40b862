import { sumRules } from '../../rules/sum';
import { defineTexts } from '../define';

export const sumTexts = defineTexts(sumRules)({});
