import type { formRules } from '../../../rules/form';
import type { Explanation } from '../model';

export const formExplanations: Readonly<Record<keyof typeof formRules, Explanation>> = {
  'FORM-01': {
    why: 'Lag (2003:1210) 23 §: styrelsen ska besluta budgeten senast den 30 november för nästa år.',
    computed:
      'Första beslutsdagen för budgeten jämförs med den 30 november året före budgetåret. Dagen tas ur inställningarna eller ur rader som ”Beslut 2025-11-23”. Beslut om ändringar, årsredovisningar och annat räknas inte. Ett beslut under budgetåret är en notering, och visas inte alls om budgeten kallas reviderad.',
    tolerance: 'Ingen: den 30 november är sista dag.',
  },
  'FORM-02': {
    why: 'Lag (2003:1210) 23 §: styrelsen ska ha samråd med medlemmarna innan budgeten beslutas.',
    computed:
      'Dagen för samrådet (inställningarna eller en rad om samråd med datum) jämförs med beslutsdagen. Säger inställningarna att budgeten är beslutad, men varken de eller arbetsboken nämner något samråd, ges en notering.',
    tolerance: 'Ingen: samrådet ska ha hållits senast beslutsdagen.',
  },
  'FORM-03': {
    why: 'Lag (2003:1210) 24 §: styrelsen ska upprätta årsredovisningen inom tre månader efter räkenskapsårets slut.',
    computed:
      'Dagen för årsredovisningen (inställningarna eller en rad i arbetsboken) jämförs med den 31 mars året efter. Vilket år den gäller tas ur rubriken, annars är det året före dagen.',
    tolerance: 'Ingen: den 31 mars är sista dag.',
  },
  'FORM-04': {
    why: 'Lag (2003:1210) 19 § säger att sammanträdet där budgeten beslutas är offentligt och ska kungöras. Kommunallagen 8 kap. 14 § gäller genom 21 §: förslaget ska finnas på webbplatsen från kungörelsen.',
    computed:
      'Har arbetsboken en checklista med ”Sammanträdet är offentligt” eller ”Budgetförslaget finns på webbplatsen” ska svaret vara ifyllt och inte nej. Finns en dag för kungörelsen ska den vara före beslutet. Annars prövas ingenting.',
    tolerance: 'Ingen.',
  },
  'FORM-05': {
    why: 'Lag (2003:1210) 25 §: förbundet betalar revisorerna, om förbundsordningen inte säger något annat. Då ska kostnaden finnas i budgeten.',
    computed:
      'I den budget som har flest kostnadsrader (minst tre) letas efter en rad för revision eller revisorer, också i andra tabeller. Säger inställningarna att medlemmarna själva betalar prövas ingenting.',
    tolerance: 'Ingen gräns: vilket belopp som helst räcker.',
  },
  'FORM-06': {
    why: 'Lag (2003:1210) 25 §: en revisor för varje medlem. Försäkringskassan utser en gemensam för Försäkringskassan och Arbetsförmedlingen, och kommuner och regioner får avtala om gemensamma.',
    computed:
      'De revisorer som arbetsboken namnger räknas (namnen sparas inte) och jämförs med antalet regioner och kommuner plus en för staten. Medlemmarna tas ur inställningarna, annars ur bidragen. Säger inställningarna att gemensamma revisorer är avtalade prövas ingenting.',
    tolerance: 'Ingen. Fler revisorer än medlemmar är tillåtet.',
  },
  'FORM-07': {
    why: 'Lag (2003:1210) 10 §: varje medlem ska ha minst en ledamot och en ersättare, och ersättarna ska vara lika många som ledamöterna. Nationella rådet har sagt att varje kommun är en egen medlem.',
    computed:
      'Har arbetsboken en lista över styrelsen räknas ledamöter och ersättare för varje medlem i listan. Medlemmar i inställningarna som saknas i listan nämns. Ordförande räknas som ledamot, en vakant plats räknas inte. Namn på personer sparas inte.',
    tolerance: 'Ingen. En lista utan en enda ersättare prövas inte: den kan gälla arvoden.',
  },
  'FORM-08': {
    why: 'Lag (2018:597) om kommunal bokföring och redovisning gäller årsredovisningen genom lag (2003:1210) 24 §. Den kräver bland annat resultaträkning, balansräkning, kassaflödesanalys, noter och driftredovisning.',
    computed:
      'Prövas bara när arbetsboken kallar sig årsredovisning och har minst två av resultaträkning, balansräkning och kassaflödesanalys. Delarna letas bland rubriker, bladens namn och tabeller. En uppföljning av budget mot utfall räknas som driftredovisning. Saknas förvaltningsberättelsen är arbetsboken bara räkningarna: då letas bara de tre, och det som saknas blir noteringar.',
    tolerance: 'Ingen.',
  },
  'FORM-09': {
    why: 'Lag (2018:597) 11 kap. 10 § beskriver balanskravsresultatet. Om det binder samordningsförbund är vår egen tolkning, därför är det alltid en notering.',
    computed:
      'Prövas bara i en årsredovisning, på samma sätt som årsredovisningens delar. En rubrik, ett blad eller en rad med ordet balanskrav räcker.',
    tolerance: 'Ingen.',
  },
  'FORM-10': {
    why: 'Lagens regler om delårsrapport gäller inte samordningsförbund. Enligt finsam.se behövs en delårsrapport bara om förbundsordningen säger det.',
    computed:
      'Säger inställningarna att förbundsordningen inte begär någon delårsrapport, men arbetsboken har en, ges en notering. Har du inte svarat i inställningarna prövas ingenting.',
    tolerance: 'Ingen.',
  },
  'FORM-11': {
    why: 'Kommunallagen 11 kap. 15 § gäller genom lag (2003:1210) 21 §: ett beslut under året om en ny utgift ska säga hur den betalas.',
    computed:
      'I en lista över beslut med en kolumn för finansiering ska kolumnen vara ifylld för varje belopp över noll. En mening om tilläggsanslag med belopp och datum ska säga varifrån pengarna tas, i samma eller nästa cell. Beslut före budgetåret prövas inte.',
    tolerance: 'Ingen beloppsgräns.',
  },
  'FORM-12': {
    why: 'Lagar byts och myndigheter byter namn. Ett gammalt ord i en ny budget är ofta en rest ur en äldre mall, som i Västerås plan där Riksrevisionen utser revisor.',
    computed:
      'Texter, rubriker och etiketter söks igenom efter en kort ordlista. Varje ord har ett år då det slutade gälla: landsting 2020, KRL (1997:614) 2019, kommunallagen (1991:900) 2018, länsarbetsnämnd 2008, allmän försäkringskassa 2005. Är budgetåret tidigare, eller inte känt, är ordet rätt. Meningar som berättar om förr prövas inte. Varje ord nämns en gång.',
    tolerance: 'Ingen.',
  },
  'FORM-13': {
    why: 'I Södertäljes beslutade plan för 2019 hette kolumnen ”FÖRSLAG 2019”. Läsaren kan då inte veta om beloppen är de beslutade.',
    computed:
      'Ord som förslag, utkast och preliminär i rubriker och kolumner jämförs med en beslutsrad i arbetsboken, eller med inställningen att budgeten är beslutad. Senare år får vara preliminära. Finns en beslutad kolumn bredvid för samma år är förslaget i sin ordning.',
    tolerance: 'Ingen.',
  },
  'FORM-14': {
    why: 'På framsidan av Västerås plan stod ”Dnr” utan nummer. Tomma fält gör dokumentet svårt att hitta igen i diariet.',
    computed:
      'Fälten Dnr, Org.nr och beslutsdag ska ha ett värde i samma cell, till höger eller under. Beslutsdagen prövas bara när inställningarna säger att budgeten är beslutad. Ett organisationsnummer ska ha tio siffror. Underskrifter prövas inte: de skrivs ofta på papper.',
    tolerance: 'Ingen.',
  },
  'FORM-15': {
    why: 'Kommunallagen 11 kap. 6 § gäller genom lag (2003:1210) 21 §: budgeten ska ange anslagen. Vad ett anslag gäller, ett avsnitt eller en insats, bestämmer förbundet.',
    computed:
      'Prövas bara när nivån är vald i inställningarna. Per insats: en enda rad ”Insatser” räcker inte, om det inte finns egna tabeller för insatserna. Per avsnitt: kostnaderna ska ha minst två rubriker eller delsummor.',
    tolerance: 'Ingen.',
  },
};
