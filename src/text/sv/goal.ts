import { goalRules } from '../../rules/goal';
import { defineTexts } from '../define';

export const goalTexts = defineTexts(goalRules)({
  'GOAL-01': {
    title: 'Mål för ekonomi och verksamhet',
    demand: 'En plan som sätter mål ska ha minst ett finansiellt mål och minst ett mål för verksamheten.',
    messages: {
      noFinancial: {
        says: 'Under ”{heading}” finns inget finansiellt mål.',
        todo: 'Lägg till minst ett mål för ekonomin, till exempel att kostnaderna inte ska överstiga intäkterna.',
      },
      noActivity: {
        says: 'Under ”{heading}” finns inget mål för verksamheten.',
        todo: 'Lägg till minst ett mål för verksamheten, med antal eller andel och vilka det gäller.',
      },
      empty: {
        says: 'Under rubriken ”{heading}” står inga mål.',
        todo: 'Skriv in målen, eller ta bort rubriken om de står i ett annat dokument.',
      },
    },
  },
  'GOAL-02': {
    title: 'Målet går att mäta',
    demand: 'Ett mål ska gå att mäta: med ett tal, vad som räknas och för vilket år.',
    messages: {
      noNumber: {
        says: 'Målet ”{goal}” har inget tal att mäta mot.',
        todo: 'Ange hur många eller hur stor andel det gäller, till exempel ”minst 20 % av de som avslutas”.',
      },
      noNoun: {
        says: 'Målet ”{goal}” säger inte vad {number} är antalet av.',
        todo: 'Skriv ut vad som räknas: deltagare, platser, möten.',
      },
      noYear: {
        says: 'Det framgår inte vilket år målen gäller.',
        todo: 'Skriv året i rubriken över målen eller i målet självt (”{goal}”).',
      },
    },
  },
  'GOAL-03': {
    title: 'Procentmål',
    demand: 'Ett mål i procent ska ligga mellan 0 och 100 och säga vad det är en del av.',
    messages: {
      range: {
        says: 'Målet ”{goal}” är {share}, mer än det kan bli.',
        todo: 'Rätta talet. Är det ett antal: skriv det utan procenttecken.',
      },
      noBase: {
        says: 'Målet ”{goal}” säger inte vad {share} är en del av.',
        todo: 'Skriv ut vilka andelen gäller, till exempel ”av deltagarna” eller ”av de som avslutas”.',
      },
    },
  },
  'GOAL-04': {
    title: 'Varje mål är uppföljt',
    demand: 'När målen följs upp ska varje mål ha ett utfall.',
    messages: {
      noOutcome: {
        says: 'Målet ”{goal}” har inget utfall.',
        todo: 'Fyll i utfallet, eller skriv varför målet inte kan följas upp.',
      },
    },
  },
  'GOAL-05': {
    title: 'Måluppfyllelsen stämmer med talen',
    demand: 'Det som sägs om ett mål är nått ska stämma med utfallet.',
    messages: {
      notReached: {
        says: 'Här står ”{status}”, men utfallet når inte målet ”{goal}”.',
        todo: 'Ändra bedömningen, eller rätta målvärdet eller utfallet.',
      },
      isReached: {
        says: 'Här står ”{status}”, men utfallet når målet ”{goal}”.',
        todo: 'Ändra bedömningen, eller rätta målvärdet eller utfallet.',
      },
    },
  },
  'GOAL-06': {
    title: 'Insatsen har budget, mål och målgrupp',
    demand: 'Varje insats ska ha en budget, ett mål och en målgrupp.',
    messages: {
      noGoal: {
        says: 'Insatsen ”{name}” har inget mål.',
        todo: 'Skriv vad insatsen ska leda till, så att den går att följa upp.',
      },
      noTargetGroup: {
        says: 'Insatsen ”{name}” har ingen målgrupp.',
        todo: 'Skriv vilka insatsen är till för.',
      },
      noBudget: {
        says: 'Insatsen ”{name}” har inget belopp.',
        todo: 'Fyll i insatsens budget, eller skriv 0 om den inte kostar något.',
      },
      noBudgetRow: {
        says: 'Insatsen ”{name}” finns inte som rad i budgeten.',
        todo: 'Lägg till en rad, eller säg i en kommentar i vilken rad insatsen ingår.',
      },
    },
  },
  'GOAL-07': {
    title: 'Kostnad per deltagare',
    demand: 'En insats som kostar ska ha deltagare, och kostnaden per deltagare ska vara rätt uträknad.',
    messages: {
      noParticipants: {
        says: 'Insatsen ”{name}” har kostat {cost} men har inga deltagare.',
        todo: 'Kontrollera antalet. Är det rätt: skriv varför, så att styrelsen kan bedöma insatsen.',
      },
      noneToWork: {
        says: 'Insatsen ”{name}” har kostat {cost}. Av {finished} som har avslutats har ingen gått till arbete eller studier.',
        todo: 'Kontrollera antalet. Är det rätt: beskriv vad deltagarna har gått vidare till.',
      },
      printed: {
        says: 'Kostnaden per deltagare för ”{name}” är inte kostnaden delad med antalet deltagare.',
        todo: 'Räkna om kostnaden per deltagare, helst med en formel.',
      },
    },
  },
  'GOAL-08': {
    title: 'Kvinnor och män',
    demand:
      'Lovar planen könsuppdelad statistik ska deltagarna redovisas som kvinnor och män, och delarna ska bli summan.',
    messages: {
      notSplit: {
        says: 'I {promise} står att statistiken ska delas upp på kön, men deltagarna här är inte uppdelade.',
        todo: 'Lägg till kolumner för kvinnor och män.',
      },
      sum: {
        says: 'Kvinnor och män blir inte tillsammans antalet deltagare för ”{name}”.',
        todo: 'Rätta det tal som är fel. Finns det deltagare som är okända eller annat: lägg till en kolumn för dem.',
      },
    },
  },
  'GOAL-09': {
    title: 'Tjänster',
    demand: 'Tjänsterna i en personallista ska tillsammans bli summan.',
    messages: {
      sum: {
        says: 'Tjänsterna blir inte tillsammans det som står som summa.',
        todo: 'Rätta summan eller den tjänst som är fel.',
      },
    },
  },
});
