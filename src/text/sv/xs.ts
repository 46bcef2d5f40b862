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
        says: '”{label}” i balansräkningen är ett annat resultat än i resultaträkningen ({other}).',
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
        says: '”{label}” är inte vad månaden före slutade med: {expected} ({closing}).',
        todo: 'Låt månaden börja med det belopp som månaden före slutar med, eller rätta det som är fel.',
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
});
