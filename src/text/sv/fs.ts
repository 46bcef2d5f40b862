import { fsRules } from '../../rules/fs';
import { defineTexts } from '../define';

export const fsTexts = defineTexts(fsRules)({});
