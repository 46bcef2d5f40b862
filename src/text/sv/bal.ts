import { balRules } from '../../rules/bal';
import { defineTexts } from '../define';

export const balTexts = defineTexts(balRules)({
  'BAL-01': {
    title: 'Intäkterna större än kostnaderna',
    demand: 'De budgeterade intäkterna ska vara större än kostnaderna.',
    messages: {
      deficit: {
        says: 'Budgeten går med ett underskott på {deficit}: kostnaderna är {cost} och intäkterna {income}. Lagen säger att intäkterna ska vara större än kostnaderna. Många förbund planerar ändå att använda eget kapital; då behöver det framgå hur mycket och att det räcker. Revisorerna kan ha synpunkter.',
        todo: 'Skriv i budgeten vad underskottet ska täckas med, eller sänk kostnaderna så att intäkterna räcker.',
      },
      used: {
        says: 'Budgeten går med ett underskott på {deficit}: kostnaderna är {cost} och intäkterna {income}. Eget kapital används för det enligt {use}. Lagen säger att intäkterna ska vara större än kostnaderna. Att planera att använda eget kapital är vanligt bland förbunden, men revisorerna kan ha synpunkter.',
        todo: 'Inget belopp behöver rättas. Skriv i budgeten varför eget kapital används och hur länge det räcker.',
      },
      covered: {
        says: 'Budgeten går med ett underskott på {deficit}: kostnaderna är {cost} och intäkterna {income}. Eget kapital är {equity} vid årets början, så pengarna räcker. Lagen säger ändå att intäkterna ska vara större än kostnaderna. Att planera att använda eget kapital är vanligt bland förbunden, men det bör stå i budgeten och revisorerna kan ha synpunkter.',
        todo: 'Skriv i budgeten att eget kapital används, med hur mycket och varför.',
      },
      equal: {
        says: 'Intäkter och kostnader är lika stora, {income}. Lagen säger att intäkterna ska vara större än kostnaderna.',
        todo: 'Har styrelsen bestämt att budgeten ska gå jämnt ut behöver inget rättas. Annars behöver intäkterna vara något större.',
      },
    },
  },
  'BAL-02': {
    title: 'Kostnaderna ryms i intäkter och eget kapital',
    demand: 'Kostnaderna ska rymmas i årets intäkter och det egna kapital som finns vid årets början.',
    messages: {
      exceeds: {
        says: 'Kostnaderna är {cost}, men intäkterna ({income}) och eget kapital vid årets början ({equity}) blir tillsammans {frame}. Pengarna räcker inte.',
        todo: 'Sänk kostnaderna eller visa vilka fler intäkter som är säkra. Kontrollera också att eget kapital är rätt uppgivet.',
      },
    },
  },
  'BAL-03': {
    title: 'Resultatet är intäkter minus kostnader',
    demand: 'Resultatet ska vara summan av intäkterna minus summan av kostnaderna.',
    messages: {
      differs: {
        says: 'Resultatet anges till {actual}. Intäkterna {income} minus kostnaderna {cost} blir {expected}.',
        todo: 'Rätta resultatet, eller den summa som är fel. Bäst är att låta resultatet räknas fram med en formel.',
      },
      rounding: {
        says: 'Resultatet anges till {actual} och blir {expected} när summorna räknas av mot varandra. Skillnaden är inte större än en avrundning.',
        todo: 'Inget behöver rättas. Skriv gärna att beloppen är avrundade.',
      },
    },
  },
  'BAL-04': {
    title: 'Underskottet har en rad för eget kapital',
    demand: 'Ett planerat underskott ska motsvaras av en rad som visar hur mycket eget kapital som används.',
    messages: {
      missing: {
        says: 'Budgeten går med ett underskott på {deficit}, men ingen rad säger att eget kapital används.',
        todo: 'Lägg till en rad, till exempel ”Användning av eget kapital”, med samma belopp som underskottet.',
      },
      missingYears: {
        says: 'Budgeten går med underskott {years}, först med {deficit}, men ingen rad säger att eget kapital används.',
        todo: 'Lägg till en rad, till exempel ”Användning av eget kapital”, med samma belopp som årets underskott.',
      },
      differs: {
        says: 'Raden säger att {use} av eget kapital används, men underskottet är {deficit}.',
        todo: 'Låt de två beloppen vara lika, eller förklara skillnaden.',
      },
    },
  },
  'BAL-05': {
    title: 'Eget kapital är ingen intäkt',
    demand: 'Eget kapital ska inte räknas in i årets intäkter.',
    messages: {
      counted: {
        says: '”{row}” ({equity}) är med i summan av intäkterna. Eget kapital är pengar som redan finns, inte en intäkt under året.',
        todo: 'Flytta raden under intäkterna, till exempel som ”Användning av eget kapital” efter årets resultat. Ska summan visa hela ramen kan den heta ”Intäkter och eget kapital”.',
      },
    },
  },
  'BAL-06': {
    title: 'Underskottet har täckning',
    demand: 'Ett planerat underskott ska ange vad det täcks med, och täckningen ska räcka.',
    messages: {
      none: {
        says: 'Budgeten går med ett underskott på {deficit}, och ingenstans står vad det ska täckas med: varken eget kapital eller andra pengar.',
        todo: 'Skriv vad som täcker underskottet, med belopp och hur säkra pengarna är, eller sänk kostnaderna.',
      },
      noneInYears: {
        says: 'Budgeten går med underskott {years}, först med {deficit}, och ingenstans står vad det ska täckas med: varken eget kapital eller andra pengar.',
        todo: 'Skriv vad som täcker underskottet, med belopp och hur säkra pengarna är, eller sänk kostnaderna.',
      },
      withoutAmount: {
        says: 'Underskottet är {deficit}. Täckningen är nämnd utan belopp: ”{cover}”.',
        todo: 'Skriv hur mycket som täcks på det sättet och hur säkra pengarna är.',
      },
      tooSmall: {
        says: 'Underskottet är {deficit}, men det som ska täcka det är {cover}. Det fattas {missing}.',
        todo: 'Skriv vad resten ska täckas med, eller sänk kostnaderna.',
      },
    },
  },
  'BAL-07': {
    title: 'Budgeten håller det finansiella målet',
    demand: 'Budgeten ska hålla det finansiella mål som förbundet självt har satt.',
    messages: {
      income: {
        says: 'Målet i {goal} är att kostnaderna inte ska överstiga intäkterna, men kostnaderna är {cost} och intäkterna {income}.',
        todo: 'Ändra budgeten så att målet hålls, eller skriv varför det inte gäller det här året.',
      },
      frame: {
        says: 'Målet i {goal} är att kostnaderna inte ska överstiga budgetramen, men kostnaderna är {cost} och ramen {frame}.',
        todo: 'Ändra budgeten så att målet hålls, eller skriv varför det inte gäller det här året.',
      },
      told: {
        says: 'Texten säger att underskottet är {deficit}, men målet i {goal} är att kostnaderna inte ska överstiga intäkterna.',
        todo: 'Ändra budgeten så att målet hålls, eller skriv varför det inte gäller det här året.',
      },
      widerThanLaw: {
        says: 'Målet håller kostnaderna inom budgetramen, där eget kapital ingår. Lagen jämför dem med intäkterna, och {year} är kostnaderna {cost} men intäkterna {income}.',
        todo: 'Skriv i målet om det gäller intäkterna eller ramen, så att läsaren ser att målet är vidare än lagens krav.',
      },
    },
  },
  'BAL-08': {
    title: 'Ofördelade medel',
    demand: 'Det som budgeten lämnar ofördelat ska vara en rimlig del av kostnaderna.',
    messages: {
      large: {
        says: '{unallocated} är ofördelat, vilket är {share} av kostnaderna på {cost}. Gränsen i inställningarna är {limit}.',
        todo: 'Fördela pengarna, eller skriv vad de är avsedda för.',
      },
      negative: {
        says: 'Det ofördelade är {unallocated}. Mer än hela budgeten är alltså fördelat.',
        todo: 'Kontrollera tecknet, eller minska någon av de andra raderna.',
      },
    },
  },
  'BAL-09': {
    title: 'Avsnitten blir den totala kostnaden',
    demand: 'Kostnadsavsnittens summor ska tillsammans bli den totala kostnaden.',
    messages: {
      differs: {
        says: 'Den totala kostnaden anges till {actual}, men avsnitten blir tillsammans {expected}: {sections}.',
        todo: 'Kontrollera om något avsnitt saknas i totalen, och rätta det belopp som är fel.',
      },
      rounding: {
        says: 'Den totala kostnaden anges till {actual}, och avsnitten blir {expected}. Skillnaden är inte större än en avrundning.',
        todo: 'Inget behöver rättas. Skriv gärna att beloppen är avrundade.',
      },
    },
  },
  'BAL-10': {
    title: 'Outnyttjad ram visas',
    demand: 'Det som blir över av intäkter och eget kapital ska visas.',
    messages: {
      notShown: {
        says: 'Ramen är {frame} och kostnaderna är {cost}. De {unused} som blir över visas inte.',
        todo: 'Lägg till en rad för utgående eget kapital.',
      },
    },
  },
  'BAL-11': {
    title: 'Inga lån, borgen eller panter',
    demand: 'Förbundet ska inte ha andra skulder än sedvanliga krediter, inte gå i borgen och inte pantsätta egendom.',
    messages: {
      loan: {
        says: 'Här står en långfristig skuld på {debt}. Förbundet får inte ta andra lån än sedvanliga krediter för verksamheten.',
        todo: 'Kontrollera vad skulden är. Är det ett lån behöver styrelsen ta upp saken med medlemmar och revisorer.',
      },
      pledge: {
        says: '”{row}” är {pledged}. Förbundet får inte gå i borgen eller pantsätta egendom.',
        todo: 'Kontrollera vad beloppet är, och ta upp det med styrelsen om det stämmer.',
      },
    },
  },
});
