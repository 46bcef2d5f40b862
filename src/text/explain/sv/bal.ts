import type { balRules } from '../../../rules/bal';
import type { Explanation } from '../model';

export const balExplanations: Readonly<Record<keyof typeof balRules, Explanation>> = {
  'BAL-01': {
    why: 'Enligt kommunallagen 11 kap. 5 § ska intäkterna överstiga kostnaderna, och lagens undantag gäller inte för samordningsförbund. I praktiken planerar många förbund att använda eget kapital, därför är det en varning.',
    computed: 'Intäkter minus kostnader för varje planår. Eget kapital räknas inte som intäkt.',
    tolerance: 'Ingen: intäkterna ska vara större. Är de lika blir det en notering.',
  },
  'BAL-02': {
    why: 'Ett förbund kan inte betala med pengar som inte finns. Budgeten håller först när intäkter och sparade medel räcker till kostnaderna.',
    computed:
      'Kostnaderna jämförs med årets intäkter och ingående eget kapital tillsammans. Är ingående eget kapital okänt prövas inget.',
    tolerance: 'Ingen: beloppen ska stämma exakt.',
  },
  'BAL-03': {
    why: 'Eget förslag: resultatraden är den som styrelsen läser, och den ska vara vad raderna ovanför ger.',
    computed: 'Summan av intäkterna minus summan av kostnaderna jämförs med resultatraden.',
    tolerance: 'Ingen, utom vad som kommer av avrundade belopp; det blir en notering.',
  },
  'BAL-04': {
    why: 'Används eget kapital för att täcka ett underskott ska det synas i budgeten. Så gör till exempel Södertälje 2019.',
    computed:
      'Beloppet på raden för användning av eget kapital jämförs med årets underskott. Syns användningen i ingående och utgående eget kapital blir det en notering att raden saknas.',
    tolerance: 'En avrundning i beloppens sista siffra.',
  },
  'BAL-05': {
    why: 'Eget förslag: eget kapital är överskott från tidigare år. Räknas det som intäkt ser budgeten ut att vara i balans fast den inte är det.',
    computed:
      'De rader som ingår i summan av intäkterna gås igenom. Är någon av dem eget kapital uppmärksammas den. En summa som säger att den är intäkter och eget kapital, eller en ram, godtas.',
    tolerance: 'Ingen: varje belopp över noll uppmärksammas.',
  },
  'BAL-06': {
    why: 'Ett underskott utan täckning är ingen budget. Västra Östergötland 2015 nämnde två källor men inga belopp.',
    computed:
      'De belopp som anges som täckning läggs ihop och jämförs med underskottet. En täckning utan belopp blir en varning. Går budgeten inte att läsa prövas det underskott som texten talar om.',
    tolerance: 'Beloppens sista siffra.',
  },
  'BAL-07': {
    why: 'Förbundet ska ha finansiella mål (kommunallagen 11 kap. 6 §). En budget som bryter mot det egna målet styr inte mot det.',
    computed:
      'Mål som ”kostnaderna ska inte överstiga intäkterna” letas upp i texten och prövas mot budgetens siffror. Håller målet bara för att ramen räknar eget kapital, ges en notering.',
    tolerance: 'Ingen: beloppen ska stämma exakt.',
  },
  'BAL-08': {
    why: 'En buffert behövs, men stora ofördelade belopp säger inte vad pengarna ska användas till. Södertälje 2019 hade 5,2 procent.',
    computed: 'De ofördelade raderna läggs ihop och delas med årets kostnader.',
    tolerance: 'Gränsen i inställningarna, 10 procent om inget annat anges.',
  },
  'BAL-09': {
    why: 'Kostnadsavsnitten ska tillsammans vara hela kostnaden, annars saknas ett avsnitt eller räknas något två gånger.',
    computed: 'Avsnittens summor läggs ihop och jämförs med den totala kostnaden.',
    tolerance: 'Ingen, utom vad som kommer av avrundade belopp; det blir en notering.',
  },
  'BAL-10': {
    why: 'När ramen är större än kostnaderna blir det pengar över. Det beloppet behöver styrelsen se.',
    computed:
      'Ramen, eller intäkter och ingående eget kapital, minus kostnaderna. Står beloppet inte någonstans blir det en notering. För budgetåret frågar MYC-10 efter samma sak.',
    tolerance: 'Inget fel utan en notering.',
  },
  'BAL-11': {
    why: 'Enligt 21 § får förbundet inte gå i borgen och inte ha andra skulder än sedvanliga krediter. Enligt kommunallagen 11 kap. 22 § får det inte pantsätta egendom.',
    computed:
      'Balansräkningens långfristiga skulder ska vara noll, och likaså rader för borgen, ställda säkerheter och panter.',
    tolerance: 'Ingen: varje belopp uppmärksammas.',
  },
};
