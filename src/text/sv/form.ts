import { formRules } from '../../rules/form';
import { defineTexts } from '../define';

export const formTexts = defineTexts(formRules)({
  'FORM-05': {
    title: 'Revisionen finns i budgeten',
    demand: 'Budgeten ska ha en rad för revision, om inte förbundsordningen säger att någon annan betalar den.',
    messages: {
      noAudit: {
        says: 'Budgeten har ingen rad för revision.',
        todo: 'Lägg till en rad för revisionen. Ligger den i en annan rad, till exempel kansliet: säg det i en kommentar.',
      },
    },
  },
  'FORM-13': {
    title: 'Förslag eller beslutad',
    demand: 'En budget som är beslutad ska inte kallas förslag.',
    messages: {
      draft: {
        says: 'Här står ”{text}”, men i {decided} står det att budgeten är beslutad.',
        todo: 'Ta bort det som gäller förslaget om budgeten är beslutad.',
      },
      draftBySettings: {
        says: 'Här står ”{text}”, men enligt inställningarna är budgeten beslutad.',
        todo: 'Ta bort det som gäller förslaget, eller ändra inställningen om budgeten inte är beslutad.',
      },
    },
  },
});
