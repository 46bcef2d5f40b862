import type { sumRules } from '../../../rules/sum';
import type { Explanation } from '../model';

export const sumExplanations: Readonly<Record<keyof typeof sumRules, Explanation>> = {
  'SUM-01': {
    why: 'En delsumma som inte är sina rader är ett av de vanligaste felen när rader läggs till eller skrivs om.',
    computed:
      'Raderna i avsnittet läggs ihop och jämförs med summan. Programmet föreslår orsaken när den syns: en rad som inte är med, siffror som bytt plats eller en tiopotens.',
    tolerance:
      'Hela belopp ska stämma; 1 enhet fel blir en varning. Belopp med decimaler får skilja vad avrundningen kan ge: en halv enhet per rad och en halv för summan.',
  },
  'SUM-02': {
    why: 'Totalen är den siffra som beslutas. Den ska vara delsummorna.',
    computed: 'Delsummorna läggs ihop och jämförs med totalen.',
    tolerance: 'Samma som för SUM-01.',
  },
  'SUM-03': {
    why: 'Eget förslag: en inskriven summa följer inte med när en rad ändras.',
    computed:
      'Inskrivna summor letas upp, och nämns en gång för varje tabell där andra summor är formler. Är ingen summa i arbetsboken en formel blir det en enda notering.',
    tolerance: 'Ingen: cellen är en formel eller inte.',
  },
  'SUM-04': {
    why: 'Eget förslag: en ny rad överst eller nederst hamnar ofta utanför formelns område.',
    computed: 'Formelns område jämförs med avsnittets alla rader.',
    tolerance: 'Ingen: alla rader ska vara med.',
  },
  'SUM-05': {
    why: 'Eget förslag: en formel som tar med både rader och deras delsumma ger dubbla beloppet.',
    computed:
      'De rader som formeln räknar gås igenom: ingen av dem får vara en delsumma av andra som också är med. En inskriven summa som är just dubbla raderna uppmärksammas också.',
    tolerance: 'Ingen.',
  },
  'SUM-06': {
    why: 'Eget förslag: månader och kvartal ska bli årets belopp, annars stämmer inte likviditeten med budgeten.',
    computed:
      'Radens perioder läggs ihop och jämförs med årets belopp, och månaderna med sitt kvartal där båda finns. Står intäkter, kostnader och netto i var sin kolumn jämförs nettot med de två andra.',
    tolerance: 'Samma som för SUM-01.',
  },
  'SUM-07': {
    why: 'En bilaga med delbelopp hänvisar ofta till en summa i rubriken eller texten. Västmanlands gemensamma insatser, 50 + 230 + 65 = 345 tkr, är ett exempel.',
    computed:
      'Raderna i en lista utan summarad läggs ihop och jämförs med det belopp som rubriken eller en mening om listan anger.',
    tolerance: 'Ingen i samma enhet. Anges summan i en grövre enhet godtas dess sista siffra.',
  },
  'SUM-08': {
    why: 'Avrundade belopp kan bli 1 för mycket eller för lite utan att något är fel. Det ska sägas, så att ingen letar efter ett fel.',
    computed: 'Skillnaden mellan summan och raderna jämförs med vad avrundningen av raderna och summan kan ge.',
    tolerance: 'En halv enhet per avrundad rad och en halv för summan, dock högst 1 enhet.',
  },
};
