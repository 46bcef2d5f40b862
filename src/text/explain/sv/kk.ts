import type { kkRules } from '../../../rules/kk';
import type { Explanation } from '../model';

export const kkExplanations: Readonly<Record<keyof typeof kkRules, Explanation>> = {
  'KK-01': {
    why: 'Kommunerna är tillsammans en part enligt 5 §. Saknas en kommun betalar de andra för mycket, och står en kommun två gånger betalar den för mycket.',
    computed:
      'Kommunernas rader jämförs med årets medlemmar i inställningarna. Finns ingen lista jämförs de med den fördelningsnyckel som arbetsboken har för året, eller med en lista över medlemmarna i arbetsboken.',
    tolerance:
      'Ingen: varje kommun ska ha precis en rad. Rader som säger att de gäller extra pengar eller ett projekt räknas inte.',
  },
  'KK-02': {
    why: 'Eget förslag: andelar som inte blir 100 procent lämnar en del av kommunernas fjärdedel obetald, eller betald två gånger.',
    computed:
      'Kommunernas andelar läggs ihop för varje år. Det gör också andelarna på en rad över kostnader som flera delar.',
    tolerance: '0,01 procentenheter. En skillnad som kommer av att andelarna skrivs med få decimaler blir en notering.',
  },
  'KK-03': {
    why: 'Enligt 5 § fördelar kommunerna sin del som de har kommit överens om. Beloppen ska då följa nyckeln.',
    computed:
      'Kommunens andel gånger kommunernas del jämförs med beloppet. Kommunernas del är deras egen summa eller hälften av statens belopp.',
    tolerance:
      'Ett steg för varje belopp, till exempel 1 tkr. Är nyckeln avrundad godtas vad dess sista siffra kan ge.',
  },
  'KK-04': {
    why: 'Lagen låter kommunerna välja nyckel. Bygger den på befolkningen ska den kunna räknas om av den som läser: vilka åldrar, vilket datum och vilka antal.',
    computed:
      'Kommunens invånarantal delas med alla kommuners och jämförs med den utskrivna andelen. Det sker bara där de flesta andelar följer invånarantalen. Rubriken ska nämna åldrar och datum.',
    tolerance: '0,05 procentenheter och därtill en halv sista siffra. Att åldrar eller datum saknas blir en notering.',
  },
  'KK-05': {
    why: 'Kommuner fasar ibland in en ny nyckel över tre år, så att ingen drabbas för hårt på en gång. Då ska varje år följa planen.',
    computed:
      'Nyckeln jämförs med den som inställningarna anger för året, eller med lika stora steg från gammal till ny nyckel: (1 − w) × gammal + w × ny, där w växer till 1.',
    tolerance: '0,05 procentenheter.',
  },
  'KK-06': {
    why: 'Eget förslag: en kommun vars bidrag ändras mycket behöver veta det i god tid för sin egen budget.',
    computed:
      'Bidraget jämförs med årets före: skillnaden delas med förra årets bidrag. Flera kommuner samma år blir en notering.',
    tolerance: 'Gränsen i inställningarna, 15 procent om inget annat anges.',
  },
  'KK-07': {
    why: 'Nyckeln bygger på kommunernas överenskommelse (5 §) och på förbundsordningen (9 § 8). Utan hänvisning kan ingen pröva den.',
    computed:
      'Nyckelns tabell, rubriker och texten på samma blad söks igenom efter ett beslut eller avtal. Inställningarna kan ange det i stället.',
    tolerance: 'Inget fel utan en notering.',
  },
  'KK-08': {
    why: 'Uppsägningstiden är tre år om förbundsordningen inte säger något kortare (27 §). En medlem ska inte betala för år då den inte är medlem.',
    computed:
      'Bidragen jämförs med datumen i medlemslistan. Där en kommun eller region börjar eller slutar betala ska listan ha ett datum. Utan medlemslista blir det en notering.',
    tolerance: 'Ingen: ett bidrag hör till ett år då medlemmen är medlem någon dag.',
  },
};
