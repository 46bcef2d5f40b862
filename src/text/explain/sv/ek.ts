import type { ekRules } from '../../../rules/ek';
import type { Explanation } from '../model';

export const ekExplanations: Readonly<Record<keyof typeof ekRules, Explanation>> = {
  'EK-01': {
    why: 'Nationella rådet har en rekommendation om hur stort eget kapital som är rimligt (2013), och ett större kan påverka nästa års tilldelning. Stegen anger förbundet självt med källa; vi har inte kunnat läsa dem.',
    computed:
      'Eget kapital vid årets slut delas med årets medel och jämförs med det steg i trappan som gäller för så stora medel. Utan trappa i inställningarna prövas inget.',
    tolerance: 'Ingen: just gränsen godtas.',
  },
  'EK-02': {
    why: 'Den som har för stort eget kapital behöver en plan för att använda det.',
    computed:
      'Beloppet över trappan räknas fram för det första år som ligger över. Sedan letas det första senare år upp som är inom den. Det kräver minst två planår.',
    tolerance: 'Inget fel utan en notering.',
  },
  'EK-03': {
    why: 'När statens fördelningsmodell infördes 2016 skyddades förbund mot minskningar på mer än 10 procent, men inte de som hade för stort eget kapital. Om taket gäller i dag är inte bekräftat.',
    computed:
      'Är eget kapital över trappan ett år jämförs medlemmarnas pengar året efter: räknar planen med en minskning på högst 10 procent blir det en notering.',
    tolerance: 'En halv tiondels procentenhet över 10 procent, så att en avrundad plan räknas som just 10.',
  },
  'EK-04': {
    why: 'Eget förslag: ett eget kapital under noll betyder att skulderna är större än tillgångarna, och då kan medlemmarna få skjuta till pengar (22 §).',
    computed:
      'Varje belopp för ingående och utgående eget kapital, och för eget kapital i balansräkningen, ska vara noll eller mer.',
    tolerance: 'Ingen: beloppen ska stämma exakt.',
  },
  'EK-05': {
    why: 'Södertälje anger att även likvida medel vid årets slut kan påverka tilldelningen. Skiljer de sig mycket från eget kapital bör det förklaras.',
    computed: 'Skillnaden mellan likvida medel och eget kapital i balansräkningen delas med årets medel.',
    tolerance: 'Gränsen i inställningarna, 20 procent om inget annat anges.',
  },
  'EK-06': {
    why: 'Kommunallagen 11 kap. 1 § kräver beslutade riktlinjer för god ekonomisk hushållning, och gäller genom 21 §.',
    computed:
      'I en arbetsbok med finansiella mål letas ordet riktlinjer upp i texten. Inställningarna kan ange beslutet i stället. Utan mål prövas inget.',
    tolerance: 'Inget fel utan en notering.',
  },
};
