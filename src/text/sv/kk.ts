import { kkRules } from '../../rules/kk';
import { defineTexts } from '../define';

export const kkTexts = defineTexts(kkRules)({
  'KK-01': {
    title: 'En rad för varje kommun',
    demand: 'Varje kommun som är medlem ska ha precis en rad.',
    messages: {
      missing: {
        says: 'Enligt inställningarna hör {members} till årets medlemmar, men saknar rad här.',
        todo: 'Lägg till raden, eller ändra medlemslistan i inställningarna.',
      },
      missingFromKey: {
        says: 'Fördelningsnyckeln har en andel för {members}, men här finns ingen rad med det namnet.',
        todo: 'Lägg till raden, eller rätta nyckeln om kommunen inte är medlem.',
      },
      missingFromMembers: {
        says: '{members} står bland medlemmarna i {other}, men har ingen rad här.',
        todo: 'Lägg till raden, eller ta bort kommunen ur medlemslistan om den inte är medlem det här året.',
      },
      twice: {
        says: '{member} har mer än en rad.',
        todo: 'Slå ihop raderna, eller skriv i radens namn vad den ena gäller.',
      },
      unknown: {
        says: '{member} finns inte bland årets medlemmar i inställningarna.',
        todo: 'Kontrollera namnet, eller lägg till kommunen i medlemslistan.',
      },
    },
  },
  'KK-02': {
    title: 'Nyckeln blir 100 procent',
    demand: 'Kommunernas andelar av sin del ska tillsammans bli 100 procent varje år.',
    messages: {
      sum: {
        says: 'Kommunernas andelar blir tillsammans {sum}, inte 100 procent.',
        todo: 'Kontrollera andelarna mot kommunernas överenskommelse, och att ingen kommun saknas.',
      },
      row: {
        says: 'Andelarna på raden blir tillsammans {sum}, inte 100 procent.',
        todo: 'Kontrollera andelarna mot det som parterna har kommit överens om.',
      },
      roundedSum: {
        says: 'Kommunernas andelar blir tillsammans {sum} när de skrivs med så få decimaler.',
        todo: 'Skriv ut fler decimaler, eller jämna ut den största andelen.',
      },
    },
  },
  'KK-03': {
    title: 'Kommunens belopp följer nyckeln',
    demand: 'Varje kommun ska betala sin andel av kommunernas del.',
    messages: {
      amount: {
        says: 'Här står {actual}. Kommunens andel är {key} av kommunernas {part}, alltså {expected}.',
        todo: 'Rätta beloppet, eller nyckeln om det är den som är gammal.',
      },
      several: {
        says: 'Beloppen för {members} följer inte nyckeln när den läggs på kommunernas {part}.',
        todo: 'Ta reda på vilken nyckel som gäller för året, och räkna om beloppen.',
      },
    },
  },
  'KK-04': {
    title: 'Nyckeln följer befolkningen',
    demand:
      'En nyckel efter befolkning ska stämma med invånarantalen och säga vilka åldrar och vilket datum de gäller.',
    messages: {
      differs: {
        says: 'Här står {printed}. Kommunens del av ”{population}” är {expected}, och de andra kommunernas andelar följer invånarantalen.',
        todo: 'Rätta andelen, eller invånarantalet om det är det som är fel.',
      },
      noSpanOrDate: {
        says: 'Det står inte vilka åldrar och vilket datum ”{heading}” gäller.',
        todo: 'Skriv åldrar och datum i rubriken, till exempel ”Invånare 16–64 år, 31 december 2024”.',
      },
      noSpan: {
        says: 'Det står inte vilka åldrar ”{heading}” gäller.',
        todo: 'Skriv åldrarna i rubriken, till exempel ”16–64 år”.',
      },
      noDate: {
        says: 'Det står inte vilket datum ”{heading}” gäller.',
        todo: 'Skriv datumet i rubriken, till exempel ”31 december 2024”.',
      },
    },
  },
  'KK-05': {
    title: 'Nyckeln fasas in som bestämt',
    demand: 'En nyckel som ändras över flera år ska följa den plan som är beslutad.',
    messages: {
      agreed: {
        says: 'Här står {printed}, men för det året är {agreed} överenskommet enligt inställningarna.',
        todo: 'Rätta nyckeln i bladet, eller inställningarna om överenskommelsen har ändrats.',
      },
      path: {
        says: 'Här står {printed}. De andra kommunerna går i lika stora steg från gammal till ny nyckel. Med lika stora steg från {old} till {target} blir den här kommunens andel {expected}.',
        todo: 'Kontrollera andelen mot kommunernas överenskommelse.',
      },
    },
  },
  'KK-06': {
    title: 'Stor ändring för en kommun',
    demand: 'En stor ändring av en kommuns bidrag ska uppmärksammas.',
    messages: {
      one: {
        says: 'Bidraget ändras från {was} till {now}, det vill säga med {change}. Gränsen i inställningarna är {limit}.',
        todo: 'Kontrollera att kommunen känner till ändringen och att den bygger på överenskommelsen.',
      },
      several: {
        says: 'Bidragen för {members} ändras mer än {limit} från året före.',
        todo: 'Kontrollera att kommunerna känner till ändringen och att den bygger på överenskommelsen.',
      },
    },
  },
  'KK-07': {
    title: 'Nyckeln har ett beslut',
    demand: 'Fördelningsnyckeln ska visa vilket beslut eller avtal den bygger på.',
    messages: {
      noReference: {
        says: 'Det framgår inte vilket beslut eller avtal nyckeln ”{label}” bygger på.',
        todo: 'Skriv beslutet vid nyckeln, eller ange det i inställningarna.',
      },
    },
  },
  'KK-08': {
    title: 'Medlemmar som kommer till eller lämnar',
    demand: 'En medlem som kommer till eller lämnar ska finnas med datum i medlemslistan.',
    messages: {
      paysAfter: {
        says: '{member} har ett bidrag här men är enligt inställningarna medlem till och med {date}.',
        todo: 'Ta bort bidraget, eller rätta datumet i medlemslistan. Uppsägningstiden är tre år om förbundsordningen inte säger något kortare.',
      },
      paysBefore: {
        says: '{member} har ett bidrag här men är enligt inställningarna medlem först från och med {date}.',
        todo: 'Ta bort bidraget, eller rätta datumet i medlemslistan.',
      },
      joins: {
        says: '{member} betalar från och med {year} men inte året före. Det finns inget datum för när medlemskapet börjar.',
        todo: 'Ange datumet i medlemslistan i inställningarna, eller rätta beloppen.',
      },
      leaves: {
        says: '{member} betalar inte från och med {year}. Det finns inget datum för när medlemskapet upphör.',
        todo: 'Ange datumet i medlemslistan i inställningarna, eller rätta beloppen. Uppsägningstiden är tre år om förbundsordningen inte säger något kortare.',
      },
    },
  },
});
