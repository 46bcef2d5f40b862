import type { xsRules } from '../../../rules/xs';
import type { Explanation } from '../model';

export const xsExplanations: Readonly<Record<keyof typeof xsRules, Explanation>> = {
  'XS-01': {
    why: 'Riksrevisionen har anmärkt på årsredovisningar där olika delar och tabeller inte stämmer med varandra. I en verklig budget stod eget kapital med två olika belopp.',
    computed:
      'Intäkter, kostnader, resultat, eget kapital, ram och medlemmarnas bidrag jämförs mellan tabeller för samma år och samma slags kolumn. Upprepar en tabell en annan rad för rad jämförs alla rader. Avvikelsen visas i den mindre tabellen.',
    tolerance:
      'Ingen mellan belopp i samma enhet. I olika enheter får de skilja sig med den grövre tabellens sista siffra; en enda sista siffra ger en varning.',
  },
  'XS-02': {
    why: 'När en budget revideras blir sammanfattningens text ofta kvar som den var. I en verklig budget sade texten 19 231 tkr och tabellen 20 177 tkr.',
    computed:
      'Belopp i löpande text som talar om intäkter, kostnader, resultat, eget kapital, ram, en medlem eller en rad jämförs med tabellernas belopp för samma år. Ett belopp som är summan av flera rader godtas också.',
    tolerance: 'Den sista siffran som texten skriver. Efter ord som ”ca” gäller den sista siffran som inte är noll.',
  },
  'XS-03': {
    why: 'Ett belopp som kortas av i stället för att avrundas gör att textens delar inte går ihop. I en verklig budget blev 11,868 mnkr till ”ca 11,8”.',
    computed:
      'Är tabellens belopp noggrannare än textens avrundas det till lika många siffror och jämförs. Större skillnader tar XS-02 hand om. Säger texten ett belopp för en sorts insatser som ett register räknar upp, jämförs det med deras rader tillsammans.',
    tolerance: 'En halv sista siffra i textens belopp.',
  },
  'XS-04': {
    why: 'Insatsens eget blad och huvudbudgeten skrivs ofta av olika personer. Skiljer de sig vet ingen vilket belopp som är beslutat.',
    computed:
      'Bladets eller rubrikens namn paras ihop med den rad i huvudbudgeten som heter likadant. Bladets summa jämförs med radens belopp för samma år.',
    tolerance: 'Ingen i samma enhet. Är huvudbudgeten grövre skriven gäller dess sista siffra.',
  },
  'XS-05': {
    why: 'Finsamkolls eget förslag: det som styrelsen har beviljat en insats ska också stå i budgeten, annars betalas fel belopp ut.',
    computed:
      'Insatserna i inställningarna, och i en lista i arbetsboken över vad som har beviljats eller avtalats, paras ihop med budgetens rader efter namn. Det beviljade beloppet jämförs med radens belopp för samma år.',
    tolerance:
      'Ingen i samma enhet. Skrivs budgeten grövre än beslutet gäller en halv sista siffra. En lista där inget belopp är lika och inte alla ligger inom 10 procent prövas inte: den gäller något annat.',
  },
  'XS-06': {
    why: 'En plan som bygger på förra årets får ofta gamla årtal kvar. I en verklig plan för 2019 stod ”BUDGET 2018” i rubrikerna.',
    computed:
      'Årtal i rubriker och i bladens namn jämförs med de år som tabellens kolumner gäller. Datum för beslut och hänvisningar till andra år räknas inte. Har två kolumner bredvid varandra samma rubrik medan ett år saknas mellan de andra, sägs det också.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'XS-07': {
    why: 'Enligt 11 kap. 15 § kommunallagen ska ett beslut om en utgift under året också säga hur den finansieras. Läsaren ska se vad som ändrades, när och hur det betalas.',
    computed:
      'Ursprunglig budget + ändringar = reviderad budget, rad för rad. Finns inget datum för ändringarna, eller ökar kostnaderna mer än intäkterna, ges en notering. Det görs också när arbetsboken har datum för både beslut och revidering men inget om vad som ändrades.',
    tolerance: 'Ingen för hela tal, annars en sista siffra. Regeln gäller bara tabeller med en kolumn för ändringar.',
  },
  'XS-08': {
    why: 'I en verklig plan hette samma insats ”Processledare” i texten och ”Processtödjare” i tabellen. Då går det inte att följa den från budget till uppföljning.',
    computed:
      'Två tabeller som har flera rader gemensamt jämförs. En rad som bara finns i den ena paras ihop med en rad i den andra om namnen skiljer sig högst en bokstav, eller två i långa namn. Siffror i namnen måste vara lika. Insatser i register och text jämförs på samma sätt med budgeten, och långa ord i rubriker med varandra.',
    tolerance: 'Regeln gissar och kan ha fel. Den ger därför aldrig mer än en notering.',
  },
  'XS-09': {
    why: 'När flera förbund delar på en kostnad ska delarna vara hela kostnaden, annars fattas pengar eller betalas för mycket.',
    computed: 'I en tabell där raderna är förbund läggs deras belopp ihop och jämförs med raden för det hela.',
    tolerance: 'Högst ett öre för varje förbund, som avrundning till hela ören kan ge.',
  },
  'XS-10': {
    why: 'Resultaträkningen och driftredovisningen i en årsredovisning visar samma resultat på två sätt.',
    computed:
      'Årets resultat i resultaträkningen jämförs med resultatet i driftredovisningen och kassaflödesanalysen för samma år.',
    tolerance:
      'Beloppen får skilja sig så mycket som avrundningen i räkningarna förklarar: en sista siffra, eller en halv krona per belopp när de står i hela kronor.',
  },
  'XS-11': {
    why: 'Eget kapital ändras bara med årets resultat, om ingenting annat sägs. Stämmer det inte är en av räkningarna fel.',
    computed:
      'Ingående eget kapital + årets resultat = utgående eget kapital. Resultatet i balansräkningen jämförs också med resultaträkningens.',
    tolerance:
      'Beloppen får skilja sig så mycket som avrundningen i räkningarna förklarar: en sista siffra, eller en halv krona per belopp när de står i hela kronor.',
  },
  'XS-12': {
    why: 'En balansräkning ska balansera: tillgångarna är alltid lika med eget kapital, avsättningar och skulder.',
    computed:
      'Summan av tillgångarna jämförs med summan av eget kapital och skulder, eller med posterna sammanlagda där summan inte står.',
    tolerance:
      'Beloppen får skilja sig så mycket som avrundningen i räkningarna förklarar: en sista siffra, eller en halv krona per belopp när de står i hela kronor.',
  },
  'XS-13': {
    why: 'Kassaflödesanalysen ska förklara hur likvida medel har ändrats under året. Slutar den på ett annat belopp än balansräkningen är något fel.',
    computed:
      'Årets kassaflöde jämförs med likvida medel vid årets slut minus vid dess början, och slutet med balansräkningen. I en plan per månad eller kvartal ska varje period börja med det som perioden före slutade med.',
    tolerance:
      'Beloppen får skilja sig så mycket som avrundningen i räkningarna förklarar: en sista siffra, eller en halv krona per belopp när de står i hela kronor.',
  },
  'XS-14': {
    why: 'En not förklarar en rad i resultat- eller balansräkningen. Är summorna olika vet ingen vilken som är rätt.',
    computed:
      'Tabeller med rubriken ”Not” och ett nummer paras ihop med den rad som har numret, eller samma namn. Notens enda summa jämförs med raden för samma år; står radens belopp någonstans i noten godtas den.',
    tolerance:
      'Beloppen får skilja sig så mycket som avrundningen i räkningarna förklarar: en sista siffra, eller en halv krona per belopp när de står i hela kronor.',
  },
  'XS-15': {
    why: 'Finsamkolls eget förslag: en jämförelse med föregående år är bara till hjälp om siffrorna är de som gällde då.',
    computed:
      'En kolumn för ett tidigare år paras ihop med en annan tabell som har det året som budget eller utfall, om minst tre och de flesta raderna är lika. Raderna som skiljer sig visas.',
    tolerance: 'Ingen i samma enhet, annars den grövre tabellens sista siffra.',
  },
  'XS-16': {
    why: 'Ett datum i fel ordning är ofta ett gammalt årtal som blivit kvar. I en verklig lista stod ”Årsredovisning 2015. Februari 2015”.',
    computed:
      'I rubriker med både ett år och ett datum jämförs de två: en årsredovisning dateras efter sitt år, en budget senast under det år den gäller.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
};
