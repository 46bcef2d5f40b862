import { mycRules } from '../../rules/myc';
import { defineTexts } from '../define';

export const mycTexts = defineTexts(mycRules)({
  'MYC-01': {
    title: 'Eget kapital följer med till nästa år',
    demand: 'Ett år ska börja med det egna kapital som året före slutar med.',
    messages: {
      fromClosing: {
        says: 'Året börjar med {actual} i eget kapital, men {before} slutar med {expected} enligt {closing}.',
        todo: 'Rätta ingående eget kapital, eller det utgående om det är det som är fel.',
      },
      fromOtherTable: {
        says: 'Året börjar med {actual} i eget kapital, men {before} slutar med {expected} enligt {closing}.',
        todo: 'Skriv varför beloppen skiljer sig om {before} har gått annorlunda än i den tabellen. Rätta annars det som är fel.',
      },
      fromParts: {
        says: 'Året börjar med {actual} i eget kapital. Men {before} börjar med {opening}, får in {income} och kostar {cost}, och slutar då med {expected}.',
        todo: 'Rätta ingående eget kapital, eller det belopp för {before} som är fel.',
      },
      rounding: {
        says: 'Året börjar med {actual} i eget kapital, och {before} slutar med {expected}. Skillnaden är inte större än en avrundning.',
        todo: 'Inget behöver rättas. Skriv gärna att beloppen är avrundade.',
      },
    },
  },
  'MYC-02': {
    title: 'Utgående eget kapital',
    demand: 'Utgående eget kapital ska vara det ingående plus årets resultat.',
    messages: {
      differs: {
        says: 'Utgående eget kapital anges till {actual}. Ingående {opening} och årets resultat {change} blir {expected}.',
        todo: 'Rätta utgående eget kapital, eller det belopp som det bygger på.',
      },
      rounding: {
        says: 'Utgående eget kapital anges till {actual} och blir {expected} när det räknas fram. Skillnaden är inte större än en avrundning.',
        todo: 'Inget behöver rättas. Skriv gärna att beloppen är avrundade.',
      },
    },
  },
  'MYC-03': {
    title: 'Planerat eget kapital över golvet',
    demand: 'Det planerade egna kapitalet får inte gå under noll, eller under det golv som förbundet har bestämt.',
    messages: {
      negative: {
        says: 'Enligt planen slutar året med {closing} i eget kapital. Förbundet skulle alltså sakna pengar.',
        todo: 'Sänk kostnaderna i planen eller höj intäkterna, så att eget kapital räcker.',
      },
      belowFloor: {
        says: 'Enligt planen slutar året med {closing} i eget kapital. Förbundets golv är {floor}.',
        todo: 'Ändra planen så att eget kapital håller sig över golvet, eller ändra golvet i inställningarna.',
      },
      computed: {
        says: 'Planens belopp leder till {closing} i eget kapital vid årets slut. Golvet är {floor}.',
        todo: 'Ändra planen så att eget kapital håller sig över golvet, och skriv ut utgående eget kapital.',
      },
    },
  },
  'MYC-04': {
    title: 'Ekonomisk plan för tre år',
    demand: 'Budgeten ska innehålla en ekonomisk plan för tre år, med budgetåret först.',
    messages: {
      missing: {
        says: 'Arbetsboken har inga intäkter och kostnader för {missing}. Planen ska gälla {first} till {last}, med budgetåret först.',
        todo: 'Lägg till intäkter, kostnader och resultat för {missing}. Finns planen i ett annat dokument behöver inget ändras här.',
      },
    },
  },
  'MYC-05': {
    title: 'Ramen är intäkter och eget kapital',
    demand: 'Den ram som anges ska vara årets intäkter och eget kapital tillsammans.',
    messages: {
      differs: {
        says: 'Här står {actual}, men delarna blir tillsammans {expected}: {parts}.',
        todo: 'Rätta summan, eller det belopp som är fel. Räkna sedan om det egna kapital som följer med till nästa år.',
      },
      rounding: {
        says: 'Här står {actual}, och beloppen som ingår blir {expected}. Skillnaden är inte större än en avrundning.',
        todo: 'Inget behöver rättas. Skriv gärna att beloppen är avrundade.',
      },
    },
  },
  'MYC-06': {
    title: 'Underskott i alla planår',
    demand: 'En plan ska inte ha underskott i vartenda år.',
    messages: {
      withoutEquity: {
        says: 'Planen har underskott varje år: {years}. Det sista är {deficit}. Det går inte att se hur länge eget kapital räcker.',
        todo: 'Skriv ut eget kapital för varje år, och planera för när kostnaderna ska anpassas till intäkterna.',
      },
      lasts: {
        says: 'Planen har underskott varje år: {years}. Efter det sista återstår {equity} i eget kapital. Med samma underskott som då, {deficit}, räcker det i ungefär {lasts} år till.',
        todo: 'Planera för när kostnaderna ska anpassas till intäkterna.',
      },
      ends: {
        says: 'Planen har underskott varje år: {years}. Eget kapital tar slut under {endsIn}.',
        todo: 'Planera för hur kostnaderna ska anpassas till intäkterna innan dess.',
      },
    },
  },
  'MYC-07': {
    title: 'Ingående eget kapital enligt bokslutet',
    demand: 'Budgetåret ska börja med det egna kapital som året före slutar med.',
    messages: {
      balance: {
        says: 'Budgeten börjar med {opening}, men balansräkningen för året före slutar med {closing} ({cell}).',
        todo: 'Ta reda på vilket som är det senaste, och ändra det andra. Bygger budgeten på en prognos kan det skrivas ut med datum.',
      },
      forecast: {
        says: 'Budgeten börjar med {opening}, men uppföljningen av året före räknar med {closing} vid årets slut ({cell}).',
        todo: 'Ta reda på vilket som är det senaste, och ändra det andra.',
      },
      settings: {
        says: 'Budgeten börjar med {opening}, men enligt inställningarna är ingående eget kapital {closing}.',
        todo: 'Ändra beloppet i bladet eller i inställningarna.',
      },
    },
  },
  'MYC-08': {
    title: 'Pengar under insatsens tid',
    demand: 'En insats ska ha pengar de år den pågår, och inte andra år.',
    messages: {
      afterEnd: {
        says: 'Här står {amount}, men insatsen slutar {end}.',
        todo: 'Ta bort beloppet, eller rätta slutdatumet om insatsen har förlängts.',
      },
      beforeStart: {
        says: 'Här står {amount}, men insatsen börjar {start}.',
        todo: 'Ta bort beloppet, eller rätta startdatumet.',
      },
      noneDuring: {
        says: 'Här står inget belopp, men insatsen pågår {start} till {end}.',
        todo: 'Lägg till årets belopp, eller rätta datumen om insatsen avslutas tidigare.',
      },
      noneUntil: {
        says: 'Här står inget belopp, men insatsen pågår till {end}.',
        todo: 'Lägg till årets belopp, eller rätta datumet om insatsen avslutas tidigare.',
      },
    },
  },
  'MYC-09': {
    title: 'Bidrag över årsskiften',
    demand: 'Ett bidrag för en tid som går över ett årsskifte ska delas upp efter månader.',
    messages: {
      inOneYear: {
        says: 'Hela bidraget på {grant} ligger på ett år, men gäller {start} till {end}. Det här året har {months} av månaderna.',
        todo: 'Dela upp bidraget på åren efter månader.',
      },
      split: {
        says: 'Bidraget på {grant} gäller {start} till {end}. Det här året har {months} av månaderna, och beloppet följer inte det.',
        todo: 'Kontrollera mot beslutet om bidraget är tänkt att fördelas på ett annat sätt.',
      },
    },
  },
  'MYC-10': {
    title: 'Ställningen vid årets slut',
    demand: 'Budgeten ska ange det egna kapital som beräknas finnas vid budgetårets slut.',
    messages: {
      missing: {
        says: 'Budgeten säger inte vilket eget kapital förbundet beräknas ha när {year} är slut.',
        todo: 'Lägg till en rad för utgående eget kapital.',
      },
      computable: {
        says: 'Budgeten säger inte vilket eget kapital förbundet beräknas ha när {year} är slut. Av beloppen följer {closing}.',
        todo: 'Lägg till en rad för utgående eget kapital.',
      },
    },
  },
});
