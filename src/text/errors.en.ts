import type { ErrorTexts } from './errors';

export const ERROR_TEXTS_EN: ErrorTexts = {
  notFound: {
    says: 'The file[ {file}] does not exist.',
    todo: 'Check the name and the folder.',
  },
  notReadable: {
    says: 'The file[ {file}] cannot be read.',
    todo: 'Check that you may open it and that no other program has it open.',
  },
  notWorkbook: {
    says: 'The file[ {file}] is not an Excel workbook.',
    todo: 'Choose a file that ends in .xlsx or .xlsm. Anything else, such as a .csv, can be opened in Excel and saved as an Excel workbook (.xlsx).',
  },
  emptyFile: {
    says: 'The file[ {file}] is empty.',
    todo: 'Download or copy the file once more.',
  },
  truncated: {
    says: 'The file[ {file}] is cut off: its end is missing.',
    todo: 'Download or copy the file once more.',
  },
  encrypted: {
    says: 'The file[ {file}] is protected by a password.',
    todo: 'Open it in Excel, remove the password under File > Info > Protect Workbook, and save it.',
  },
  oldFormat: {
    says: 'The file[ {file}] is saved in the older format .xls.',
    todo: 'Open it in Excel and save it as an Excel Workbook (.xlsx).',
  },
  binaryFormat: {
    says: 'The file[ {file}] is saved in the binary format .xlsb.',
    todo: 'Open it in Excel and save it as an Excel Workbook (.xlsx).',
  },
  openDocument: {
    says: 'The file[ {file}] is an OpenDocument spreadsheet (.ods).',
    todo: 'Open it in Excel or LibreOffice and save it as an Excel Workbook (.xlsx).',
  },
  strictFormat: {
    says: 'The file[ {file}] is saved as Strict Open XML, which Finsamkoll does not read.',
    todo: 'Open it in Excel and save it as an ordinary Excel Workbook (.xlsx).',
  },
  tooLarge: {
    says: 'The file[ {file}] is too large to read.',
    todo: 'Save the sheets that hold the budget in a workbook of their own and check that one.',
  },
  unsafeXml: {
    says: 'The file[ {file}] holds something that does not belong in a workbook[ ({part})] and is therefore not read.',
    todo: 'Open it in Excel, save it under a new name and try again. Ask the sender if you do not know where it comes from.',
  },
  brokenXml: {
    says: 'The file[ {file}] is damaged[ in part {part}].',
    todo: 'Open it in Excel, let Excel repair it, save it and try again.',
  },
  missingPart: {
    says: 'The file[ {file}] lacks a part[: {part}].',
    todo: 'Open it in Excel, let Excel repair it, save it and try again.',
  },
  noSheets: {
    says: 'The workbook[ {file}] has no worksheets.',
    todo: 'Check that it is the right file.',
  },
  zip64: {
    says: 'The file[ {file}] is packed in a way (zip64) that Finsamkoll does not read.',
    todo: 'Open it in Excel, save it under a new name and try again.',
  },
  folderMissing: {
    says: 'There is no folder[ {folder}]. Nothing was written.',
    todo: 'Create it, or choose another folder for the result.',
  },
  folderReadOnly: {
    says: 'The folder[ {folder}] cannot be written to.',
    todo: 'Choose another folder for the result.',
  },
  diskFull: {
    says: 'The disk is full[ ({folder})]. Nothing was written.',
    todo: 'Free some space, or choose another folder for the result.',
  },
  outputBusy: {
    says: 'The result file[ {file}] is in use by another program. Nothing was written.',
    todo: 'Close it in Excel and try again.',
  },
  outputNotOurs: {
    says: 'There is already a file[ {file}] that Finsamkoll has not written. It is left as it is.',
    todo: 'Rename it, or choose another folder for the result.',
  },
  partOfArray: {
    says: 'The cell[ {cell}][ on the sheet {sheet}] belongs to a formula that fills several cells. Nothing was changed.',
    todo: 'Change the whole array formula or data table in Excel.',
  },
  partOfMerge: {
    says: 'The cell[ {cell}][ on the sheet {sheet}] is hidden by merged cells. Nothing was changed.',
    todo: 'Write in the top left corner of the merged cell.',
  },
  tableHeading: {
    says: 'The cell[ {cell}][ on the sheet {sheet}] is a column heading of an Excel table. Nothing was changed.',
    todo: 'Change the heading in Excel, so that the formulas that use it follow.',
  },
  unknownLink: {
    says: 'The formula[ in {cell}][ on the sheet {sheet}] refers to a workbook[ ({book})] that this one has no link to. Nothing was changed.',
    todo: 'Write the formula in Excel, or write the value instead.',
  },
  valueNotStorable: {
    says: 'The value[ in {cell}][ on the sheet {sheet}] cannot stand in a cell. Nothing was changed.',
    todo: 'Write a number or a text.',
  },
  cellEditMode: {
    says: 'A cell is being edited, so Excel accepts nothing else.',
    todo: 'Finish with Enter or Esc in the cell and try again.',
  },
  payloadTooLarge: {
    says: 'It was too much at once for Excel[ on the sheet {sheet}].',
    todo: 'Delete empty but formatted rows and columns below and beside the tables and try again.',
  },
  sheetProtected: {
    says: 'The sheet[ {sheet}] is protected. Nothing was changed.',
    todo: 'Remove the protection under Review > Unprotect Sheet and try again.',
  },
  structureProtected: {
    says: "The workbook's structure is protected, so no sheets can be added. Nothing was changed.",
    todo: 'Remove the protection under Review > Protect Workbook and try again.',
  },
  readOnly: {
    says: 'The workbook[ {file}] is open as read-only. Nothing was changed.',
    todo: 'Choose Edit Workbook, or save a copy and check that one.',
  },
  itemGone: {
    says: 'Something was removed or renamed in the meantime[: {sheet}]. Nothing was changed.',
    todo: 'Run the check again.',
  },
  sheetHidden: {
    says: 'The sheet[ {sheet}] is hidden, so the cell cannot be shown.',
    todo: 'Right-click a sheet tab, choose Unhide and try again.',
  },
  sheetGenerated: {
    says: 'The sheet[ {sheet}] was written by Finsamkoll, so the cell cannot be changed. Nothing was changed.',
    todo: 'Change the budget sheet instead and run the check again.',
  },
  sessionLost: {
    says: 'The connection to Excel was lost.',
    todo: 'Reload the workbook and run the check again.',
  },
  apiNotSupported: {
    says: 'This version of Excel lacks something that Finsamkoll needs[ ({api})].',
    todo: 'Update Excel, or open the workbook in Excel on the web.',
  },
  unexpected: {
    says: 'Something unexpected went wrong[ with {file}][ on the sheet {sheet}]. Nothing was changed.',
    todo: 'Try again. If it happens once more, tell whoever looks after Finsamkoll what you did.',
  },
};
