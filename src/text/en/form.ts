import { formRules } from '../../rules/form';
import { defineTexts } from '../define';

export const formTexts = defineTexts(formRules)({});
