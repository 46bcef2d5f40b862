import type { devRules } from '../../../rules/dev';
import type { Explanation } from '../model';

export const devExplanations: Readonly<Record<keyof typeof devRules, Explanation>> = {
  'DEV-01': {
    why: 'En avvikelse med fel tecken eller fel belopp leder till fel slutsats. Delårsbokslutet för Svedala 2007 visar hur tecken vänds mellan intäkter och kostnader.',
    computed:
      'Kolumnernas skillnad räknas om för varje rad, med det sätt att sätta tecken som de flesta rader i tabellen följer. Vanligast är att bättre än budget är plus.',
    tolerance: 'Ett steg i den sista siffran, eftersom en avvikelse kan vara räknad på oavrundade belopp.',
  },
  'DEV-02': {
    why: 'Eget förslag: stora avvikelser ska styrelsen se och kunna fråga om.',
    computed:
      'Prognos eller helårsutfall minus budget, rad för rad. Avvikelsen är stor när den är större än båda gränserna.',
    tolerance:
      'Gränserna i inställningarna: mer än 10 procent och mer än 50 tkr om inget annat anges. En rad med kommentar blir en notering.',
  },
  'DEV-03': {
    why: 'Eget förslag: en prognos som går över intäkter och eget kapital betyder att pengarna inte räcker.',
    computed: 'Prognosens kostnader jämförs med prognosens intäkter och ingående eget kapital.',
    tolerance: 'Ingen: beloppen ska stämma exakt.',
  },
  'DEV-04': {
    why: 'Eget förslag: en rad som förbrukas mycket snabbare eller långsammare än året går är det första tecknet på en avvikelse.',
    computed:
      'Utfallet delas med årets budget och jämförs med månader ÷ 12. Ofördelat, revision och rader med kommentar räknas inte.',
    tolerance: 'Gränserna i inställningarna: mer än 15 procentenheter och mer än 50 tkr om inget annat anges.',
  },
  'DEV-05': {
    why: 'Lägre kostnader än budget blir eget kapital, och för mycket av det kan begränsa nästa års tilldelning.',
    computed:
      'Ingående eget kapital plus intäkter minus prognosens kostnader jämförs med trappan i inställningarna, där budgeten själv höll sig inom den.',
    tolerance: 'Ingen: just gränsen godtas.',
  },
  'DEV-06': {
    why: 'Eget förslag: en tom cell i en uppföljning kan vara noll eller bortglömd, och läsaren kan inte veta vilket.',
    computed: 'Rader där antingen budget eller prognos och utfall är tom letas upp. En nolla eller ett streck godtas.',
    tolerance:
      'Belopp upp till gränsen i inställningarna, 50 tkr om inget annat anges, och rader med kommentar blir en notering.',
  },
  'DEV-07': {
    why: 'finsam.se råder förbunden att följa budgeten under året med prognoser och förslag till åtgärder. En stor avvikelse behöver därför en förklaring.',
    computed: 'Rader med stor avvikelse (som i DEV-02) ska ha en text på raden eller nämnas i en anmärkning.',
    tolerance: 'Samma gränser som i DEV-02. Saknar tabellen kolumn för kommentarer blir det en notering.',
  },
  'DEV-08': {
    why: 'Eget förslag: en prognos som inte är utfallet och resten av året har räknats på annat sätt än de andra raderna.',
    computed:
      'Utfall hittills plus resten av året jämförs med prognosen, i tabeller där de flesta rader är räknade så.',
    tolerance: 'Den sista siffran i avrundade belopp.',
  },
  'DEV-09': {
    why: 'Eget förslag: medlemmarnas bidrag är beslutade i förväg. Avviker bokslutet från dem saknas en betalning eller är något bokfört fel.',
    computed: 'Varje medlems helårsutfall jämförs med den reviderade budgeten, eller budgeten, i samma tabell.',
    tolerance: 'Ingen mellan belopp i samma steg, annars det grövsta stegets sista siffra.',
  },
  'DEV-10': {
    why: 'ESF betalar i efterskott. Bokas inte fordran när kostnaden uppstår visar projektet ett underskott som inte finns.',
    computed:
      'Bidragets del av projektets budget gånger kostnaderna hittills jämförs med bokat bidrag och fordran på ESF i balansräkningen. Det sker bara i ett projekts egen tabell.',
    tolerance: 'Gränserna i inställningarna: mer än 10 procent och mer än 50 tkr om inget annat anges.',
  },
};
