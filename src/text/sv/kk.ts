import { kkRules } from '../../rules/kk';
import { defineTexts } from '../define';

export const kkTexts = defineTexts(kkRules)({
  'KK-02': {
    title: 'Nyckeln blir 100 procent',
    demand: 'Kommunernas andelar av sin del ska tillsammans bli 100 procent varje år.',
    messages: {
      sum: {
        says: 'Kommunernas andelar blir tillsammans {sum}, inte 100 procent.',
        todo: 'Kontrollera andelarna mot kommunernas överenskommelse, och att ingen kommun saknas.',
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
});
