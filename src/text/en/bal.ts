import { balRules } from '../../rules/bal';
import { defineTexts } from '../define';

export const balTexts = defineTexts(balRules)({});
