import { hygRules } from '../../rules/hyg';
import { defineTexts } from '../define';

export const hygTexts = defineTexts(hygRules)({});
