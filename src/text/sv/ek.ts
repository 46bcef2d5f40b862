import { ekRules } from '../../rules/ek';
import { defineTexts } from '../define';

export const ekTexts = defineTexts(ekRules)({
  'EK-01': {
    title: 'Rimligt eget kapital',
    demand: 'Eget kapital vid årets slut ska hålla sig inom den trappa som förbundet har angett.',
    messages: {
      above: {
        says: 'Eget kapital vid årets slut är {equity}, vilket är {share} av årets medel på {funding}. Trappan i inställningarna tillåter {maxShare}, alltså {limit} (källa: {source}).',
        todo: 'Se hur det kan påverka nästa års tilldelning, och planera hur eget kapital ska användas.',
      },
    },
  },
  'EK-04': {
    title: 'Eget kapital under noll',
    demand: 'Eget kapital ska inte vara negativt.',
    messages: {
      negative: {
        says: 'Eget kapital är {equity}. Förbundets skulder skulle då vara större än tillgångarna.',
        todo: 'Kontrollera tecknet och beloppet. Stämmer de behöver styrelsen ta upp saken med medlemmarna.',
      },
    },
  },
});
