import { allCases } from '../support/allCases';
import { testRule } from '../support/ruleTester';

for (const { cases } of allCases()) testRule(cases);
