/**
 * Sweden's 290 kommuner, by län, as they are named without "kommun" or "stad". Plain facts; the number of each län
 * and the whole are tested.
 */
export const MUNICIPALITIES_BY_COUNTY: Readonly<Record<string, string>> = {
  Stockholm:
    'Botkyrka, Danderyd, Ekerö, Haninge, Huddinge, Järfälla, Lidingö, Nacka, Norrtälje, Nykvarn, Nynäshamn, Salem, Sigtuna, Sollentuna, Solna, Stockholm, Sundbyberg, Södertälje, Tyresö, Täby, Upplands Väsby, Upplands-Bro, Vallentuna, Vaxholm, Värmdö, Österåker',
  Uppsala: 'Enköping, Heby, Håbo, Knivsta, Tierp, Uppsala, Älvkarleby, Östhammar',
  Södermanland: 'Eskilstuna, Flen, Gnesta, Katrineholm, Nyköping, Oxelösund, Strängnäs, Trosa, Vingåker',
  Östergötland:
    'Boxholm, Finspång, Kinda, Linköping, Mjölby, Motala, Norrköping, Söderköping, Vadstena, Valdemarsvik, Ydre, Åtvidaberg, Ödeshög',
  Jönköping:
    'Aneby, Eksjö, Gislaved, Gnosjö, Habo, Jönköping, Mullsjö, Nässjö, Sävsjö, Tranås, Vaggeryd, Vetlanda, Värnamo',
  Kronoberg: 'Alvesta, Lessebo, Ljungby, Markaryd, Tingsryd, Uppvidinge, Växjö, Älmhult',
  Kalmar:
    'Borgholm, Emmaboda, Hultsfred, Högsby, Kalmar, Mönsterås, Mörbylånga, Nybro, Oskarshamn, Torsås, Vimmerby, Västervik',
  Gotland: 'Gotland',
  Blekinge: 'Karlshamn, Karlskrona, Olofström, Ronneby, Sölvesborg',
  Skåne:
    'Bjuv, Bromölla, Burlöv, Båstad, Eslöv, Helsingborg, Hässleholm, Höganäs, Hörby, Höör, Klippan, Kristianstad, Kävlinge, Landskrona, Lomma, Lund, Malmö, Osby, Perstorp, Simrishamn, Sjöbo, Skurup, Staffanstorp, Svalöv, Svedala, Tomelilla, Trelleborg, Vellinge, Ystad, Åstorp, Ängelholm, Örkelljunga, Östra Göinge',
  Halland: 'Falkenberg, Halmstad, Hylte, Kungsbacka, Laholm, Varberg',
  'Västra Götaland':
    'Ale, Alingsås, Bengtsfors, Bollebygd, Borås, Dals-Ed, Essunga, Falköping, Färgelanda, Grästorp, Gullspång, Göteborg, Götene, Herrljunga, Hjo, Härryda, Karlsborg, Kungälv, Lerum, Lidköping, Lilla Edet, Lysekil, Mariestad, Mark, Mellerud, Munkedal, Mölndal, Orust, Partille, Skara, Skövde, Sotenäs, Stenungsund, Strömstad, Svenljunga, Tanum, Tibro, Tidaholm, Tjörn, Tranemo, Trollhättan, Töreboda, Uddevalla, Ulricehamn, Vara, Vårgårda, Vänersborg, Åmål, Öckerö',
  Värmland:
    'Arvika, Eda, Filipstad, Forshaga, Grums, Hagfors, Hammarö, Karlstad, Kil, Kristinehamn, Munkfors, Storfors, Sunne, Säffle, Torsby, Årjäng',
  Örebro:
    'Askersund, Degerfors, Hallsberg, Hällefors, Karlskoga, Kumla, Laxå, Lekeberg, Lindesberg, Ljusnarsberg, Nora, Örebro',
  Västmanland: 'Arboga, Fagersta, Hallstahammar, Kungsör, Köping, Norberg, Sala, Skinnskatteberg, Surahammar, Västerås',
  Dalarna:
    'Avesta, Borlänge, Falun, Gagnef, Hedemora, Leksand, Ludvika, Malung-Sälen, Mora, Orsa, Rättvik, Smedjebacken, Säter, Vansbro, Älvdalen',
  Gävleborg: 'Bollnäs, Gävle, Hofors, Hudiksvall, Ljusdal, Nordanstig, Ockelbo, Ovanåker, Sandviken, Söderhamn',
  Västernorrland: 'Härnösand, Kramfors, Sollefteå, Sundsvall, Timrå, Ånge, Örnsköldsvik',
  Jämtland: 'Berg, Bräcke, Härjedalen, Krokom, Ragunda, Strömsund, Åre, Östersund',
  Västerbotten:
    'Bjurholm, Dorotea, Lycksele, Malå, Nordmaling, Norsjö, Robertsfors, Skellefteå, Sorsele, Storuman, Umeå, Vilhelmina, Vindeln, Vännäs, Åsele',
  Norrbotten:
    'Arjeplog, Arvidsjaur, Boden, Gällivare, Haparanda, Jokkmokk, Kalix, Kiruna, Luleå, Pajala, Piteå, Älvsbyn, Överkalix, Övertorneå',
};

