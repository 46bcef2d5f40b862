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
});
