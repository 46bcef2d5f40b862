import { fsRules } from '../../rules/fs';
import { defineTexts } from '../define';

export const fsTexts = defineTexts(fsRules)({
  'FS-01': {
    title: 'Statens hälft',
    demand: 'Staten (Försäkringskassan) ska betala hälften av medlemmarnas pengar.',
    messages: {
      others: {
        says: 'Staten betalar {actual}. De andra medlemmarna betalar tillsammans {measuredBy}, och staten ska betala lika mycket. Statens belopp ska då vara {expected}.',
        todo: 'Jämför med Försäkringskassans besked. Rätta statens belopp, eller de andra medlemmarnas om det är de som är fel.',
      },
      total: {
        says: 'Staten betalar {actual}, vilket är {share} av medlemmarnas {measuredBy}. Hälften är {expected}.',
        todo: 'Kontrollera varje medlems belopp mot besluten: statens, regionernas och kommunernas delar passar inte ihop med varandra.',
      },
      rounding: {
        says: 'Staten betalar {actual}, och hälften är {expected}. Skillnaden är inte större än vad avrundningen av flera belopp kan ge.',
        todo: 'Jämna ut beloppen så att delen blir exakt.',
      },
    },
  },
  'FS-02': {
    title: 'Regionernas fjärdedel',
    demand: 'Regionerna ska tillsammans betala en fjärdedel av medlemmarnas pengar.',
    messages: {
      others: {
        says: 'Regionernas del är {actual}. Regioner och kommuner ska tillsammans betala lika mycket som staten, {measuredBy}. Regionernas del ska då vara {expected}.',
        todo: 'Jämför med regionens beslut. Rätta regionens belopp, eller de andra medlemmarnas om det är de som är fel.',
      },
      total: {
        says: 'Regionernas del är {actual}, vilket är {share} av medlemmarnas {measuredBy}. En fjärdedel är {expected}.',
        todo: 'Kontrollera varje medlems belopp mot besluten: statens, regionernas och kommunernas delar passar inte ihop med varandra.',
      },
      rounding: {
        says: 'Regionernas del är {actual} och ska vara {expected}. Skillnaden är inte större än vad avrundningen av flera belopp kan ge.',
        todo: 'Jämna ut beloppen så att regionernas del blir exakt.',
      },
    },
  },
  'FS-03': {
    title: 'Kommunernas fjärdedel',
    demand: 'Kommunerna ska tillsammans betala en fjärdedel av medlemmarnas pengar.',
    messages: {
      others: {
        says: 'Kommunernas del är {actual}. Regioner och kommuner ska tillsammans betala lika mycket som staten, {measuredBy}. Kommunernas del ska då vara {expected}.',
        todo: 'Jämför med kommunernas beslut. Rätta kommunernas belopp, eller de andra medlemmarnas om det är de som är fel.',
      },
      total: {
        says: 'Kommunernas del är {actual}, vilket är {share} av medlemmarnas {measuredBy}. En fjärdedel är {expected}.',
        todo: 'Kontrollera varje medlems belopp mot besluten: statens, regionernas och kommunernas delar passar inte ihop med varandra.',
      },
      rounding: {
        says: 'Kommunernas del är {actual} och ska vara {expected}. Skillnaden är inte större än vad avrundningen av flera belopp kan ge.',
        todo: 'Jämna ut beloppen så att kommunernas del blir exakt.',
      },
    },
  },
  'FS-04': {
    title: 'Medlemmarnas summa',
    demand: 'Medlemmarnas belopp ska tillsammans bli den summa som anges för dem.',
    messages: {
      total: {
        says: 'Summan av medlemmarnas bidrag anges till {actual}, men raderna för medlemmarna blir {expected}.',
        todo: 'Kontrollera att alla medlemmar är med i summan, och rätta summan eller det belopp som är fel.',
      },
      elsewhere: {
        says: 'Här anges medlemmarnas bidrag till {actual}, men medlemmarnas rader (de börjar i {members}) blir tillsammans {expected}.',
        todo: 'Ta reda på vilket av de två som gäller, och ändra det andra.',
      },
      rounding: {
        says: 'Summan av medlemmarnas bidrag anges till {actual}, och raderna blir {expected}. Skillnaden är inte större än en avrundning.',
        todo: 'Låt summan räknas fram ur raderna, så försvinner skillnaden.',
      },
    },
  },
  'FS-05': {
    title: 'Andelar av medlemmarnas egna pengar',
    demand: 'Andelarna ska räknas på medlemmarnas egna pengar, inte på ESF-medel, ränta eller eget kapital.',
    messages: {
      shares: {
        says: 'Andelarna stämmer bara om {others} räknas med. Lagens andelar gäller medlemmarnas egna pengar, {total}.',
        todo: 'Räkna andelarna på medlemmarnas pengar, eller skriv i rubriken att de gäller hela finansieringen.',
      },
      amounts: {
        says: 'Medlemmarnas belopp stämmer bara om {others} räknas in i en medlems del. Medlemmarna betalar tillsammans {total}, och andra pengar kan inte ersätta en medlems del.',
        todo: 'Låt den medlem som betalar för lite betala sin hela del, och redovisa {others} för sig.',
      },
      statedTotal: {
        says: 'Summan {actual} sägs vara medlemmarnas, men {others} är med i den. Medlemmarna själva betalar {expected}.',
        todo: 'Skriv en egen summa för medlemmarnas bidrag, eller ge summan ett namn som täcker alla intäkter.',
      },
    },
  },
  'FS-06': {
    title: 'Arbetsförmedlingen betalar inget eget',
    demand: 'Arbetsförmedlingen ska inte ha ett eget bidrag: Försäkringskassan betalar hela statens hälft.',
    messages: {
      paysItself: {
        says: 'Här står ett bidrag på {actual} från Arbetsförmedlingen. Försäkringskassan betalar statens hela hälft, även Arbetsförmedlingens del.',
        todo: 'Lägg beloppet på raden för staten (Försäkringskassan), eller visa att raden är en del av statens belopp.',
      },
    },
  },
  'FS-07': {
    title: 'Flera regioner delar sin fjärdedel',
    demand: 'Flera regioners andelar ska bli 100 procent, och deras belopp ska följa andelarna.',
    messages: {
      sum: {
        says: 'Regionernas andelar av sin del blir tillsammans {sum}, inte 100 procent.',
        todo: 'Kontrollera andelarna mot regionernas överenskommelse.',
      },
      roundedSum: {
        says: 'Regionernas andelar blir tillsammans {sum} när de skrivs med så få decimaler.',
        todo: 'Skriv ut fler decimaler, eller jämna ut den största andelen.',
      },
      amount: {
        says: 'Här står {actual}. Regionens andel är {key} av regionernas {part}, alltså {expected}.',
        todo: 'Rätta beloppet, eller andelen om det är den som är gammal.',
      },
      several: {
        says: 'Beloppen för {members} följer inte regionernas andelar av {part}.',
        todo: 'Ta reda på vilka andelar som gäller för året, och räkna om beloppen.',
      },
    },
  },
  'FS-08': {
    title: 'Kommun utanför region betalar hälften',
    demand: 'Om ingen region är medlem ska en kommun utanför region betala hälften.',
    messages: {
      others: {
        says: 'Kommunens del är {actual}. Ingen region är medlem, och då ska kommunen betala lika mycket som staten, som betalar {measuredBy}. Kommunens del ska vara {expected}.',
        todo: 'Jämför med kommunens beslut och Försäkringskassans besked, och rätta det belopp som är fel.',
      },
      rounding: {
        says: 'Kommunens del är {actual} och ska vara {expected}. Skillnaden är inte större än vad avrundningen av flera belopp kan ge.',
        todo: 'Jämna ut beloppen så att delen blir exakt.',
      },
    },
  },
  'FS-09': {
    title: 'Lika mycket som staten',
    demand: 'Regionerna ska betala hälften av det staten betalar, och kommunerna lika mycket som regionerna.',
    messages: {
      differs: {
        says: 'Här står {actual}. Staten betalar {state}, och hälften av det är {expected}.',
        todo: 'Kontrollera beloppet mot medlemmens beslut. Är ett högre bidrag överenskommet kan det anges i inställningarna.',
      },
    },
  },
  'FS-10': {
    title: 'Procenttalen stämmer med beloppen',
    demand: 'Andelar i procent ska stämma med beloppen bredvid och tillsammans bli 100 procent.',
    messages: {
      amount: {
        says: 'Här står {printed}, men beloppet bredvid motsvarar {exact}.',
        todo: 'Rätta procenttalet, eller beloppet om det är det som är fel.',
      },
      sum: {
        says: 'Medlemmarnas andelar blir tillsammans {sum}, inte 100 procent.',
        todo: 'Kontrollera varje andel mot lagen och mot kommunernas överenskommelse.',
      },
    },
  },
  'FS-11': {
    title: 'Bidrag i pengar',
    demand: 'Medlemmarna ska betala sina bidrag i pengar.',
    messages: {
      inKind: {
        says: 'Raden ”{row}” kan gälla personal, lokaler eller tid. Medlemmarnas bidrag till förbundet ska vara pengar.',
        todo: 'Kontrollera att beloppet betalas till förbundet. Är det en insats i annan form hör den inte till medlemmarnas bidrag.',
      },
    },
  },
  'FS-12': {
    title: 'Pengar från andra än medlemmarna',
    demand: 'Pengar från andra än medlemmarna ska visa varifrån de kommer och redovisas för sig.',
    messages: {
      noSource: {
        says: '”{row}” är pengar från någon annan än medlemmarna, men det framgår inte vem.',
        todo: 'Skriv vem som betalar i radens namn eller i en kommentar. Kontrollera att förbundet får ta emot pengarna: enligt lagen är det medlemmarna som för över pengar till samordningen.',
      },
      legal: {
        says: 'Budgeten räknar med pengar från andra än medlemmarna: {rows}. Enligt lagen är det medlemmarna som för över pengar till den finansiella samordningen, och Nationella rådet avrådde 2022 från att söka pengar från andra.',
        todo: 'Håll pengarna utanför medlemmarnas andelar, redovisa dem för sig och skriv i en kommentar vilket beslut de bygger på.',
      },
      netted: {
        says: 'Texten säger ”{quote}”, men budgeten har ingen sådan intäkt. Insatsen visas då netto, och vad den kostar i sin helhet syns inte.',
        todo: 'Visa bidraget som intäkt och hela kostnaden som kostnad, eller skriv att raden är netto och vad hela insatsen kostar.',
      },
    },
  },
  'FS-13': {
    title: 'Statens pengar minskar mycket',
    demand: 'En stor minskning av statens pengar ska uppmärksammas.',
    messages: {
      drop: {
        says: 'Från året före minskar medlen från {was} till {now}, det vill säga med {change}. Gränsen i inställningarna är {limit}.',
        todo: 'Kontrollera vad minskningen bygger på: ett besked från Försäkringskassan eller ett antagande. Följ upp när beskedet kommer.',
      },
    },
  },
  'FS-14': {
    title: 'Tilldelningens status',
    demand: 'Statens tilldelning ska vara märkt som preliminär eller beslutad, med datum.',
    messages: {
      withoutDate: {
        says: 'Statens medel är inte slutligt beslutade (”{text}”), och det står inget datum för uppgiften.',
        todo: 'Skriv datum för Försäkringskassans besked, och uppdatera när det slutliga beskedet kommer.',
      },
      settingWithoutDate: {
        says: 'Inställningarna anger hur långt statens tilldelning har kommit men inte sedan när.',
        todo: 'Fyll i datumet i inställningarna.',
      },
      stillPreliminary: {
        says: 'Budgeten är beslutad, men statens medel är inte slutligt beslutade (”{text}”).',
        todo: 'Uppdatera beloppet eller märkningen när Försäkringskassans slutliga besked har kommit.',
      },
      settingStillPreliminary: {
        says: 'Budgeten är beslutad, men statens tilldelning är preliminär enligt inställningarna.',
        todo: 'Uppdatera beloppet och inställningarna när Försäkringskassans slutliga besked har kommit.',
      },
    },
  },
  'FS-15': {
    title: 'Rekvisitionerna blir årets bidrag',
    demand: 'En medlems delbetalningar ska tillsammans bli medlemmens bidrag för året.',
    messages: {
      differs: {
        says: 'Delbetalningarna blir tillsammans {sum}, men årets bidrag anges till {contribution}.',
        todo: 'Rätta den delbetalning eller det årsbelopp som är fel innan nästa rekvisition skickas.',
      },
      differsElsewhere: {
        says: 'Delbetalningarna blir tillsammans {sum}, men medlemmens bidrag för året är {contribution} enligt {contributionCell}.',
        todo: 'Ta reda på vilket belopp som är beslutat, och rätta det andra innan nästa rekvisition skickas.',
      },
      rounding: {
        says: 'Delbetalningarna blir tillsammans {sum} och årets bidrag är {contribution}. Skillnaden kommer av att delbetalningarna är avrundade.',
        todo: 'Lägg skillnaden på den sista delbetalningen.',
      },
    },
  },
  'FS-16': {
    title: 'Betalt mot förfallet',
    demand: 'Varje medlem ska ha betalat det som har förfallit.',
    messages: {
      unpaid: {
        says: 'Medlemmen skulle ha betalat {due} men har betalat {paid}. Det fattas {missing}.',
        todo: 'Stäm av mot kundreskontran, och påminn medlemmen om betalningen inte har kommit.',
      },
    },
  },
  'FS-17': {
    title: 'Medlemmarnas del av en brist',
    demand: 'Saknar förbundet pengar till en skuld ska varje medlem skjuta till sin andel av bristen.',
    messages: {
      parts: {
        says: 'Eget kapital blir {shortage} under noll. Kan förbundet då inte betala en skuld ska medlemmarna skjuta till bristen efter sina andelar. För hela beloppet blir det: {members}.',
        todo: 'Ta upp saken med styrelsen, som ska hålla medlemmarna informerade.',
      },
    },
  },
});
