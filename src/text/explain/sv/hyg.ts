import type { hygRules } from '../../../rules/hyg';
import type { Explanation } from '../model';

export const hygExplanations: Readonly<Record<keyof typeof hygRules, Explanation>> = {
  'HYG-01': {
    why: 'I en verklig avskrift hade alla belopp fallit bort. En rad utan belopp kan vara en glömd kostnad.',
    computed:
      'Varje rad med en benämning ska ha ett belopp i någon kolumn. Rubriker räknas inte. Stämmer en inskriven summa utan raden, eller saknas beloppet bara vissa år, ges en notering. En text som ”uppgår till tkr” ger en varning.',
    tolerance: 'En tom cell är ett fel. Ett streck, 0 eller ord i cellen godtas.',
  },
  'HYG-02': {
    why: 'I en verklig budget stod ”Kompetensteam” två gånger. Då vet ingen om det är två insatser eller samma kostnad räknad två gånger.',
    computed:
      'Benämningarna i varje avsnitt jämförs utan hänsyn till stora och små bokstäver. Rader som skiljs åt av konto, datum eller status räknas inte. Samma benämning i flera avsnitt ger en notering, om inte avsnitten upprepar samma kostnadsslag.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'HYG-03': {
    why: 'Finsamkolls eget förslag: ett belopp utan benämning kan ingen granska.',
    computed: 'Rader med belopp men utan benämning visas.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'HYG-04': {
    why: 'I en verklig budget stod ”Insatska Summa tkr” och ”GENOM Utvecklingsmedel”. Sådana namn kommer oftast av att text kopierats fel.',
    computed:
      'Benämningarna prövas mot några säkra tecken: förstörda svenska bokstäver, en rubrik som vuxit ihop med sin summa, en ensam preposition i versaler, rester av ett avstavat ord eller samma ord två gånger. Rubriker utanför tabellerna prövas också.',
    tolerance: 'Regeln gissar och kan ha fel. Den ger därför aldrig mer än en notering.',
  },
  'HYG-05': {
    why: 'Finsamkolls eget förslag: ett felvärde gör alla summor som räknar med det oanvändbara.',
    computed:
      'Alla celler med felvärden visas, och formler som saknar beräknat värde. Fel som kommer från en annan cell pekas till den.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'HYG-06': {
    why: 'Finsamkolls eget förslag: den som läser en summa ska kunna se allt som ingår i den.',
    computed: 'Dolda rader, kolumner och blad med belopp jämförs med vad de synliga summorna räknar med.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'HYG-07': {
    why: 'Finsamkolls eget förslag: en länk till en annan arbetsbok slutar fungera när filen flyttas, och mottagaren kan inte kontrollera beloppet.',
    computed: 'Formler som hämtar värden ur en annan fil räknas upp blad för blad.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'HYG-08': {
    why: 'Finsamkolls eget förslag: sammanfogade celler bland belopp döljer celler, stör sortering och får formler att hoppa över rader.',
    computed: 'Sammanfogade områden jämförs med cellerna för belopp. Rubriker och titlar får vara sammanfogade.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'HYG-09': {
    why: 'I en verklig mall stod ”Årsredovisning 20XX” och ”LOGGA” kvar. Sådant ska vara ifyllt när dokumentet lämnas vidare.',
    computed:
      'Text i arbetsboken jämförs med vanliga platshållare: 20XX, NN, LOGGA, [fyll i] och liknande. I beloppens kolumner räknas också ord som TBD, saknas, ej klart och frågetecken.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'HYG-10': {
    why: 'Finsamkolls eget förslag: datum som är text sorteras fel och kan inte jämföras med förfallodagar.',
    computed: 'I kolumner med datum visas text bland riktiga datum, och datum som är text skrivna på olika sätt.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
};
