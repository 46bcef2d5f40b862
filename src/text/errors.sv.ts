import type { ErrorTexts } from './errors';

export const ERROR_TEXTS_SV: ErrorTexts = {
  notFound: {
    says: 'Filen[ {file}] finns inte.',
    todo: 'Kontrollera namnet och mappen.',
  },
  notReadable: {
    says: 'Filen[ {file}] går inte att läsa.',
    todo: 'Kontrollera att du har rätt att öppna den och att den inte är öppen i ett annat program.',
  },
  notWorkbook: {
    says: 'Filen[ {file}] är ingen Excelarbetsbok.',
    todo: 'Välj en fil som slutar på .xlsx eller .xlsm. Något annat, till exempel en .csv, kan du öppna i Excel och spara som Excelarbetsbok (.xlsx).',
  },
  emptyFile: {
    says: 'Filen[ {file}] är tom.',
    todo: 'Hämta eller kopiera filen en gång till.',
  },
  truncated: {
    says: 'Filen[ {file}] är avhuggen: slutet saknas.',
    todo: 'Hämta eller kopiera filen en gång till.',
  },
  encrypted: {
    says: 'Filen[ {file}] är skyddad med lösenord.',
    todo: 'Öppna den i Excel, ta bort lösenordet under Arkiv > Info > Skydda arbetsbok och spara.',
  },
  oldFormat: {
    says: 'Filen[ {file}] är sparad i det äldre formatet .xls.',
    todo: 'Öppna den i Excel och spara den som Excelarbetsbok (.xlsx).',
  },
  binaryFormat: {
    says: 'Filen[ {file}] är sparad i det binära formatet .xlsb.',
    todo: 'Öppna den i Excel och spara den som Excelarbetsbok (.xlsx).',
  },
  openDocument: {
    says: 'Filen[ {file}] är ett OpenDocument-kalkylblad (.ods).',
    todo: 'Öppna den i Excel eller LibreOffice och spara den som Excelarbetsbok (.xlsx).',
  },
  strictFormat: {
    says: 'Filen[ {file}] är sparad i formatet Strict Open XML, som Finsamkoll inte läser.',
    todo: 'Öppna den i Excel och spara den som vanlig Excelarbetsbok (.xlsx).',
  },
  tooLarge: {
    says: 'Filen[ {file}] är för stor för att läsas.',
    todo: 'Spara bladen med budgeten i en egen arbetsbok och granska den.',
  },
  unsafeXml: {
    says: 'Filen[ {file}] innehåller något som inte hör hemma i en arbetsbok[ ({part})] och läses därför inte.',
    todo: 'Öppna den i Excel, spara den under nytt namn och försök igen. Fråga avsändaren om du inte vet var filen kommer ifrån.',
  },
  brokenXml: {
    says: 'Filen[ {file}] är skadad[ i delen {part}].',
    todo: 'Öppna den i Excel, låt Excel reparera den, spara och försök igen.',
  },
  missingPart: {
    says: 'I filen[ {file}] saknas en del[: {part}].',
    todo: 'Öppna den i Excel, låt Excel reparera den, spara och försök igen.',
  },
  noSheets: {
    says: 'Arbetsboken[ {file}] har inga kalkylblad.',
    todo: 'Kontrollera att det är rätt fil.',
  },
  zip64: {
    says: 'Filen[ {file}] är packad på ett sätt (zip64) som Finsamkoll inte läser.',
    todo: 'Öppna den i Excel, spara den under nytt namn och försök igen.',
  },
  folderMissing: {
    says: 'Mappen[ {folder}] finns inte. Ingenting skrevs.',
    todo: 'Skapa den, eller välj en annan mapp för resultatet.',
  },
  folderReadOnly: {
    says: 'Det går inte att skriva i mappen[ {folder}].',
    todo: 'Välj en annan mapp för resultatet.',
  },
  diskFull: {
    says: 'Disken är full[ ({folder})]. Ingenting skrevs.',
    todo: 'Frigör utrymme eller välj en annan mapp för resultatet.',
  },
  outputBusy: {
    says: 'Resultatfilen[ {file}] används av ett annat program. Ingenting skrevs.',
    todo: 'Stäng den i Excel och försök igen.',
  },
  outputNotOurs: {
    says: 'Det finns redan en fil[ {file}] som Finsamkoll inte har skrivit. Den lämnas orörd.',
    todo: 'Byt namn på den eller välj en annan mapp för resultatet.',
  },
  partOfArray: {
    says: 'Cellen[ {cell}][ på bladet {sheet}] hör till en formel som fyller flera celler. Ingenting ändrades.',
    todo: 'Ändra hela matrisformeln eller datatabellen i Excel.',
  },
  partOfMerge: {
    says: 'Cellen[ {cell}][ på bladet {sheet}] döljs av sammanfogade celler. Ingenting ändrades.',
    todo: 'Skriv i den sammanfogade cellens övre vänstra hörn.',
  },
  tableHeading: {
    says: 'Cellen[ {cell}][ på bladet {sheet}] är en kolumnrubrik i en Exceltabell. Ingenting ändrades.',
    todo: 'Byt rubriken i Excel, så följer formlerna som använder den med.',
  },
  unknownLink: {
    says: 'Formeln[ i {cell}][ på bladet {sheet}] pekar på en arbetsbok[ ({book})] som den här inte är länkad till. Ingenting ändrades.',
    todo: 'Skriv formeln i Excel, eller skriv värdet i stället.',
  },
  valueNotStorable: {
    says: 'Värdet[ i {cell}][ på bladet {sheet}] kan inte stå i en cell. Ingenting ändrades.',
    todo: 'Skriv ett tal eller en text.',
  },
  cellEditMode: {
    says: 'En cell håller på att redigeras, så Excel tar inte emot något.',
    todo: 'Avsluta med Retur eller Esc i cellen och försök igen.',
  },
  payloadTooLarge: {
    says: 'Det blev för mycket på en gång för Excel[ på bladet {sheet}].',
    todo: 'Ta bort tomma men formaterade rader och kolumner under och bredvid tabellerna och försök igen.',
  },
  sheetProtected: {
    says: 'Bladet[ {sheet}] är skyddat. Ingenting ändrades.',
    todo: 'Ta bort skyddet under Granska > Ta bort bladets skydd och försök igen.',
  },
  structureProtected: {
    says: 'Arbetsbokens struktur är skyddad, så inga blad kan läggas till. Ingenting ändrades.',
    todo: 'Ta bort skyddet under Granska > Skydda arbetsbok och försök igen.',
  },
  readOnly: {
    says: 'Arbetsboken[ {file}] är öppnad som skrivskyddad. Ingenting ändrades.',
    todo: 'Välj Redigera arbetsbok, eller spara en kopia och granska den.',
  },
  itemGone: {
    says: 'Något togs bort eller bytte namn under tiden[: {sheet}]. Ingenting ändrades.',
    todo: 'Kör granskningen igen.',
  },
  sheetHidden: {
    says: 'Bladet[ {sheet}] är dolt, så cellen går inte att visa.',
    todo: 'Högerklicka på en bladflik, välj Ta fram och försök igen.',
  },
  sheetGenerated: {
    says: 'Bladet[ {sheet}] har Finsamkoll skrivit, så cellen går inte att ändra. Ingenting ändrades.',
    todo: 'Ändra i budgetbladet i stället och kör granskningen igen.',
  },
  sessionLost: {
    says: 'Förbindelsen med Excel bröts.',
    todo: 'Ladda om arbetsboken och kör granskningen igen.',
  },
  apiNotSupported: {
    says: 'Den här versionen av Excel saknar något som Finsamkoll behöver[ ({api})].',
    todo: 'Uppdatera Excel, eller öppna arbetsboken i Excel på webben.',
  },
  unexpected: {
    says: 'Något oväntat gick fel[ med {file}][ på bladet {sheet}]. Ingenting ändrades.',
    todo: 'Försök igen. Händer det på nytt, berätta för den som sköter Finsamkoll vad du gjorde.',
  },
};
