import type { fsRules } from '../../../rules/fs';
import type { Explanation } from '../model';

export const fsExplanations: Readonly<Record<keyof typeof fsRules, Explanation>> = {
  'FS-01': {
    why: 'Enligt 5 § lagen om finansiell samordning betalar staten hälften, regionerna en fjärdedel och kommunerna en fjärdedel. Försäkringskassan betalar statens hela del.',
    computed:
      'Statens belopp jämförs med vad regioner och kommuner betalar tillsammans. Stämmer ingen del med någon annan jämförs det i stället med hälften av medlemmarnas summa.',
    tolerance:
      'Varje del får ligga högst ett steg från sin exakta andel. Steget är den sista siffra som beloppen skrivs med, till exempel 1 tkr. Större skillnader som bara kommer av att flera belopp är avrundade blir en notering.',
  },
  'FS-02': {
    why: 'Enligt 5 § betalar regionerna tillsammans en fjärdedel av medlemmarnas pengar. Flera regioner är en part och delar på fjärdedelen.',
    computed:
      'Regionernas belopp läggs ihop och jämförs med hälften av statens belopp, eller med en fjärdedel av medlemmarnas summa när ingen del stämmer med någon annan.',
    tolerance:
      'Varje del får ligga högst ett steg från sin exakta andel. Steget är den sista siffra som beloppen skrivs med, till exempel 1 tkr. Större skillnader som bara kommer av att flera belopp är avrundade blir en notering.',
  },
  'FS-03': {
    why: 'Enligt 5 § betalar kommunerna tillsammans en fjärdedel av medlemmarnas pengar. Hur de delar den mellan sig kommer de själva överens om.',
    computed:
      'Kommunernas belopp läggs ihop och jämförs med hälften av statens belopp, eller med en fjärdedel av medlemmarnas summa när ingen del stämmer med någon annan.',
    tolerance:
      'Varje del får ligga högst ett steg från sin exakta andel. Steget är den sista siffra som beloppen skrivs med, till exempel 1 tkr. Större skillnader som bara kommer av att flera belopp är avrundade blir en notering.',
  },
  'FS-04': {
    why: 'Är summan fel blir alla andelar fel. En summa som inte stämmer är också det vanligaste felet när en rad läggs till.',
    computed:
      'Medlemmarnas rader läggs ihop och jämförs med den summa som anges för dem, i samma tabell eller i en annan tabell för samma år.',
    tolerance: 'Ingen mellan belopp i samma enhet. En skillnad som inte är större än en avrundning blir en notering.',
  },
  'FS-05': {
    why: 'Lagens andelar gäller de pengar som medlemmarna själva för över (5 och 6 §§). Räknas ESF-medel, ränta eller eget kapital med blir andelarna missvisande.',
    computed:
      'Stämmer andelarna inte prövas om de stämmer när andra pengar räknas med. Gör de det sägs vilka rader det är.',
    tolerance: 'Samma som för andelarna: ett steg för belopp och en halv sista siffra för procenttal.',
  },
  'FS-06': {
    why: 'Enligt 5 § betalar Försäkringskassan statens hela hälft. Arbetsförmedlingen är part i samordningen men har inget eget bidrag.',
    computed:
      'En rad för Arbetsförmedlingen bland medlemmarna ska vara tom eller noll. Ingår raden i en summa för staten godtas den.',
    tolerance: 'Ingen: varje belopp över noll uppmärksammas.',
  },
  'FS-07': {
    why: 'Flera regioner är en part och delar sin fjärdedel som de har kommit överens om (5 § tredje stycket).',
    computed:
      'Regionernas andelar läggs ihop till 100 procent. Varje regions belopp jämförs med andelen gånger regionernas del.',
    tolerance: '0,01 procentenheter för andelarnas summa och ett steg för varje belopp.',
  },
  'FS-08': {
    why: 'Enligt 5 a § betalar en kommun som inte ingår i någon region hälften när ingen region är medlem. Gotland är en sådan kommun.',
    computed: 'Kommunens belopp jämförs med statens: de ska vara lika.',
    tolerance:
      'Varje del får ligga högst ett steg från sin exakta andel. Steget är den sista siffra som beloppen skrivs med, till exempel 1 tkr. Större skillnader som bara kommer av att flera belopp är avrundade blir en notering.',
  },
  'FS-09': {
    why: 'Av 5 § följer att regionerna, och kommunerna, betalar hälften av det staten betalar. Regeln gäller där bara en av dem står bredvid staten, så att helheten inte kan prövas.',
    computed:
      'Regionernas eller kommunernas belopp jämförs med hälften av statens. Är högre bidrag överenskomna enligt inställningarna prövas inget.',
    tolerance: 'Ett steg, det vill säga den sista siffra som beloppen skrivs med.',
  },
  'FS-10': {
    why: 'Ett procenttal som inte stämmer med beloppet bredvid gör läsaren osäker på båda.',
    computed:
      'Varje andel räknas fram ur beloppet och medlemmarnas summa, eller ur partens egen del, och jämförs med den utskrivna. Andelar utan belopp ska bli 100 procent. Av andra andelar, till exempel insatsernas del av budgeten, hittas den som ensam inte följer samma uträkning som de övriga.',
    tolerance:
      'En halv sista siffra: 0,5 procentenheter utan decimaler och 0,05 med en decimal, och därtill vad beloppens avrundning kan ge.',
  },
  'FS-11': {
    why: 'Medlemmarna betalar i pengar (finsam.se). Personal, lokaler och tid är insatser i verksamheten, inte bidrag till förbundet.',
    computed:
      'Namnen på medlemmarnas rader söks igenom efter ord som personal, lokaler, tid och natura. Bara användaren kan veta om beloppet är pengar.',
    tolerance: 'Inget fel utan en fråga: regeln ger aldrig mer än en notering.',
  },
  'FS-12': {
    why: 'Enligt 6 § är det medlemmarna som för över pengar till den finansiella samordningen. Nationella rådet har 2022 avrått från att söka pengar från andra. Sådana pengar ska därför kunna kännas igen.',
    computed:
      'Inkomstrader från andra än medlemmarna letas upp. Säger namnet inte vem som betalar, och finns ingen kommentar, blir det en varning. Namngivna källor utan kommentar nämns en gång i en notering. Det gör också ett bidrag från ESF som texten talar om men som budgeten inte visar.',
    tolerance: 'Ingen: regeln ser till namn och kommentarer, inte till belopp.',
  },
  'FS-13': {
    why: 'Staten har använt ett tak för minskningar på 10 procent per år. En större minskning, eller en plan som räknar med just taket, bör styrelsen känna till.',
    computed:
      'Statens belopp jämförs med året före: minskningen delas med förra årets belopp. Är statens del inte utskriven används medlemmarnas summa.',
    tolerance: 'Gränsen i inställningarna, 10 procent om inget annat anges. Just gränsen godtas.',
  },
  'FS-14': {
    why: 'Försäkringskassan lämnar ett preliminärt besked på hösten. Utan märkning och datum vet läsaren inte om beloppet är slutligt.',
    computed:
      'Ord som ”preliminär” och ”äskad” letas upp vid statens belopp, och likaså uppgiften i inställningarna. Ett preliminärt belopp ska ha ett datum och inte stå kvar i en beslutad budget. Finns ingen märkning prövas inget.',
    tolerance: 'Inget fel utan en notering.',
  },
  'FS-15': {
    why: 'Medlemmarna betalar per månad, kvartal eller år. Blir delbetalningarna inte årets bidrag betalar medlemmen för mycket eller för lite.',
    computed:
      'Årets delbetalningar läggs ihop för varje medlem och jämförs med årets bidrag, på samma rad eller i tabellen över bidragen.',
    tolerance: 'Ingen, utom vad som kommer av att varje delbetalning är avrundad; det blir en notering.',
  },
  'FS-16': {
    why: 'Eget förslag: förbundschefen behöver se vilka medlemmar som inte har betalat det som har förfallit.',
    computed: 'Det betalda jämförs med det som har förfallit, medlem för medlem.',
    tolerance: 'Ingen: beloppen ska stämma exakt.',
  },
  'FS-17': {
    why: 'Enligt 22 § ska medlemmarna skjuta till det som fattas när förbundet inte kan betala en skuld, var och en efter sin andel enligt 5 §. Ett eget kapital under noll betyder att skulderna är större än tillgångarna.',
    computed:
      'Underskottet i eget kapital fördelas efter medlemmarnas bidrag, i hela enheter så att delarna blir just bristen. Är medlemmarnas andelar inte lagens prövas inget.',
    tolerance: 'Ingen: delarna blir exakt hela beloppet.',
  },
};
