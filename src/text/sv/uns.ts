import { unsRules } from '../../rules/uns';
import { defineTexts } from '../define';

export const unsTexts = defineTexts(unsRules)({
  'UNS-01': {
    title: 'Enheten stämmer med beloppen',
    demand: 'Den enhet som står vid en tabell ska vara den som beloppen är skrivna i.',
    messages: {
      contradicts: {
        says: 'Vid ”{label}” står enheten {stated}, men beloppen är av storleken {apparent}: det största skulle annars vara {asStated}, inte {figure}.',
        todo: 'Ändra enheten till {apparent}, eller skriv om beloppen i {stated}. Finsamkoll har läst dem som {apparent}.',
      },
    },
  },
  'UNS-03': {
    title: 'Ett tecken för kostnader',
    demand: 'Kostnaderna i en tabell ska alla skrivas med samma tecken.',
    messages: {
      mixed: {
        says: '”{label}” har ett annat tecken än de andra kostnaderna i tabellen.',
        todo: 'Byt tecken om det är en kostnad. Är det något som minskar kostnaderna: säg det i radens namn.',
      },
    },
  },
  'UNS-06': {
    title: 'Tal som är text',
    demand: 'Ett belopp ska vara ett tal, inte en text som ser ut som ett.',
    messages: {
      text: {
        says: 'Beloppet för ”{label}” är lagrat som text: ”{text}”. Finsamkoll läser det som {understood}, men Excels formler räknar det inte.',
        todo: 'Skriv om det som ett tal och låt cellens format visa enhet och mellanrum.',
      },
      passedBy: {
        says: 'Beloppet för ”{label}” är lagrat som text: ”{text}”. Finsamkoll läser det som {understood}, men SUMMA i {sum} hoppar över det.',
        todo: 'Skriv om det som ett tal och låt cellens format visa enhet och mellanrum.',
      },
      notUnderstood: {
        says: '”{label}” går inte att läsa som ett belopp: ”{text}”. Det räknas inte med någonstans.',
        todo: 'Skriv om det som ett tal, och flytta andra ord till en kommentar.',
      },
    },
  },
  'UNS-07': {
    title: 'Streck betyder noll',
    demand: 'Ett streck i en beloppskolumn läses som noll.',
    messages: {
      dashes: {
        says: 'Strecket i {cells} läses som 0.',
        todo: 'Inget behöver göras om det betyder noll. Fattas ett belopp: skriv in det.',
      },
    },
  },
});
