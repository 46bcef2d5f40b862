import type { mycRules } from '../../../rules/myc';
import type { Explanation } from '../model';

export const mycExplanations: Readonly<Record<keyof typeof mycRules, Explanation>> = {
  'MYC-01': {
    why: 'Bryts kedjan mellan åren bygger resten av planen på ett belopp som inte finns. I Västerås 2019 skilde det 7 tkr.',
    computed:
      'Årets ingående eget kapital jämförs med vad året före slutar med: det som anges, eller ingående plus intäkter minus kostnader. Står åren i var sin tabell utanför planen blir det en notering, för det första året kan ha gått annorlunda.',
    tolerance: 'Ingen, utom vad som kommer av avrundade belopp; det blir en notering.',
  },
  'MYC-02': {
    why: 'Utgående eget kapital är vad förbundet har kvar, och följer av de andra beloppen.',
    computed: 'Ingående eget kapital plus intäkter minus kostnader jämförs med det utgående.',
    tolerance: 'Ingen, utom vad som kommer av avrundade belopp; det blir en notering.',
  },
  'MYC-03': {
    why: 'Eget förslag: ett planerat eget kapital under noll betyder att planen inte kan betalas.',
    computed:
      'Det egna kapitalet vid varje planårs slut jämförs med golvet i inställningarna, noll om inget annat anges.',
    tolerance: 'Ingen: beloppen ska stämma exakt.',
  },
  'MYC-04': {
    why: 'Kommunallagen 11 kap. 6 § kräver en ekonomisk plan för tre år med budgetåret först, och gäller för samordningsförbund genom 21 §.',
    computed: 'Budgetåret och de två följande åren letas upp i arbetsbokens tabeller.',
    tolerance: 'Ingen: alla tre åren ska finnas.',
  },
  'MYC-05': {
    why: 'Ramen är den siffra som sprids i texter och protokoll. I Västerås 2019 var den 7 tkr fel.',
    computed: 'Årets intäkter och eget kapital läggs ihop och jämförs med den ram som anges.',
    tolerance: 'Ingen, utom vad som kommer av avrundade belopp; det blir en notering.',
  },
  'MYC-06': {
    why: 'Eget förslag: underskott alla år går bara så länge eget kapital räcker. Styrelsen behöver veta hur länge.',
    computed: 'Har alla planår underskott delas det som är kvar efter sista året med det årets underskott.',
    tolerance: 'Ingen: ett enda år utan underskott räcker.',
  },
  'MYC-07': {
    why: 'Eget förslag: budgeten ska börja där bokslutet slutar. Ett gammalt belopp från en tidigare version följer lätt med.',
    computed:
      'Ingående eget kapital jämförs med eget kapital i balansräkningen för året före, med prognosen i en uppföljning eller med inställningarna. Det räcker att ett av dem stämmer.',
    tolerance: 'Ingen mellan belopp i samma steg, annars det grövsta stegets sista siffra.',
  },
  'MYC-08': {
    why: 'Insatser har ett slutdatum. Pengar efter det är ofta kvar av misstag, och ett tomt år före det kan vara bortglömt.',
    computed:
      'Insatsens start och slut tas från inställningarna, från kolumner för start och slut, eller från radens text. Varje planår jämförs med perioden.',
    tolerance: 'Ingen: ett belopp hör till ett år då insatsen pågår någon dag.',
  },
  'MYC-09': {
    why: 'Eget förslag: ett bidrag för september till augusti hör till två år. Läggs allt på ett år blir båda årens resultat fel.',
    computed:
      'Bidraget delas efter månader: bidraget × årets månader ÷ alla månader. Perioden ska börja den första och sluta den sista i en månad, annars prövas inget.',
    tolerance:
      '1 i tabellens enhet. En annan fördelning än efter månader blir en notering; hela bidraget på ett år blir en varning.',
  },
  'MYC-10': {
    why: 'Enligt kommunallagen 11 kap. 6 § ska budgeten visa den ekonomiska ställningen vid budgetårets slut.',
    computed:
      'En rad för utgående eget kapital letas upp, eller nästa års ingående. Det sker bara där budgeten talar om eget kapital eller har underskott.',
    tolerance: 'Ingen: raden finns eller saknas.',
  },
};
