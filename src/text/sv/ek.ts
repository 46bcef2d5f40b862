import { ekRules } from '../../rules/ek';
import { defineTexts } from '../define';

export const ekTexts = defineTexts(ekRules)({});
