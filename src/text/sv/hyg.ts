import { hygRules } from '../../rules/hyg';
import { defineTexts } from '../define';

export const hygTexts = defineTexts(hygRules)({
  'HYG-01': {
    title: 'Varje rad har ett belopp',
    demand: 'En rad med en benämning ska ha ett belopp.',
    messages: {
      noAmount: {
        says: '”{label}” har inget belopp.',
        todo: 'Skriv in beloppet, eller 0 om det inte är något. Ta bort raden om den inte ska vara med.',
      },
      sumWithoutAmount: {
        says: 'Summaraden ”{label}” har inget belopp.',
        todo: 'Lägg in en formel med SUMMA, eller ta bort raden.',
      },
      sumHolds: {
        says: '”{label}” har inget belopp, men summan i {sum} stämmer utan det.',
        todo: 'Inget behöver göras om raden är en underrubrik. Fattas ett belopp: skriv in det och rätta summan.',
      },
      someEmpty: {
        says: '”{label}” saknar belopp i {columns}.',
        todo: 'Skriv in beloppet, eller 0 om det inte är något, så att läsaren ser att det inte är glömt.',
      },
      lostInText: {
        says: 'I texten står en enhet utan belopp: ”{text}”.',
        todo: 'Skriv in beloppet. Det försvinner lätt när text kopieras från ett annat program.',
      },
    },
  },
  'HYG-02': {
    title: 'Varje benämning en gång',
    demand: 'Två rader i samma avsnitt ska inte ha samma benämning.',
    messages: {
      twice: {
        says: '”{label}” finns två gånger i samma avsnitt (även i {first}).',
        todo: 'Slå ihop raderna om det är samma sak, eller ge dem namn som skiljer dem åt.',
      },
      acrossSections: {
        says: 'Dessa benämningar finns i flera avsnitt: {labels}.',
        todo: 'Inget behöver göras om raderna gäller olika saker. Nämn avsnittet när du hänvisar till en av dem, eller ge dem namn som skiljer dem åt.',
      },
    },
  },
  'HYG-03': {
    title: 'Varje belopp har en benämning',
    demand: 'Ett belopp ska ha en benämning som säger vad det är.',
    messages: {
      noLabel: {
        says: 'Raden har belopp men ingen benämning.',
        todo: 'Skriv vad beloppet gäller, eller ta bort det.',
      },
    },
  },
  'HYG-04': {
    title: 'Hela och begripliga namn',
    demand: 'En benämning ska vara hel och gå att förstå.',
    messages: {
      garbled: {
        says: '”{text}” ser ut att ha blivit fel när det skrevs in eller kopierades.',
        todo: 'Skriv benämningen som den ska vara.',
      },
    },
  },
  'HYG-05': {
    title: 'Inga felvärden',
    demand: 'Ingen cell ska visa ett felvärde, och alla formler ska vara beräknade.',
    messages: {
      reference: {
        says: '”{label}”: formeln pekar på en cell eller ett blad som inte finns längre (#REFERENS!).',
        todo: 'Rätta formeln så att den pekar på rätt cell.',
      },
      name: {
        says: '”{label}”: formeln använder ett namn som Excel inte känner igen (#NAMN?).',
        todo: 'Rätta stavningen av funktionen eller namnet i formeln.',
      },
      division: {
        says: '”{label}”: formeln delar med noll eller med en tom cell (#DIVISION/0!).',
        todo: 'Kontrollera vilken cell formeln delar med.',
      },
      value: {
        says: '”{label}”: formeln räknar med något som inte är ett tal (#VÄRDEFEL!).',
        todo: 'Leta efter text i cellerna som formeln räknar med.',
      },
      notFound: {
        says: '”{label}”: formeln hittar inte det den letar efter (#SAKNAS!).',
        todo: 'Kontrollera det som formeln söker efter och tabellen den söker i.',
      },
      other: {
        says: '”{label}”: cellen visar felvärdet {error}.',
        todo: 'Rätta formeln.',
      },
      inherited: {
        says: '”{label}”: felvärdet kommer från {from}.',
        todo: 'Rätta {from}, så försvinner felet även här.',
      },
      notCalculated: {
        says: 'På bladet ”{label}” saknar formeln i {cells} beräknat värde, så beloppen kan inte kontrolleras.',
        todo: 'Öppna arbetsboken i Excel, låt den räkna om (F9), spara och kör granskningen igen.',
      },
      manualCalculation: {
        says: 'Arbetsboken är inställd på manuell beräkning, så beloppen kan vara gamla.',
        todo: 'Räkna om med F9, eller välj automatisk beräkning under Formler > Beräkningsalternativ, och kör granskningen igen.',
      },
    },
  },
  'HYG-06': {
    title: 'Inget dolt i summorna',
    demand: 'Det som en synlig summa räknar med ska gå att se.',
    messages: {
      row: {
        says: 'Rad {row} (”{label}”) är dold, men räknas med i {sum}.',
        todo: 'Visa raden, eller ta bort den ur summan om den inte ska vara med.',
      },
      column: {
        says: 'Kolumn {column} är dold, men räknas med i {sum}.',
        todo: 'Visa kolumnen, eller ta bort den ur summan om den inte ska vara med.',
      },
      sheet: {
        says: 'Bladet ”{sheet}” är dolt, men räknas med i {sum}.',
        todo: 'Visa bladet, så att den som läser kan följa beloppen.',
      },
    },
  },
  'HYG-07': {
    title: 'Inga länkar till andra arbetsböcker',
    demand: 'Budgeten ska inte hämta belopp ur andra arbetsböcker.',
    messages: {
      links: {
        says: 'Bladet ”{label}” hämtar belopp ur en annan arbetsbok, {workbooks} ({cells}).',
        todo: 'Ersätt länkarna med beloppen, eller lägg underlaget som ett blad i den här arbetsboken.',
      },
    },
  },
  'HYG-08': {
    title: 'Inga sammanfogade celler bland beloppen',
    demand: 'Varje belopp ska ha en egen cell.',
    messages: {
      merged: {
        says: 'I ”{label}” är celler bland beloppen sammanfogade ({ranges}). Sortering och formler kan gå fel.',
        todo: 'Dela cellerna igen. Centrera över flera kolumner med cellformatet i stället.',
      },
    },
  },
  'HYG-09': {
    title: 'Inga rester av mallen',
    demand: 'Ingenting ska vara kvar av det som mallen ville ha ifyllt, och inget belopp ska vänta på att skrivas in.',
    messages: {
      leftOver: {
        says: 'Här står något som ser ut att vara kvar från en mall: ”{text}”.',
        todo: 'Fyll i det som ska stå där, eller ta bort det.',
      },
      awaited: {
        says: 'Här står ”{text}” i stället för ett belopp.',
        todo: 'Skriv in beloppet. Är det inte känt än: skriv in ett beräknat belopp och säg det i en kommentar.',
      },
    },
  },
  'HYG-10': {
    title: 'Datum skrivna som datum',
    demand: 'Datum ska vara datum och inte text, och skrivas på samma sätt.',
    messages: {
      asText: {
        says: 'Under ”{label}” är en del datum text ({texts}), så de sorteras och jämförs inte som datum.',
        todo: 'Skriv om dem som datum, till exempel 2026-03-31.',
      },
      mixed: {
        says: 'Under ”{label}” skrivs datum på olika sätt: {first} och {other}.',
        todo: 'Skriv alla datum på samma sätt, helst som 2026-03-31.',
      },
    },
  },
});
