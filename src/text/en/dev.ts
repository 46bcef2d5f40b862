import { devRules } from '../../rules/dev';
import { defineTexts } from '../define';

export const devTexts = defineTexts(devRules)({});