/** The names of all kommuner. */
export const MUNICIPALITIES: readonly string[] = Object.values(MUNICIPALITIES_BY_COUNTY).flatMap((names) =>
  names.split(', '),
);

/** Genitives that are more than the name with an s. */
export const IRREGULAR_GENITIVES: Readonly<Record<string, string>> = { Falun: 'Falu' };

/**
 * The 21 regioner as they call themselves, and what else they are called: the län's name, older names, abbreviations.
 * Region Gotland is a kommun with a region's tasks (lag 2003:1210, 5 a §).
 */
export const REGIONS: Readonly<Record<string, readonly string[]>> = {
  'Region Stockholm': ['Stockholms läns landsting', 'SLL', 'Stockholmsregionen'],
  'Region Uppsala': ['Landstinget i Uppsala län', 'LUL', 'Region Uppsala län'],
  'Region Sörmland': ['Landstinget Sörmland', 'Region Södermanland', 'Region Södermanlands län'],
  'Region Östergötland': ['Landstinget i Östergötland', 'RÖ', 'LiÖ', 'Region Ö'],
  'Region Jönköpings län': ['Landstinget i Jönköpings län', 'RJL', 'Region Jönköping'],
  'Region Kronoberg': ['Landstinget Kronoberg', 'LTK'],
  'Region Kalmar län': ['Landstinget i Kalmar län', 'Region Kalmar', 'LTKALMAR'],
  'Region Gotland': [],
  'Region Blekinge': ['Landstinget Blekinge'],
  'Region Skåne': ['Skåneregionen'],
  'Region Halland': ['Landstinget Halland'],
  'Västra Götalandsregionen': ['VGR', 'VG-regionen', 'Region Västra Götaland', 'Västra Götalands regionen'],
  'Region Värmland': ['Landstinget i Värmland', 'LiV'],
  'Region Örebro län': ['Örebro läns landsting', 'RÖL', 'ÖLL', 'Region Örebro'],
  'Region Västmanland': ['Landstinget Västmanland', 'LTV'],
  'Region Dalarna': ['Landstinget Dalarna', 'Dalaregionen'],
  'Region Gävleborg': ['Landstinget Gävleborg'],
  'Region Västernorrland': ['Landstinget Västernorrland', 'Västernorrlands läns landsting', 'RVN'],
  'Region Jämtland Härjedalen': ['Jämtlands läns landsting', 'RJH', 'Region Jämtland'],
  'Region Västerbotten': ['Västerbottens läns landsting', 'VLL'],
  'Region Norrbotten': ['Norrbottens läns landsting', 'NLL'],
};
