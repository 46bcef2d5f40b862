import { xsRules } from '../../rules/xs';
import { defineTexts } from '../define';

export const xsTexts = defineTexts(xsRules)({
  'XS-01': {
    title: 'Samma belopp överallt',
    demand: 'Det som anges på flera ställen för samma år ska vara samma belopp överallt.',
    messages: {
      differs: {
        says: '”{label}” är ett annat belopp här än i {other}.',
        todo: 'Ta reda på vilket som gäller och rätta det andra, helst med en formel som hämtar det.',
      },
      isOtherElsewhere: {
        says: '”{label}” är {there} i {other}.',
        todo: 'Ta reda på vilket som gäller och rätta det andra.',
      },
      rowsAreOther: {
        says: '”{label}” är ett annat belopp än det som medlemmarnas rader blir tillsammans: {there}. De börjar i {other}.',
        todo: 'Ta reda på vad som gäller och rätta det andra, helst med en formel som summerar raderna.',
      },
      rowsComeToOther: {
        says: 'Medlemmarnas rader, som börjar här, blir tillsammans {sum}. Enligt {other} är det {there}.',
        todo: 'Ta reda på vad som gäller och rätta det andra, helst med en formel som summerar raderna.',
      },
      rowDiffers: {
        says: '”{label}” är ett annat belopp här än i {other}, fast tabellerna annars är lika.',
        todo: 'Ta reda på vilket som gäller och rätta det andra, helst med en formel som hämtar det.',
      },
    },
  },
  'XS-02': {
    title: 'Texten stämmer med tabellen',
    demand: 'Ett belopp i löpande text ska stämma med tabellen som det talar om.',
    messages: {
      differs: {
        says: 'Texten säger ”{quote}”, men i {other} står det {there}.',
        todo: 'Rätta texten, eller tabellen om det är den som är fel.',
      },
    },
  },
  'XS-03': {
    title: 'Avrundade belopp i texten',
    demand: 'Ett avrundat belopp i löpande text ska vara tabellens belopp, rätt avrundat.',
    messages: {
      cutOff: {
        says: 'Texten säger ”{quote}”, men {there} i {other} är {rounded} när det avrundas.',
        todo: 'Skriv {rounded}, eller säg i texten att beloppet är avkortat.',
      },
      group: {
        says: 'Texten säger ”{quote}” till {group}. De raderna är tillsammans {there}, som blir {rounded} när det avrundas.',
        todo: 'Skriv det avrundade beloppet i texten, eller beloppet med fler siffror.',
      },
    },
  },
  'XS-04': {
    title: 'Insatsens blad stämmer med huvudbudgeten',
    demand: 'Summan på en insats eget blad ska vara insatsens rad i huvudbudgeten.',
    messages: {
      differs: {
        says: '”{label}” stämmer inte med raden ”{row}” i huvudbudgeten ({other}).',
        todo: 'Rätta den av dem som är fel. En formel i huvudbudgeten som hämtar summan håller ihop dem.',
      },
    },
  },
  'XS-05': {
    title: 'Budgeten följer det som har beviljats',
    demand: 'En insats ska ha det belopp i budgeten som den har beviljats.',
    messages: {
      differs: {
        says: '”{label}” stämmer inte med vad {name} har beviljats för {year}.',
        todo: 'Rätta budgeten, eller beloppet i inställningarna om ett nytt beslut har fattats.',
      },
      differsFromList: {
        says: '”{label}” är ett annat belopp än det som har beviljats ({other}).',
        todo: 'Rätta budgeten, eller listan om ett nytt beslut har fattats.',
      },
    },
  },
  'XS-06': {
    title: 'Samma år i rubrik och tabell',
    demand: 'Året i en rubrik eller i bladets namn ska vara ett av dem som tabellen gäller.',
    messages: {
      title: {
        says: 'Rubriken ”{title}” har ett annat år än tabellen ({columns}).',
        todo: 'Rätta året i rubriken, eller i tabellens kolumner om det är de som är fel.',
      },
      sheet: {
        says: 'Bladet ”{sheet}” har ett annat år i sitt namn än tabellen har ({columns}).',
        todo: 'Byt namn på bladet, eller rätta kolumnernas rubriker om det är de som är fel.',
      },
      budgetYear: {
        says: 'Rubriken ”{title}” har {year} som budgetår, men tabellen gäller {columns}.',
        todo: 'Rätta budgetåret i rubriken, eller tabellens kolumner om det är de som är fel.',
      },
      twice: {
        says: 'Rubriken ”{heading}” står över två kolumner. Den här kolumnen ser ut att gälla {year}, som saknas mellan de andra åren.',
        todo: 'Rätta året i den kolumn som är fel.',
      },
    },
  },
  'XS-07': {
    title: 'Revideringen går ihop',
    demand:
      'En reviderad budget ska vara den ursprungliga budgeten och ändringarna tillsammans, med datum och finansiering.',
    messages: {
      differs: {
        says: '”{label}” är inte {original} och {revisions} tillsammans.',
        todo: 'Rätta ändringen eller det reviderade beloppet.',
      },
      undated: {
        says: 'Ändringarna ({columns}) har inget datum: det går inte att se när budgeten reviderades.',
        todo: 'Skriv beslutets datum i kolumnens rubrik eller över tabellen.',
      },
      notFinanced: {
        says: 'Ändringarna ökar kostnaderna med {costs}, men det som ska betala dem ändras med {income}.',
        todo: 'Visa hur hela ökningen betalas, till exempel med en rad för användning av eget kapital.',
      },
      noList: {
        says: 'Budgeten beslutades {first} och är reviderad {later}, men arbetsboken säger inte vad som ändrades och hur det betalas.',
        todo: 'Lägg till en lista över ändringarna med belopp, datum och finansiering.',
      },
    },
  },
  'XS-08': {
    title: 'Samma sak, samma namn',
    demand: 'Det som är samma sak ska heta likadant överallt.',
    messages: {
      alike: {
        says: '”{label}” kan vara detsamma som ”{other}” i {there}.',
        todo: 'Använd ett av namnen på båda ställena om det är samma sak.',
      },
      spelled: {
        says: 'Ordet ”{word}” skrivs ”{other}” i {there}.',
        todo: 'Rätta det som är felstavat.',
      },
    },
  },
  'XS-09': {
    title: 'Delade kostnader går ihop',
    demand: 'Det som flera förbund betalar till en gemensam insats ska tillsammans vara vad den kostar.',
    messages: {
      differs: {
        says: '”{label}” är inte vad de {count} förbunden betalar tillsammans.',
        todo: 'Stäm av fördelningen med de andra förbunden och rätta det som är fel.',
      },
    },
  },
  'XS-10': {
    title: 'Ett och samma resultat',
    demand: 'Resultaträkningens resultat ska vara detsamma i driftredovisningen och kassaflödesanalysen.',
    messages: {
      differs: {
        says: '”{label}” är ett annat resultat än i resultaträkningen ({other}).',
        todo: 'Stäm av de två mot huvudboken och rätta den som är fel.',
      },
    },
  },
  'XS-11': {
    title: 'Eget kapital ändras med resultatet',
    demand: 'Skillnaden mellan utgående och ingående eget kapital ska vara årets resultat.',
    messages: {
      change: {
        says: '”{label}” är inte ingående eget kapital ({opening}) och årets resultat ({result}) tillsammans.',
        todo: 'Stäm av eget kapital mot föregående års bokslut och årets resultat mot resultaträkningen.',
      },
      ownResult: {
        says: '”{label}” är ett annat resultat än i resultaträkningen ({other}).',
        todo: 'Stäm av de två mot huvudboken och rätta den som är fel.',
      },
    },
  },
  'XS-12': {
    title: 'Balansräkningen balanserar',
    demand: 'Tillgångarna ska vara lika med eget kapital, avsättningar och skulder tillsammans.',
    messages: {
      differs: {
        says: '”{label}” är inte lika med summan av tillgångarna ({assets}).',
        todo: 'Stäm av posterna mot huvudboken. Ofta fattas en post, eller så är årets resultat inte med i eget kapital.',
      },
    },
  },
  'XS-13': {
    title: 'Kassaflödet är ändringen av likvida medel',
    demand: 'Årets kassaflöde ska vara skillnaden mellan likvida medel vid årets slut och vid dess början.',
    messages: {
      carried: {
        says: '”{label}” är inte vad perioden före slutade med: {expected} ({closing}).',
        todo: 'Låt perioden börja med det belopp som perioden före slutar med, eller rätta det som är fel.',
      },
      change: {
        says: '”{label}” är inte skillnaden mellan likvida medel vid årets slut ({closing}) och vid dess början ({opening}).',
        todo: 'Stäm av kassaflödesanalysens poster mot resultat- och balansräkningen.',
      },
      balanceSheet: {
        says: '”{label}” är ett annat belopp än kassa och bank i balansräkningen ({other}).',
        todo: 'Stäm av de två mot kontoutdragen och rätta den som är fel.',
      },
    },
  },
  'XS-14': {
    title: 'Noten stämmer med räkningen',
    demand: 'Summan i en not ska vara den rad i resultat- eller balansräkningen som noten hör till.',
    messages: {
      differs: {
        says: '”{label}” i ”{note}” är ett annat belopp än ”{line}” i {other}.',
        todo: 'Stäm av de två mot huvudboken och rätta den som är fel.',
      },
    },
  },
  'XS-15': {
    title: 'Föregående års siffror',
    demand: 'En kolumn för ett tidigare år ska ha de siffror som gällde det året.',
    messages: {
      differs: {
        says: '”{label}” under ”{heading}” är ett annat belopp än i {other}.',
        todo: 'Hämta beloppet från det tidigare årets budget eller bokslut, helst med en formel.',
      },
    },
  },
  'XS-16': {
    title: 'Datum i rätt ordning',
    demand: 'En årsredovisning ska ha ett datum efter året, och en budget ett datum innan året är slut.',
    messages: {
      reportTooEarly: {
        says: '”{text}” gäller {year} men är daterad {date}, innan året är slut.',
        todo: 'Rätta årtalet eller datumet.',
      },
      budgetTooLate: {
        says: '”{text}” gäller {year} men är daterad {date}, efter årets slut.',
        todo: 'Rätta årtalet eller datumet.',
      },
    },
  },
});
