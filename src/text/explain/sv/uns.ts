import type { unsRules } from '../../../rules/uns';
import type { Explanation } from '../model';

export const unsExplanations: Readonly<Record<keyof typeof unsRules, Explanation>> = {
  'UNS-01': {
    why: 'I en verklig budget stod ”(tkr)” över belopp i kronor. Den som läser tror då att beloppen är tusen gånger större.',
    computed:
      'Enheten som anges jämförs med beloppens storlek, och med samma belopp i andra tabeller och i texten. Regeln säger bara ifrån när det är tydligt.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'UNS-02': {
    why: 'En verklig plan blandade tkr, kronor, mnkr och mkr. Belopp i olika enheter i samma tabell läggs lätt ihop fel.',
    computed:
      'Enheten som står vid ett enskilt belopp jämförs med kolumnens enhet, och kolumnernas enheter med varandra. Olika enheter i kolumnernas rubriker ger bara en notering, eftersom de går att läsa.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'UNS-03': {
    why: 'Förbund skriver kostnader på olika sätt, en del med plus och en del med minus. Blandas de i samma tabell blir summorna fel.',
    computed: 'Tecknet för de flesta kostnadsraderna i tabellen jämförs med varje enskild rad.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'UNS-04': {
    why: 'I en verklig budget har kostnaderna minus, och eget kapital står som en egen rad bland intäkterna. Då ska allt tillsammans bli noll, annars fattas pengar eller blir pengar över utan förklaring.',
    computed:
      'Alla rader med intäkter, kostnader och användning av eget kapital läggs ihop. Ingående och utgående eget kapital räknas inte.',
    tolerance: 'En krona i tabeller i kronor, annars en halv enhet för varje rad.',
  },
  'UNS-05': {
    why: 'En avvikelse med plus är oftast bra för resultatet. Går tecknen åt olika håll i olika tabeller misstar sig läsaren.',
    computed:
      'Varje kolumn med avvikelser räknas om på fyra sätt: plus för det som är bra, budget minus utfall, utfall minus budget och plus för det som är dåligt. Kolumner som inte går att läsa på samma sätt visas. En enskild cell med fel tecken tar DEV-01 hand om.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'UNS-06': {
    why: 'Ett belopp som är lagrat som text räknas inte med av SUMMA. I en verklig budget stod ”230 000kr” i en cell.',
    computed:
      'Celler i beloppskolumner som är text läses med mellanrum, minustecken och enhet. Det som Finsamkoll läser visas, och vilken summa som hoppar över det.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'UNS-07': {
    why: 'Ett streck betyder oftast noll, men kan också stå för något som inte är bestämt. Läsaren ska veta hur det har lästs.',
    computed: 'Streck i beloppskolumner läses som 0 och räknas upp.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'UNS-08': {
    why: 'Finsamkolls eget förslag: omkastade siffror är ett vanligt skrivfel, och skillnaden är då alltid delbar med nio.',
    computed:
      'När en summa är fel prövas varje inskrivet belopp med två grannsiffror omkastade. Finns det precis ett belopp som då gör summan rätt visas det.',
    tolerance: 'Regeln gissar och kan ha fel. Den ger därför aldrig mer än en notering.',
  },
  'UNS-09': {
    why: 'Finsamkolls eget förslag: en nolla för mycket eller för lite är ett vanligt skrivfel och syns bäst mot året före.',
    computed:
      'Inskrivna belopp jämförs med året före. Är de flesta raderna mellan hälften och det dubbla, visas en rad som är 10, 100 eller 1 000 gånger större eller mindre, på två procent när. Två rader intill varandra som byter belopp, eller går åt var sitt håll från samma belopp, visas också.',
    tolerance: 'Regeln gissar och kan ha fel. Den ger därför aldrig mer än en notering.',
  },
  'UNS-10': {
    why: 'I en verklig budget stod 1010 bredvid 1 378. Olika skrivsätt gör det lätt att läsa fel på storleken.',
    computed:
      'I varje kolumn med minst tre belopp över tusen jämförs hur tusentalen visas, efter text eller talformat. Summor räknas inte, och varje tabell nämns högst en gång.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'UNS-11': {
    why: 'I en verklig budget stod ”Z495 000 kr”, troligen efter ett summatecken som blev en bokstav. Beloppet räknas då inte med någonstans.',
    computed:
      'Text i beloppskolumner som är en enda stor bokstav och sedan ett belopp visas med det belopp som troligen menas.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
  'UNS-12': {
    why: 'I en verklig budget stod ”150 000” bland belopp som ”230 000 kr”, på en sida där andra tabeller var i tkr. Läsaren kan inte veta vilken enhet det är.',
    computed:
      'Har minst två belopp i tabellen en egen enhet, och ingen rubrik säger enheten, visas de belopp som saknar den.',
    tolerance: 'Ingen tolerans: regeln jämför inga belopp.',
  },
};
