import { saveFile } from '../../taskpane/saveFile';

/** The example that is open at start. */
export const FIRST_EXAMPLE = 'vasteras-2019.xlsx';

/** The examples that come with the page. */
export const EXAMPLES = [FIRST_EXAMPLE, 'sodertalje-2019.xlsx', 'vastra-ostergotland-2015.xlsx'] as const;

/** The bytes of an example, from where the page came from. */
export async function exampleBytes(name: string): Promise<Uint8Array> {
  const response = await fetch(`examples/${name}`);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The bytes of a file that the user has chosen. */
export async function fileBytes(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** `budget.xlsx` → `budget-granskad.xlsx`; a file that is named so already keeps its name. */
export function downloadName(name: string, suffix: string): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*?)(\.xls[xm])?$/i.exec(name) ?? [];
  return stem.endsWith(suffix) ? stem + ending : stem + suffix + ending;
}

/** Hands a workbook to the user as a file, the way a browser does. */
export function saveWorkbook(name: string, bytes: Uint8Array): void {
  const type = /\.xlsm$/i.test(name)
    ? 'application/vnd.ms-excel.sheet.macroEnabled.12'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  saveFile(name, bytes as Uint8Array<ArrayBuffer>, type);
}
