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
  'UNS-02': {
    title: 'En enhet i varje tabell',
    demand: 'Beloppen i en tabell ska vara i samma enhet.',
    messages: {
      inColumn: {
        says: 'Under ”{label}” är belopp skrivna i {unit} ({cells}), men de andra är i {others}.',
        todo: 'Skriv alla belopp i {others}. Finsamkoll har räknat om dem.',
      },
      columns: {
        says: 'I ”{label}” har {columns} en annan enhet än de andra kolumnerna ({unit}).',
        todo: 'Skriv helst hela tabellen i en enhet, så att kolumnerna kan jämföras.',
      },
      slipped: {
        says: '”{label}” ser ut att vara skrivet i {unit}, men tabellen är i {others}. De andra åren är beloppet av en annan storlek.',
        todo: 'Skriv beloppet i {others}. Finsamkoll har läst det som {amount}.',
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
  'UNS-04': {
    title: 'Allt blir noll',
    demand: 'När kostnaderna har minus och eget kapital används på en egen rad ska alla rader tillsammans bli noll.',
    messages: {
      notZero: {
        says: 'Intäkter, kostnader och ”{label}” blir tillsammans {sum}, inte noll.',
        todo: 'Kontrollera hur mycket eget kapital som används, och att ingen post fattas.',
      },
    },
  },
  'UNS-05': {
    title: 'Avvikelser åt samma håll',
    demand: 'Avvikelser ska ha plus för det som är bra för resultatet, i alla tabeller.',
    messages: {
      otherWay: {
        says: 'Avvikelserna under ”{label}” har tecken åt ett annat håll än de i {first}.',
        todo: 'Skriv avvikelserna på samma sätt överallt: plus för det som är bra för resultatet.',
      },
      unfavourable: {
        says: 'Under ”{label}” har det som är dåligt för resultatet plus.',
        todo: 'Vanligast är plus för det som är bra för resultatet. Säg annars under tabellen hur tecknet ska läsas.',
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
  'UNS-08': {
    title: 'Omkastade siffror',
    demand: 'Ett belopp ska inte ha fått två siffror omkastade.',
    messages: {
      swapped: {
        says: '”{label}” kan ha fått två siffror omkastade: med {instead} stämmer summan i {sum}.',
        todo: 'Jämför med underlaget och rätta beloppet om det är fel.',
      },
    },
  },
  'UNS-09': {
    title: 'En nolla för mycket eller för lite',
    demand: 'Ett belopp ska inte av misstag vara 10, 100 eller 1 000 gånger föregående års.',
    messages: {
      factor: {
        says: '”{label}” skiljer sig med en faktor {factor} från året före ({other}), fast de andra raderna är ungefär som då.',
        todo: 'Kontrollera att beloppet inte har fått en nolla för mycket eller för lite.',
      },
      exchanged: {
        says: 'Beloppen för ”{label}” och ”{other}” ({there}) kan ha bytt plats: från året före går de åt var sitt håll.',
        todo: 'Kontrollera att beloppen står på rätt rad.',
      },
    },
  },
  'UNS-10': {
    title: 'Tusental skrivna på samma sätt',
    demand: 'Tusentalen i en kolumn ska alla skrivas med mellanrum, eller alla utan.',
    messages: {
      mixed: {
        says: 'Under ”{label}” skrivs en del belopp som {shown} och andra som {others}.',
        todo: 'Ge cellerna samma talformat.',
      },
    },
  },
  'UNS-11': {
    title: 'Ingen bokstav framför beloppet',
    demand: 'Ett belopp ska inte ha en bokstav framför sig.',
    messages: {
      stray: {
        says: '”{text}” har en bokstav framför beloppet. Det som menas är troligen {rest}.',
        todo: 'Ta bort bokstaven, så att beloppet kan läsas.',
      },
    },
  },
  'UNS-12': {
    title: 'Varje belopp har en enhet',
    demand: 'Där enheten skrivs vid varje belopp ska inget belopp sakna den.',
    messages: {
      without: {
        says: 'I ”{label}” står enheten vid beloppen (som ”{example}”), men inte vid {cells}.',
        todo: 'Skriv enheten en gång i rubriken och låt cellerna bara ha tal.',
      },
    },
  },
});
