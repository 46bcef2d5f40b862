import { mycRules } from '../../rules/myc';
import { defineTexts } from '../define';

export const mycTexts = defineTexts(mycRules)({});
