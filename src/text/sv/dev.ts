import { devRules } from '../../rules/dev';
import { defineTexts } from '../define';

export const devTexts = defineTexts(devRules)({
  'DEV-01': {
    title: 'Avvikelsen är rätt räknad',
    demand:
      'En utskriven avvikelse ska vara skillnaden mellan sina två kolumner, med samma tecken som i resten av tabellen.',
    messages: {
      size: {
        says: 'Avvikelsen för ”{row}” stämmer inte med {outcome} och {planned}.',
        todo: 'Räkna om avvikelsen, helst med samma formel som på de andra raderna.',
      },
      sign: {
        says: 'Avvikelsen för ”{row}” har fel tecken jämfört med resten av tabellen ({outcome} mot {planned}).',
        todo: 'Byt tecken på avvikelsen, helst med samma formel som på de andra raderna.',
      },
    },
  },
  'DEV-02': {
    title: 'Stor avvikelse',
    demand: 'En rad som hamnar långt från sin budget ska uppmärksammas.',
    messages: {
      share: {
        says: '”{row}” avviker {share} från budget ({outcome} mot {planned}).',
        todo: 'Kontrollera beloppet och förklara avvikelsen.',
      },
      unplanned: {
        says: '”{row}” har inget i budget ({outcome} mot {planned}).',
        todo: 'Kontrollera beloppet och förklara avvikelsen.',
      },
    },
  },
  'DEV-03': {
    title: 'Prognosen ryms inom ramen',
    demand: 'Prognosens kostnader ska rymmas inom intäkterna och det egna kapitalet.',
    messages: {
      breaksFrame: {
        says: '”{label}” är mer än intäkterna ({income}) och ingående eget kapital ({equity}) tillsammans.',
        todo: 'Ta fram åtgärder som håller kostnaderna inom ramen, och redovisa dem för styrelsen.',
      },
    },
  },
  'DEV-04': {
    title: 'Förbrukning i takt med året',
    demand: 'Kostnaderna ska ligga nära den del av året som har gått.',
    messages: {
      one: {
        says: 'Av budgeten för ”{row}” är {used} förbrukat efter {months} månader, när {passed} av året har gått.',
        todo: 'Kontrollera om prognosen tar hänsyn till det, och skriv en kommentar.',
      },
      several: {
        says: 'Förbrukningen för {rows} ligger långt från {passed}, den del av året som har gått efter {months} månader.',
        todo: 'Kontrollera om prognoserna tar hänsyn till det, och skriv kommentarer.',
      },
    },
  },
  'DEV-05': {
    title: 'Överskottet lyfter eget kapital',
    demand: 'Lägre kostnader än budget ska inte lyfta eget kapital över trappan.',
    messages: {
      liftsAbove: {
        says: 'Kostnaderna väntas bli {forecast} mot budgetens {budget}. Eget kapital blir då {closing} vid årets slut, och trappan i inställningarna tillåter {limit} (källa: {source}).',
        todo: 'Se om pengarna kan användas under året, och hur nästa års tilldelning kan påverkas.',
      },
    },
  },
  'DEV-06': {
    title: 'Budget och utfall på varje rad',
    demand: 'En rad i uppföljningen ska ha både budget och utfall.',
    messages: {
      withoutBudget: {
        says: '”{row}” har {amount} men ingen budget (”{planned}” är tom).',
        todo: 'Fyll i budgeten, eller 0 om raden inte fanns med i den.',
      },
      withoutOutcome: {
        says: '”{row}” har {amount} i budget, men ”{outcome}” är tom.',
        todo: 'Fyll i beloppet, eller 0 om inget har kostat.',
      },
    },
  },
  'DEV-07': {
    title: 'Stora avvikelser kommenteras',
    demand: 'En stor avvikelse ska förklaras i ord.',
    messages: {
      noComment: {
        says: '”{row}” avviker mycket från budget men har ingen kommentar.',
        todo: 'Skriv varför det avviker och vad som görs åt det.',
      },
      noCommentColumn: {
        says: '”{row}” avviker mycket från budget, och tabellen har ingen kolumn för kommentarer.',
        todo: 'Lägg till en kolumn för kommentarer, eller förklara avvikelsen i texten.',
      },
    },
  },
  'DEV-08': {
    title: 'Prognosen är utfall och resten av året',
    demand: 'Prognosen ska vara utfallet hittills och det som planeras för resten av året.',
    messages: {
      differs: {
        says: 'Utfallet hittills är {actual} och resten av året {rest}, tillsammans {expected}. Prognosen är en annan.',
        todo: 'Räkna om prognosen, eller ändra planen för resten av året.',
      },
    },
  },
  'DEV-09': {
    title: 'Medlemmen har betalat det begärda',
    demand: 'En medlems bidrag i utfallet ska vara det som förbundet har begärt.',
    messages: {
      differs: {
        says: '”{label}” stämmer inte med det bidrag som är beslutat ({outcome} mot {planned}).',
        todo: 'Stäm av mot rekvisitionerna. Är bidraget ändrat under året ska budgeten revideras; annars saknas eller felbokas en betalning.',
      },
    },
  },
  'DEV-10': {
    title: 'ESF-bidraget är bokat',
    demand: 'Kostnader som ESF ska betala en del av ska ha intäkten och fordran bokade vid periodens slut.',
    messages: {
      notBooked: {
        says: 'Projektets kostnader är {cost} och ESF ska betala {share}, det vill säga {expected}. Bokat är {booked}.',
        todo: 'Boka intäkten och en fordran på ESF för det som inte är utbetalt. ESF betalar i efterskott.',
      },
    },
  },
});
