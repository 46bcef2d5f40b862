/// <reference types="office-js" />
import { openExcelWorkbook, type ExcelWorkbook } from '../hosts/excel';
import { paneWords } from '../text/pane';
import type { Workbook } from '../workbook';
import { startWorker } from './engine/browserThread';
import { RemoteEngine } from './engine/remoteEngine';
import { associateCommands } from './commands';
import { languageOf } from './language';
import { mountPane } from './mountPane';
import { rulePage } from './rulePage';
import { officeTheme } from './theme';
import { unusableWorkbook } from './unusableWorkbook';

/** The pane in Excel: Office's workbook, language and theme, and the commands of the ribbon. */
async function start(): Promise<void> {
  const element = document.getElementById('pane')!;
  const { host } = await Office.onReady();
  const language = languageOf(host ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  if (host !== Office.HostType.Excel) {
    element.textContent = paneWords(language).onlyInExcel;
    return;
  }
  const workbook = openWorkbook();
  const { controller } = mountPane(element, {
    workbook,
    engine: new RemoteEngine(startWorker),
    language,
    programVersion: FINSAMKOLL_VERSION,
    styleNonce: FINSAMKOLL_STYLE_NONCE,
    theme: officeTheme(() => Office.context.officeTheme as Office.OfficeTheme | undefined),
    ...('onChanged' in workbook ? { watch: (changed) => watch(workbook, changed) } : {}),
    rulePage: (rule) => rulePage(rule, language),
  });
  associateCommands(controller);
}

/** Excel's workbook; in an Excel that is too old, one that says so whatever is asked of it. */
function openWorkbook(): ExcelWorkbook | Workbook {
  try {
    return openExcelWorkbook();
  } catch (error) {
    return unusableWorkbook(error);
  }
}

/** Without news of changes the pane works all the same; the user then decides alone when to check again. */
function watch(workbook: ExcelWorkbook, changed: () => void): () => void {
  const listening = workbook.onChanged(changed).catch(() => null);
  return () => void listening.then((stop) => stop?.());
}

void start();
