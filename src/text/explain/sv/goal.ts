import type { goalRules } from '../../../rules/goal';
import type { Explanation } from '../model';

export const goalExplanations: Readonly<Record<keyof typeof goalRules, Explanation>> = {
  'GOAL-01': {
    why: 'Kommunallagen 11 kap. 6 § gäller genom lag (2003:1210) 21 §: budgeten ska ha finansiella mål, och planen för verksamheten ska ha mål och riktlinjer.',
    computed:
      'Programmet letar efter rubriker för mål. Under en rubrik som bara säger ”Mål” ska det finnas minst ett finansiellt mål och minst ett mål för verksamheten. En rubrik för bara det ena slaget ska ha minst ett sådant mål under sig. En arbetsbok utan rubriker för mål prövas inte.',
    tolerance: 'Ingen gräns: det räcker med ett mål av varje slag.',
  },
  'GOAL-02': {
    why: 'Revisorerna prövar enligt kommunallagen 12 kap. 2 § om resultatet stämmer med de mål som är beslutade. Det går bara om målet går att mäta.',
    computed:
      'Ur varje mål läses ett tal, vad det räknar och om det är minst eller högst: ”minst 380 individer”, ”hälften av deltagarna”, ”tre av fyra”. Årtal, datum, paragrafer och lagnummer räknas inte som tal. Finns en kolumn för målvärde gäller den. Mål som kan besvaras med ja eller nej, som har ett datum eller som jämför två belopp behöver inget tal.',
    tolerance: 'Ingen gräns. Övergripande mål och visioner prövas inte.',
  },
  'GOAL-03': {
    why: 'Ett tal över 100 procent av deltagarna är nästan alltid ett skrivfel, och en andel utan bas kan räknas på flera sätt. Södertäljes plan för 2019 har nio procentmål som alla säger vad de är en del av.',
    computed:
      'För varje mål i procent jämförs talet med 0 och 100, och orden omkring läses för att se vad andelen gäller: ”av de som avslutas”, ”andelen deltagare”. Ökningar och minskningar prövas inte, och inte heller finansiella mål: de kan vara mer än 100 procent.',
    tolerance: 'Ingen: 0 och 100 procent är tillåtna, över eller under är det inte.',
  },
  'GOAL-04': {
    why: 'Revisorerna prövar enligt kommunallagen 12 kap. 2 § om resultatet stämmer med målen. Då måste varje mål ha ett utfall i årsredovisningen.',
    computed:
      'I en tabell med mål och en kolumn för utfall ska kolumnen vara ifylld på varje rad. I en årsredovisning är ett tomt utfall en varning; under året en notering, och bara när de flesta andra mål har ett utfall.',
    tolerance: 'Ingen gräns. Ett utfall i ord, till exempel ”mäts först 2027”, räcker.',
  },
  'GOAL-05': {
    why: 'Finsamkolls eget förslag: en bedömning som säger emot talen bredvid gör att läsaren inte kan lita på någon av dem.',
    computed:
      'Målvärdet jämförs med utfallet, åt det håll som målet säger (minst eller högst). Säger bedömningen ”uppfyllt” fast utfallet inte når målet, eller ”ej uppfyllt” fast det gör det, visas det. ”Delvis” och mål om ökning eller minskning prövas inte.',
    tolerance:
      'Utfallet räknas som nått även om det bara når målet så som det visas, avrundat: 69,6 % som visas som 70 %.',
  },
  'GOAL-06': {
    why: 'I Västra Östergötlands plan för 2015 saknade en insats sin rad i budgeten. En insats utan mål, målgrupp eller pengar går inte att följa upp.',
    computed:
      'I en förteckning över insatser med kolumner för målgrupp, mål eller belopp ska varje insats ha dem ifyllda, om någon annan har det. En insats i en förteckning utan belopp, eller i inställningarna, ska finnas som rad i budgeten. Namn jämförs utan skiljetecken, och det räcker att det ena ingår i det andra.',
    tolerance: 'Ingen gräns. Avviker namnen mycket får du en notering som du kan bortse från.',
  },
  'GOAL-07': {
    why: 'Utvärderingen av MMR-teamet i DELTA visar varför: en insats lades ned för att få gick vidare till arbete. Styrelsen behöver se när kostnad och resultat inte hänger ihop.',
    computed:
      'Kostnad delad med antal deltagare. En notering ges när en insats har kostat men har noll deltagare, när minst fem har avslutats och ingen har gått till arbete eller studier, och när en utskriven kostnad per deltagare inte är kostnaden delad med antalet. Att insatser kostar olika mycket per deltagare är inget fel och visas inte.',
    tolerance: 'En enhet av sista siffran i den utskrivna kostnaden per deltagare.',
  },
  'GOAL-08': {
    why: 'Västerås plan vill att jämställdhet ska synas i all uppföljning. Lovar en plan statistik efter kön ska den också finnas.',
    computed:
      'Står det i arbetsboken att statistiken delas upp på kön ska någon tabell över deltagare ha kolumner för kvinnor och män. Finns kolumnerna jämförs kvinnor + män (+ annat) med antalet deltagare på varje rad.',
    tolerance: 'Ingen: antalen ska stämma exakt.',
  },
  'GOAL-09': {
    why: 'I utvärderingen av MMR-teamet är bemanningen 1 + 1 + 1 + 1 + 0,75 + 0,2 + 0,05 = 5,0 tjänster. Bemanningen är den största kostnaden i de flesta insatser, så summan ska vara rätt.',
    computed:
      'Tjänsterna i en lista med en kolumn för årsarbetare eller tjänster läggs ihop och jämförs med summaraden. Detsamma gäller en summa i text: ”1,0 + 0,75 = 1,75 tjänster”.',
    tolerance: '0,05 tjänst om delarna har fler decimaler än summan, annars ingen.',
  },
};
