import { writeFileSync } from 'node:fs';
import { makeWorkbook } from './lib/makeWorkbook.mjs';

/**
 * Writes the workbooks in `examples/`: tables and sentences of public documents, figures as printed there.
 * What a document does not say is left out, never made up. examples/README.md names the sources.
 */
const bold = (value) => ({ value, style: 'bold' });
const title = (value) => ({ value, style: 'title' });
const share = (value) => ({ value, style: 'percent' });
const wrapped = (value) => ({ value, style: 'wrapped' });
/** A figure that is printed without a space between its thousands. */
const unspaced = (value) => ({ value, style: 'plain' });
const sumOf = (formula, value) => ({ formula, value, style: 'bold' });

const vasteras = {
  title: 'Samordningsförbundet Västerås, rev. budget 2019, utblick 2020–2021',
  sheets: [
    {
      name: 'Budget 2019-2021',
      widths: [72, 14, 14, 14],
      rows: [
        [title('Rev. budget 2019 utblick 2020-2021')],
        ['Samordningsförbundet Västerås. Beslut 2019-03-29'],
        ['tkr'],
        [null, bold('Budget 2019'), bold('Utblick 2020'), bold('Utblick 2021')],
        [bold('Insatser')],
        ['Samordningsteam Västerås', 8054, 8100, 8100],
        ['JobbFokus 2.0', 3257, 3864, 1683],
        ['Samverkan för individens bästa Nyanlända med ohälsa Västerås', 70, '-', '-'],
        ['Länsgemensamma utbildningsinsatser', 250, 250, 250],
        ['Lokala utbildningsinsatser Västerås', 800, 600, 600],
        ['Kartläggning/utvärdering', 200, 250, 250],
        ['GENOM Utvecklingsmedel', 837, 100, 100],
        [bold('Insatska Summa tkr'), bold(13468), bold(13164), bold(10983)],
        [bold('Styrelsen')],
        ['Revision', 48, 50, 50],
        ['Politikerarvode inkl. förl. arb.förtj. sociala avg. o löneadm', 25, 25, 25],
        ['Konferenser', 90, 90, 90],
        ['Representation', 8, 8, 8],
        ['Övrigt', 10, 10, 10],
        [bold('Summa tkr'), bold(181), bold(183), bold(183)],
        [bold('Administration')],
        ['Administrativa tjänster Servicepartner', 54, 54, 54],
        ['Redovisningskostnader', 80, 75, 75],
        ['Bankkostnader', 12, 12, 12],
        [
          'Förbundssamordnartjänst inkl arbetsgivar- och driftsansvar Servicepartner',
          unspaced(1010),
          unspaced(1010),
          unspaced(1010),
        ],
        ['Representation', 10, 17, 17],
        ['Resekostnader', 10, 7, 7],
        ['Hemsida och nyhetsbrev', 10, 10, 15],
        ['Utbildning, konferenser', 15, 10, 10],
        ['Serviceavg. NNS Nationella Nätverket för Samordningsförb.', 27, 24, 23],
        ['Insatskatalog/Indikatorer', 130, 130, 130],
        ['Trycksaker, böcker', 10, 10, 11],
        ['Övrigt', 10, 10, 10],
        [bold('Summa tkr'), bold(1378), bold(1369), bold(1374)],
        [bold('TOTAL summa tkr'), bold(15027), bold(14716), bold(12540)],
        [],
        [bold('Prognos')],
        ['Intäkter från parterna', 13392, 12052, 11316],
        ['Eget kapital', 6778, 5150, 2486],
        [bold('Summa'), bold(20177), bold(17202), bold(13802)],
      ],
    },
    {
      name: 'Verksamhetsplan',
      widths: [110],
      rows: [
        [title('Verksamhetsplan och budget 2019')],
        ['Dnr'],
        [
          wrapped(
            'Denna verksamhetsplan och långsiktig inriktning är fastställd av styrelsen vid styrelsemötet den 23 november 2018.',
          ),
        ],
        [
          wrapped(
            'Styrelsens arbete regleras dels i förbundsförordningen och dels i ett av styrelsen fastställd reglemente.',
          ),
        ],
        [
          wrapped(
            'Revisorerna är tre till antalet och väljs av vardera medlemmen. Revisionen för medlemmarna Arbetsförmedlingen och Försäkringskassan förordnas av Riksrevisionen.',
          ),
        ],
        [
          wrapped(
            'Budgetens omfång för 2019 ca 19 231 tkr. Intäkter från parterna 13 392 tkr samt eget kapital 5 839 tkr.',
          ),
        ],
        [
          wrapped(
            'Lag (2003:1210) fastställer andelen per medlem på följande sätt: 50 % kommer från staten, dvs. Arbetsförmedlingen och Försäkringskassan, och 25 % från Region Västmanland och 25 % från Västerås stad.',
          ),
        ],
        [wrapped('Förbundets kostnader skall under 2019 inte överstiga budgetramen.')],
      ],
    },
    {
      name: 'Länsgemensamt 2019',
      widths: [72, 16],
      rows: [
        [title('Länsgemensamma utbildningsinsatser, seminarier och åtaganden under 2019')],
        [bold('Vad'), bold('Kostnad')],
        ['Nätverksträffar', '50 000 kr'],
        ['Höstkonferens (kombinerat med nätverksdag)', '230 000kr'],
        ['Övrigt', '65 000 kr'],
        [bold('Summa'), '345 000 kr'],
        [],
        [title('Åtagande enligt avsiktsförklaring')],
        [bold('Vad'), bold('Kostnad')],
        ['Gemensamma möten för presidierna och förbundssamordnarna', '150 000'],
        ['Utbildningsinsatser och åtaganden tillsammans', 'Z495 000 kr'],
        [],
        [bold('Förbund'), bold('Kostnad')],
        ['Norra Västmanlands SF', '95 000 kr'],
        ['SF Västra Mälardalen', '150 000 kr'],
        ['SF Västerås', '250 000 kr'],
        [bold('Summa'), '495 000 kr'],
      ],
    },
  ],
};

