import { formRules } from '../../rules/form';
import { defineTexts } from '../define';

export const formTexts = defineTexts(formRules)({
  'FORM-01': {
    title: 'Budgeten beslutad i tid',
    demand: 'Styrelsen ska besluta budgeten senast den 30 november året före.',
    messages: {
      late: {
        says: 'Budgeten beslutades {date}, efter {deadline}.',
        todo: 'Kontrollera datumet. Är det rätt: anteckna varför beslutet dröjde. Är förbundet nytt beslutar medlemmarna den första budgeten, och då gäller inte datumet.',
      },
      inTheYear: {
        says: 'Budgeten beslutades {date}, under budgetåret. Den skulle ha beslutats senast {deadline}.',
        todo: 'Kontrollera datumet. Gäller beslutet en ändring: skriv ”reviderad budget” och när den första budgeten beslutades.',
      },
    },
  },
  'FORM-02': {
    title: 'Samråd före beslutet',
    demand: 'Styrelsen ska ha samråd med medlemmarna innan budgeten beslutas.',
    messages: {
      after: {
        says: 'Samrådet är daterat {consulted}, efter beslutet {decided}.',
        todo: 'Kontrollera datumen. Samrådet ska hållas före beslutet.',
      },
      notNoted: {
        says: 'Budgeten är beslutad {decided}, men det framgår inte när samråd har hållits.',
        todo: 'Skriv in dagen för samrådet i inställningarna, eller i arbetsboken (”Samråd med medlemmarna 2025-10-14”).',
      },
    },
  },
  'FORM-03': {
    title: 'Årsredovisningen i tid',
    demand: 'Årsredovisningen ska vara klar inom tre månader efter året, alltså senast den 31 mars.',
    messages: {
      late: {
        says: 'Årsredovisningen för {year} är daterad {date}, efter {deadline}.',
        todo: 'Kontrollera datumet. Är det rätt: anteckna varför årsredovisningen dröjde.',
      },
    },
  },
  'FORM-04': {
    title: 'Öppet budgetsammanträde',
    demand:
      'Sammanträdet där budgeten beslutas ska vara offentligt och kungjort, och förslaget ska finnas på webbplatsen.',
    messages: {
      notPublic: {
        says: '”{label}” är inte besvarat med ja.',
        todo: 'Kontrollera att sammanträdet är offentligt, och fyll i svaret.',
      },
      notPublished: {
        says: '”{label}” är inte besvarat med ja.',
        todo: 'Lägg ut budgetförslaget på webbplatsen från det att sammanträdet kungörs, och fyll i svaret.',
      },
      announcedLate: {
        says: 'Sammanträdet kungjordes {announced}, inte före beslutet {decided}.',
        todo: 'Kontrollera datumen. Sammanträdet ska kungöras innan det hålls.',
      },
    },
  },
  'FORM-05': {
    title: 'Revisionen finns i budgeten',
    demand: 'Budgeten ska ha en rad för revision, om inte förbundsordningen säger att någon annan betalar den.',
    messages: {
      noAudit: {
        says: 'Budgeten har ingen rad för revision.',
        todo: 'Lägg till en rad för revisionen. Ligger den i en annan rad, till exempel kansliet: säg det i en kommentar.',
      },
    },
  },
  'FORM-06': {
    title: 'Antalet revisorer',
    demand:
      'Varje medlem ska ha en revisor, om medlemmarna inte har avtalat om gemensamma. Försäkringskassan utser en för staten.',
    messages: {
      tooFew: {
        says: '{auditors} revisorer är angivna, men förbundet har {members} regioner och kommuner och dessutom staten.',
        todo: 'Lägg till de revisorer som saknas. Har medlemmarna avtalat om gemensamma revisorer: ange det i inställningarna.',
      },
    },
  },
  'FORM-07': {
    title: 'Ledamöter och ersättare',
    demand:
      'Varje medlem ska ha minst en ledamot och en ersättare, och ersättarna ska vara lika många som ledamöterna.',
    messages: {
      noMember: {
        says: '{member} har ingen ledamot i styrelsen.',
        todo: 'Lägg till ledamoten, eller rätta listan.',
      },
      noDeputy: {
        says: '{member} har ingen ersättare i styrelsen.',
        todo: 'Lägg till ersättaren, eller rätta listan. Varje kommun är en egen medlem och kan inte dela plats med en annan.',
      },
      notListed: {
        says: '{member} är medlem men har ingen plats i styrelsens lista.',
        todo: 'Lägg till ledamot och ersättare, eller rätta medlemmarna i inställningarna.',
      },
      unequal: {
        says: 'Styrelsen har {members} ledamöter men {deputies} ersättare.',
        todo: 'Det ska vara lika många av varje. Lägg till dem som saknas, eller rätta listan.',
      },
    },
  },
  'FORM-08': {
    title: 'Årsredovisningens delar',
    demand: 'En årsredovisning ska ha resultaträkning, balansräkning, kassaflödesanalys, noter och driftredovisning.',
    messages: {
      noIncomeStatement: {
        says: 'Årsredovisningen har ingen resultaträkning.',
        todo: 'Lägg till resultaträkningen, eller bortse från detta om den står i ett annat dokument.',
      },
      noBalanceSheet: {
        says: 'Årsredovisningen har ingen balansräkning.',
        todo: 'Lägg till balansräkningen, eller bortse från detta om den står i ett annat dokument.',
      },
      noCashFlow: {
        says: 'Årsredovisningen har ingen kassaflödesanalys.',
        todo: 'Lägg till kassaflödesanalysen, eller bortse från detta om den står i ett annat dokument.',
      },
      noNotes: {
        says: 'Årsredovisningen har inga noter.',
        todo: 'Lägg till noterna, eller bortse från detta om de står i ett annat dokument.',
      },
      noOperatingAccount: {
        says: 'Årsredovisningen har ingen driftredovisning.',
        todo: 'Lägg till driftredovisningen med budget och utfall, eller bortse från detta om den står i ett annat dokument.',
      },
    },
  },
  'FORM-09': {
    title: 'Balanskravsutredning',
    demand: 'En årsredovisning bör visa årets balanskravsresultat.',
    messages: {
      missing: {
        says: 'Årsredovisningen har ingen balanskravsutredning.',
        todo: 'Lägg till en balanskravsutredning, eller fråga revisorerna om den behövs i ert förbund.',
      },
    },
  },
  'FORM-10': {
    title: 'Delårsrapport',
    demand: 'En delårsrapport behövs bara om förbundsordningen säger det.',
    messages: {
      notAsked: {
        says: 'Här finns en delårsrapport, men enligt inställningarna begär förbundsordningen ingen.',
        todo: 'Inget behöver ändras. Begär förbundsordningen en delårsrapport: rätta inställningen.',
      },
    },
  },
  'FORM-11': {
    title: 'Utgiftsbeslut och finansiering',
    demand: 'Ett beslut under året om en ny utgift ska säga hur utgiften betalas.',
    messages: {
      notFinanced: {
        says: 'Beslutet ”{decision}” säger inte hur utgiften ska betalas.',
        todo: 'Skriv varifrån pengarna tas: en annan rad, ofördelade medel eller eget kapital.',
      },
    },
  },
  'FORM-12': {
    title: 'Ord som inte gäller längre',
    demand: 'Lagar och myndigheter ska heta det som de heter under budgetåret.',
    messages: {
      countyCouncil: {
        says: 'Här står ”{term}”. Landstingen heter regioner.',
        todo: 'Skriv region.',
      },
      nationalAuditOffice: {
        says: 'Här står Riksrevisionen i samband med revisorer. Det är Försäkringskassan som utser statens revisor i ett samordningsförbund.',
        todo: 'Skriv Försäkringskassan om meningen handlar om vem som utser revisorn.',
      },
      oldAccountingAct: {
        says: 'Här står ”{term}”. Den lagen är ersatt.',
        todo: 'Skriv lag (2018:597) om kommunal bokföring och redovisning.',
      },
      oldMunicipalAct: {
        says: 'Här står ”{term}”. Den kommunallagen är ersatt.',
        todo: 'Skriv kommunallagen (2017:725).',
      },
      insuranceOffice: {
        says: 'Här står ”{term}”. De allmänna försäkringskassorna är sedan 2005 en myndighet.',
        todo: 'Skriv Försäkringskassan.',
      },
      employmentBoard: {
        says: 'Här står ”{term}”. Länsarbetsnämnderna finns inte längre.',
        todo: 'Skriv Arbetsförmedlingen.',
      },
      charterMisnamed: {
        says: 'Här står ”{term}”. Lagens ord är förbundsordning.',
        todo: 'Skriv förbundsordning.',
      },
    },
  },
  'FORM-13': {
    title: 'Förslag eller beslutad',
    demand: 'En budget som är beslutad ska inte kallas förslag.',
    messages: {
      draft: {
        says: 'Här står ”{text}”, men i {decided} står det att budgeten är beslutad.',
        todo: 'Ta bort det som gäller förslaget om budgeten är beslutad.',
      },
      draftBySettings: {
        says: 'Här står ”{text}”, men enligt inställningarna är budgeten beslutad.',
        todo: 'Ta bort det som gäller förslaget, eller ändra inställningen om budgeten inte är beslutad.',
      },
    },
  },
  'FORM-14': {
    title: 'Uppgifter i dokumentets huvud',
    demand: 'Diarienummer, organisationsnummer och beslutsdag ska vara ifyllda där det finns plats för dem.',
    messages: {
      noReference: {
        says: 'Diarienumret är inte ifyllt.',
        todo: 'Fyll i det, eller ta bort fältet.',
      },
      noOrganisationNumber: {
        says: 'Organisationsnumret är inte ifyllt.',
        todo: 'Fyll i det, eller ta bort fältet.',
      },
      malformed: {
        says: '”{value}” är inget organisationsnummer.',
        todo: 'Ett organisationsnummer har tio siffror, till exempel 222000-1234.',
      },
      noDecisionDate: {
        says: 'Budgeten är beslutad, men beslutsdagen är inte ifylld.',
        todo: 'Fyll i dagen då styrelsen beslutade.',
      },
    },
  },
  'FORM-15': {
    title: 'Anslagens nivå',
    demand: 'Budgeten ska visa belopp på den nivå som anslagen beslutas för.',
    messages: {
      noInterventions: {
        says: 'Anslagen beslutas per insats, men ”{row}” är ett enda belopp.',
        todo: 'Dela upp raden på insatserna, eller lägg till ett blad per insats.',
      },
      noSections: {
        says: 'Anslagen beslutas per avsnitt, men kostnaderna är inte delade i avsnitt med summor.',
        todo: 'Lägg till rubriker och summor för avsnitten, till exempel styrelse, administration och insatser.',
      },
    },
  },
});
