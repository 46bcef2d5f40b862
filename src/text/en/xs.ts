import { xsRules } from '../../rules/xs';
import { defineTexts } from '../define';

export const xsTexts = defineTexts(xsRules)({});
