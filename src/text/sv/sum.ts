import { sumRules } from '../../rules/sum';
import { defineTexts } from '../define';

const SUM_MESSAGES = {
  differs: {
    says: '”{label}” stämmer inte med sina rader.',
    todo: 'Räkna om summan, eller rätta den rad som är fel. En formel med SUMMA håller ihop dem.',
  },
  isWorkedOut: {
    says: '”{label}” ska vara {expected}, räknat på {rows}.',
    todo: 'Räkna om beloppet, eller rätta den rad som är fel. Med en formel följer beloppet med när en rad ändras.',
  },
  passesText: {
    says: '”{label}” stämmer inte med sina rader: SUMMA hoppar över tal som är lagrade som text ({cells}).',
    todo: 'Skriv om {cells} som tal, så räknas de med.',
  },
  leavesOutRow: {
    says: '”{label}” stämmer inte med sina rader. Skillnaden är lika stor som ”{row}” ({cell}).',
    todo: 'Se efter om ”{row}” ska räknas med i summan eller inte.',
  },
  scaled: {
    says: '”{label}” stämmer inte med sina rader: det skiljer en faktor {factor}.',
    todo: 'Se efter om enheten är en annan i summan än i raderna, eller om en nolla fattas eller är för mycket.',
  },
  swapped: {
    says: '”{label}” stämmer inte med sina rader. Två siffror kan ha bytt plats i {cell}.',
    todo: 'Se efter om det ska stå {instead} i {cell}.',
  },
} as const;

export const sumTexts = defineTexts(sumRules)({
  'SUM-01': {
    title: 'Summan är sina rader',
    demand: 'En summa ska vara lika med raderna som den räknar ihop.',
    messages: SUM_MESSAGES,
  },
  'SUM-02': {
    title: 'Totalen är sina delsummor',
    demand: 'En total ska vara lika med delsummorna som den räknar ihop.',
    messages: SUM_MESSAGES,
  },
  'SUM-03': {
    title: 'Summor är formler',
    demand: 'En summa ska vara en formel, så att den följer med när en rad ändras.',
    messages: {
      someTyped: {
        says: 'Skrivet för hand i ”{label}”: {cells}. De andra summorna är formler.',
        todo: 'Byt dem mot formler med SUMMA, så att de följer med när en rad ändras.',
      },
      allTyped: {
        says: 'Ingen summa i arbetsboken är en formel. Antal summor som är skrivna för hand: {count}.',
        todo: 'Byt dem mot formler med SUMMA om arbetsboken ska användas vidare.',
      },
    },
  },
  'SUM-04': {
    title: 'Summan tar med alla rader',
    demand: 'En summas formel ska ta med alla rader i sitt avsnitt.',
    messages: {
      missesRows: {
        says: 'Formeln i ”{label}” tar inte med {cells} ({rows}).',
        todo: 'Utöka formelns område så att {cells} räknas med.',
      },
      missesEmptyRows: {
        says: 'Formeln i ”{label}” tar inte med {cells} ({rows}). Där står inget belopp än, så summan stämmer ändå.',
        todo: 'Utöka formelns område så att {cells} räknas med när ett belopp skrivs in.',
      },
    },
  },
  'SUM-05': {
    title: 'Inget räknas två gånger',
    demand: 'En rad och dess delsumma ska inte räknas ihop.',
    messages: {
      addsSubtotals: {
        says: 'Formeln i ”{label}” räknar både raderna och deras summa ({cells}). De kommer alltså med två gånger.',
        todo: 'Räkna ihop antingen raderna eller delsummorna.',
      },
      isTwice: {
        says: '”{label}” är dubbelt så mycket som sina delar: delsummorna kan ha räknats två gånger.',
        todo: 'Räkna ihop antingen raderna eller delsummorna.',
      },
    },
  },
  'SUM-06': {
    title: 'Perioderna blir året',
    demand: 'Månader, kvartal, tertial eller halvår ska tillsammans bli radens årsbelopp, och månaderna sitt kvartal.',
    messages: {
      differs: {
        says: '”{label}” stämmer inte med sina {count} perioder.',
        todo: 'Räkna om summan, eller rätta den period som är fel.',
      },
      parts: {
        says: '”{label}” är inte summan av radens {count} delar, som blir {sum}.',
        todo: 'Räkna om radens summa, eller rätta den del som är fel.',
      },
      opening: {
        says: '”{label}” är inte vad året börjar med: {period} börjar med ett annat belopp.',
        todo: 'Låt årets ingående belopp vara den första periodens.',
      },
      closing: {
        says: '”{label}” är inte vad året slutar med: {period} slutar med ett annat belopp.',
        todo: 'Låt årets utgående belopp vara den sista periodens.',
      },
      net: {
        says: '”{label}” är inte radens intäkter minus dess kostnader.',
        todo: 'Räkna om nettot, eller rätta intäkten eller kostnaden.',
      },
    },
  },
  'SUM-07': {
    title: 'Listans summa enligt texten',
    demand: 'Raderna i en lista ska bli den summa som rubriken eller texten anger.',
    messages: {
      differs: {
        says: 'Här anges {stated} för ”{label}”, men raderna blir en annan summa.',
        todo: 'Rätta summan i texten, eller den rad som är fel. En summarad med formel gör det lättare att se.',
      },
    },
  },
  'SUM-08': {
    title: 'Avrundning',
    demand: 'En skillnad som beror på avrundade belopp ska inte förväxlas med ett fel.',
    messages: {
      rounding: {
        says: '”{label}” skiljer sig lite från sina {count} delar. Det förklaras av att beloppen är avrundade.',
        todo: 'Inget behöver göras. Nämn gärna i en not att beloppen är avrundade.',
      },
    },
  },
});