const sodertalje = {
  title: 'Samordningsförbundet för rehabilitering i Södertälje, verksamhetsplan, mål och budget 2019',
  sheets: [
    {
      name: 'Innehåll',
      widths: [70, 8],
      rows: [
        [title('Verksamhetsplan, mål och budget 2019')],
        ['Samordningsförbundet för rehabilitering i Södertälje, den 16 november 2018'],
        [bold('Innehållsförteckning')],
        ['3.2 Mål för finansiering av insatser riktade till individer i behov av samordnad rehabilitering'],
        ['3.3 Mål för stukturpåverkande insatser'],
        ['4. VERKSAMHETSINRIKTNING 2018'],
        ['8. BUDGET 2018'],
        ['8.1 Finansiering av Samordningsförbundet 2018'],
        ['8.2 Beräknade kostnader 2018'],
        ['8.3 Budget'],
        ['9. BESLUT'],
      ],
    },
    {
      name: '3.2 Mål',
      widths: [110],
      rows: [
        [title('3.2 Mål för insatser riktade till individer')],
        ...[
          'Minst 380 individer tar del av de finansierade insatserna.',
          'Minst 20 % av de som genomgått en arbetslivsinriktad rehabiliteringsinsats avslutas till egen försörjning, antingen genom arbete eller studier.',
          'Minst 70 % av de som deltar en arbetslivsinriktad rehabiliteringsinsats upplever att de utvecklats och erhållit stöd.',
          'Minst 45 % av de som genomgått en arbetslivsinriktad rehabiliteringsinsats känner sig mer redo att kunna arbeta eller studera.',
          'Minst 80 % av personal och chefer på de samverkande myndigheterna ser nytta av den finansierade verksamheten.',
        ].map((goal) => [wrapped(goal)]),
      ],
    },
    {
      name: '3.3 Mål',
      widths: [110],
      rows: [
        [title('3.3 Mål och aktiviteter för strukturpåverkande insatser')],
        [wrapped('Under 2019 ska Nykvarns kommun aktivt bjudas in i Samordningsförbundet.')],
        [
          wrapped(
            'Av samverkande parter är minst 40 % klart positiva till de strukturer som finns för att initiera, upprätthålla och underhålla relationer mellan inblandade aktörer.',
          ),
        ],
      ],
    },
    {
      name: '5. Insatser',
      widths: [34, 14, 14, 60],
      rows: [
        [title('5. Individinriktade insatser 2019')],
        [bold('Insats'), bold('Från'), bold('Till'), bold('Finansierande parter')],
        [
          'Mobilisering inför arbete (MIA)',
          '2017-04-01',
          '2020-05-31',
          'Total budget 28 mkr varav ESF bidrar med 18 mkr',
        ],
        ['Rehabarenan på Torekällberget', '2017-01-01', '2019-12-31', 'Samordningsförbundet och kommunen'],
        ['Samspråk', '2017-08-14', '2020-08-14', 'Samordningsförbundet, Arbetsförmedlingen och kommunen'],
        ['Alis', '2018-04-01', '2021-08-01', 'Samordningsförbundet och kommunen'],
      ],
    },
    {
      name: '6. Strukturinsatser',
      widths: [40, 28, 60],
      rows: [
        [title('6. Strukturinriktade insatser 2019')],
        [bold('Insats'), bold('Projektperiod'), bold('Innehåll')],
        ['Insatskatalogen', '2017-07-01 och tills vidare', 'Digital sökfunktion; ryms inom kansliets budget'],
        ['Alternativ till sjukskrivning i Södertälje', null, 'Modell för sjukskrivnings- och rehabiliteringsprocessen'],
        ['Coompanion', null, 'Företagsrådgivning till sociala och arbetsintegrerande företag'],
      ],
    },
    {
      name: '8.1 Finansiering',
      widths: [40, 12, 26],
      rows: [
        [title('8.1 Finansiering av Samordningsförbundet 2019')],
        [bold('Finansiär'), bold('Andel'), bold('Medlemsavgift 2019 i kr')],
        ['Staten', share(0.5), 5284000],
        ['Landstinget', share(0.25), 2642000],
        ['Södertälje kommun', share(0.25), 2642000],
        [bold('Totalt'), null, sumOf('SUM(C3:C5)', 10568000)],
        [],
        [
          wrapped(
            'Överskott från verksamhetsår (2018) beräknas uppgå till totalt ca 1 300 000 kronor. Total budgetram för 2019 uppgår därmed till ca 11 868 000 kronor.',
          ),
        ],
      ],
    },
    {
      name: '8.2 Beräknade kostnader',
      widths: [110],
      rows: [
        [title('8.2 Beräknade kostnader 2019')],
        [
          wrapped(
            'De uppskattade kostnaderna för finansiering av befintliga samverkansinsatser riktade till deltagare 2019 uppgår till ca 7,3 mnkr varav nettokostnaden för ESF-projektet MIA beräknas till 2,2 mnkr. Förbundet avsätter 0,8 mnkr till strukturinriktade insatser. De administrativa kostnaderna inklusive vissa tjänsteköp beräknas till 3,1 mnkr och en buffert om 0,6 mnkr, vilket innebär att förbundets förväntade kostnader 2019 ligger på ca 11,8 mnkr.',
          ),
        ],
      ],
    },
    {
      name: '8.3 Budget',
      widths: [46, 18],
      rows: [
        [title('8.3 Budget 2019 (tkr)')],
        [bold('Verksamhet'), bold('FÖRSLAG 2019')],
        ['Kansliet', -3100000],
        ['Rehab-arena Torekällberget', -2600000],
        ['MIA medfinansiering', -2200000],
        ['Utveckling sociala företag (Coompanion)', -300000],
        ['SamSpråk', -1500000],
        ['Alis', -1000000],
        ['Alternativ till sjukskrivning', -550000],
        ['Oförutsedda kostnader/ofördelat', -618000],
        [bold('Kostnader'), sumOf('SUM(B3:B10)', -11868000)],
        ['Anslag från medlemmar', 10568000],
        ['Egna medel (överskott 2018)', 1300000],
        [bold('Total budget'), sumOf('SUM(B12:B13)', 11868000)],
        [],
        [
          wrapped(
            'Styrelsen för Samordningsförbundet i Södertälje beslutar att anta denna verksamhetsplan med mål och budget för 2019 den 16 november 2018.',
          ),
        ],
      ],
    },
  ],
};

