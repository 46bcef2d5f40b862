/* A task pane that says what it is told of Excel and lists the sheets, then again for every change and command. */
/* global document, window, Excel, Office */
const say = (name, value) => {
  document.documentElement.dataset[name] = typeof value === 'string' ? value : JSON.stringify(value);
};

const listSheets = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const names = sheets.items.map((sheet) => sheet.name);
    say('sheets', names);
  });

window.trial = {
  async write(text) {
    try {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem('Budget').getRange('A1').values = [[text]];
      await context.sync();
      return 'written';
    } catch (error) {
      return error.code;
    }
  },
};

Office.onReady(async ({ host, platform }) => {
  say('host', host);
  say('platform', platform);
  say('language', Office.context.displayLanguage);
  say('supports', Office.context.requirements.isSetSupported('ExcelApi', '1.17'));
  Office.actions.associate('markReady', (event) => {
    say('command', event.source.id);
    event.completed();
  });
  try {
    await listSheets();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => say('changed', event.worksheetId));
      await context.sync();
    });
  } catch (error) {
    say('error', `${error.code}: ${error.message}`);
  }
  say('ready', 'yes');
});
