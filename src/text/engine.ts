import type { Language } from '../money';
import type { RuleText } from './define';

/** What the program says of itself where a check broke off. */
export const ENGINE_TEXTS: Readonly<Record<Language, RuleText>> = {
  sv: {
    title: 'Kontrollen kunde inte köras',
    demand: 'Varje kontroll ska gå att köra.',
    messages: {
      couldNotRun: {
        says: 'Kontrollen {rule} kunde inte köras på den här arbetsboken. De andra kontrollerna är gjorda.',
        todo: 'Pröva det som {rule} gäller för hand, och berätta för den som sköter Finsamkoll vilken arbetsbok det var.',
      },
    },
  },
  en: {
    title: 'The check could not be run',
    demand: 'Every check should be possible to run.',
    messages: {
      couldNotRun: {
        says: 'Check {rule} could not be run on this workbook. The other checks have been made.',
        todo: 'Check by hand what {rule} is about, and tell whoever looks after Finsamkoll which workbook it was.',
      },
    },
  },
};