const vastraOstergotland = {
  title: 'Samordningsförbundet Västra Östergötland, verksamhetsplan 2015',
  sheets: [
    {
      name: 'Budget 2015',
      widths: [44, 14],
      rows: [
        ['ARBETSMATERIAL Verksamhetsplan SF Västra 2015'],
        [title('8. Budget för 2015')],
        [null, bold('2015')],
        [bold('INTÄKTER')],
        ...[
          'Staten genom FK',
          'Landstinget',
          'Motala kommun',
          'Mjölby kommun',
          'Vadstena kommun',
          'Boxholms kommun',
          'Ödeshögs kommun',
        ].map((label) => [label]),
        [bold('KOSTNADER')],
        ...[
          'Kansli',
          'Kompetensteam',
          'Kompetensteam',
          'Processtödjare lokalt',
          'Process primärvård',
          'VLC Mjölby',
          'Ekenäs Förstegsplatser',
          '"Utvecklingsanställningar"',
          'ISA',
          'Sociala företag/platser',
          'MAT-Ödeshög',
          'Fontänhuset',
          'Utbildning',
          'Konferenser/temadagar',
          'Uppföljning',
        ].map((label) => [label]),
      ],
    },
    {
      name: 'Balans och mål',
      widths: [110],
      rows: [
        [
          wrapped(
            'Den preliminära budgeten är inte i balans då kostnader överstiger intäkterna med 395 tkr. Balans kommer att uppstå dels utifrån att Socialstyrelsen förväntas bevilja medel till Motala Fontänhus och beviljade medel kommer att reduceras med motsvarande summa från Samordningsförbundet. (Socialstyrelsens beslut fattas inte förrän i slutet av december.) Den andra delen som beräknas bli en intäkt för förbundet är de egna medel som prognostiserats inom Samordningsförbundet Mjölby, Ödeshög, Boxholm och som efter att det förbundet likviderats kommer att föras över till Samordningsförbundet Västra Östergötland.',
          ),
        ],
        [title('9. Finansiella mål')],
        [wrapped('Förbundets kostnader skall under 2015 inte överstiga intäkterna.')],
        [wrapped('Förbundet ska bedriva en verksamhet med god ekonomisk hushållning.')],
      ],
    },
    {
      name: 'Insatser',
      widths: [110],
      rows: [
        [title('7. er för insatser')],
        [bold('Kompetensteam 1')],
        [
          wrapped(
            'Att 50 % av de som bedömts av Kompetensteam 1 ska gå vidare till aktivitet/sysselsättning mot arbete.',
          ),
        ],
        [wrapped('Samtliga av förbundet prioriterade målgrupper.')],
        ['Budget'],
        [bold('Kompetensteam 2')],
        [
          wrapped(
            'Att 50 % av de som bedömts av Kompetensteam 2 ska gå vidare till aktivitet/sysselsättning mot arbete.',
          ),
        ],
        [wrapped('Samtliga av förbundet prioriterade målgrupper i den konsultativa delen.')],
        ['Budget'],
        [bold('Processledare i Boxholm, Vadstena, Ödeshög')],
        [
          wrapped(
            'Att 50 % av de personer som fått insatser via processledaren ska gå vidare till aktivitet/sysselsättning mot arbete.',
          ),
        ],
        [wrapped('Samtliga av förbundet prioriterade målgrupper.')],
        ['Budget'],
        [bold('Plattform VLC Mjölby')],
        [
          wrapped(
            'Att 50 % av de som fått del av plattformens insatser ska gå vidare till sysselsättning/arbete alternativt få en ökad arbetsförmåga.',
          ),
        ],
        [
          wrapped(
            'Samordningsförbundets samtliga prioriterade målgrupper, i första hand personer boende i Mjölby, Boxholm och Ödeshög.',
          ),
        ],
        ['Budget'],
        [bold('Förstegsplatser')],
        [
          wrapped(
            'Att 50 % av de som deltar i Förstegsträningen ska fortsätta i någon form av arbetsrehabilitering med sikte på egen försörjning.',
          ),
        ],
        [wrapped('Långtidssjukskrivna och/eller personer med psykisk ohälsa och komplex problematik.')],
        ['Budget'],
        [bold('Utvecklingsanställningar')],
        [wrapped('Att erbjuda arbetstillfälle och kompetensutveckling för personer med funktionsnedsättning.')],
        [wrapped('Enskilda som står långt från reguljära arbetsmarknaden är prioriterade.')],
        ['Budget'],
        [bold('ISA-individuellt stöd i arbete')],
        [wrapped('Att 50 % av deltagarna i ISA ska ha ökat sina förutsättningar till arbete.')],
        [wrapped('Unga vuxna företrädsvis personer med neuropsykiatriska funktionsnedsättningar.')],
        [bold('Sociala företag praktik/arbete')],
        [wrapped('Att 50 % av de som deltagit i verksamheten vid avslut ska ha kommit närmare arbete.')],
        [wrapped('Samtliga av förbundets prioriterade målgrupper.')],
        ['Budget'],
        [bold('MAT (Mat Arbete Träning)')],
        [wrapped('Att 50 % av de som deltagit ska ha kommit närmare arbete.')],
        [wrapped('Samtliga av samordningsförbundet prioriterade målgrupper.')],
        ['Budget'],
        [bold('Fontänhuset i Motala')],
        [wrapped('Att nå ut till medlemmar i fler kommuner i västra Östergötland.')],
        [wrapped('Personer med psykisk ohälsa.')],
        ['Budget'],
      ],
    },
  ],
};

/** The examples by file name. */
export const examples = {
  'vasteras-2019.xlsx': vasteras,
  'sodertalje-2019.xlsx': sodertalje,
  'vastra-ostergotland-2015.xlsx': vastraOstergotland,
};

if (process.argv[1]?.endsWith('make-examples.mjs')) {
  const folder = new URL('../examples/', import.meta.url);
  for (const [name, workbook] of Object.entries(examples)) {
    writeFileSync(new URL(name, folder), makeWorkbook(workbook));
  }
}
