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
  'EK-02': {
    title: 'När eget kapital är inom trappan igen',
    demand: 'Planen ska visa när ett för stort eget kapital är nere inom trappan.',
    messages: {
      backUnder: {
        says: 'Eget kapital är {above} över trappan. Enligt planen är det inom trappan igen {year}.',
        todo: 'Följ upp att det egna kapitalet används som planen säger.',
      },
      notInPlan: {
        says: 'Eget kapital är {above} över trappan och är det fortfarande vid slutet av {last}.',
        todo: 'Planera hur eget kapital ska användas.',
      },
    },
  },
  'EK-03': {
    title: 'Skyddet mot stora minskningar',
    demand: 'Ett förbund med för stort eget kapital ska inte räkna med skydd mot stora minskningar av statens pengar.',
    messages: {
      mayFallMore: {
        says: 'Eget kapital är {equity}, vilket är över trappan i inställningarna. Planen räknar med {planned} från medlemmarna {next}. När fördelningsmodellen infördes skyddades inte förbund med för stort eget kapital mot minskningar på mer än 10 procent.',
        todo: 'Kontrollera vad som gäller i årets fördelning, och räkna på vad en större minskning skulle betyda.',
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
  'EK-05': {
    title: 'Likvida medel och eget kapital',
    demand: 'Likvida medel och eget kapital ska inte skilja sig mycket utan förklaring.',
    messages: {
      apart: {
        says: 'Likvida medel är {cash} och eget kapital {equity}. Skillnaden är {share} av årets medel. Gränsen i inställningarna är {limit}.',
        todo: 'Se vilka skulder eller fordringar som förklarar skillnaden, och skriv det i en kommentar.',
      },
    },
  },
  'EK-06': {
    title: 'Riktlinjer för god ekonomisk hushållning',
    demand: 'Det ska finnas beslutade riktlinjer för god ekonomisk hushållning.',
    messages: {
      notNamed: {
        says: 'Här finns ett finansiellt mål, men det framgår inte att förbundet har riktlinjer för god ekonomisk hushållning.',
        todo: 'Hänvisa till beslutet om riktlinjer, eller ange det i inställningarna.',
      },
    },
  },
});
