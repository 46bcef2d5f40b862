import { access, open, readFile, rename, rm, stat, constants } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { openWorkbookFile } from '../hosts/file';
import { WorkbookError } from '../workbook';

const WORKBOOK_ENDING = /\.xls[xm]$/i;
/** What a result is called: the input's name with this before the ending. */
export const RESULT_MARK = '-granskad';

/** Reads a whole file. @throws {WorkbookError} notFound, notReadable */
export async function readFileBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new WorkbookError(errorCode(error) === 'ENOENT' ? 'notFound' : 'notReadable', {}, { cause: error });
  }
}

/**
 * The files that the arguments name: a file as it is, a folder as all its workbooks (folders inside it too), a pattern as what
 * it matches. Results of earlier runs, and the lock files that Excel leaves beside an open workbook, are passed by unless
 * they are named outright. In the order given, without doubles.
 */
export async function expandArguments(named: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of named) found.push(...(await expand(name)));
  return [...new Set(found)];
}

async function expand(name: string): Promise<string[]> {
  const kind = await stat(name).catch(() => null);
  if (kind?.isDirectory())
    return (await glob('**/*', { cwd: name }))
      .filter(isInput)
      .sort(bySwedishOrder)
      .map((file) => join(name, file));
  if (kind || !isDynamicPattern(name)) return [name];
  const matches = (await glob(name.replaceAll('\\', '/'), { absolute: isAbsolute(name) }))
    .filter(isInput)
    .sort(bySwedishOrder);
  return matches.length > 0 ? matches : [name];
}

function isInput(file: string): boolean {
  const name = file.split('/').at(-1)!;
  return (
    WORKBOOK_ENDING.test(name) && !name.startsWith('~$') && !name.replace(WORKBOOK_ENDING, '').endsWith(RESULT_MARK)
  );
}

const bySwedishOrder = new Intl.Collator('sv', { numeric: true }).compare;

/** `budget.xlsx` → `budget-granskad.xlsx` beside it, or in `folder`; .xlsm stays .xlsm. */
export function resultPath(file: string, folder: string | null): string {
  const name = file.split(/[\\/]/).at(-1)!;
  const ending = WORKBOOK_ENDING.exec(name)?.[0] ?? '';
  return join(
    folder ?? dirname(file),
    `${name.slice(0, name.length - ending.length)}${RESULT_MARK}${ending === '' ? '.xlsx' : ending}`,
  );
}

/**
 * Writes a result through a temporary file and a rename, so that the old file stays whole until the new one is. A file of that
 * name that holds no sheet of ours is left alone.
 * @returns why nothing was written, or `null`
 */
export async function writeResult(path: string, bytes: Uint8Array): Promise<WorkbookError | null> {
  const file = path.split(/[\\/]/).at(-1)!;
  const folder = dirname(path);
  const temporary = join(folder, `.${file}.${process.pid}.tmp`);
  try {
    if (!(await mayReplace(path))) return new WorkbookError('outputNotOurs', { file });
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
    return null;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return writeError(error, file, folder);
  }
}

/** The earlier runs in a result that is about to be replaced (JSON), so that they are not lost with it; `null`: none. */
export async function historyOfResult(path: string): Promise<string | null> {
  try {
    return await openWorkbookFile(await readFile(path), path).loadHistory();
  } catch {
    // Nothing there, or nothing of ours: writing the result says which.
    return null;
  }
}

/** Whether nothing stands at the path, or an earlier result of ours. */
async function mayReplace(path: string): Promise<boolean> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (bytes === null) return true;
  // A result that somebody has open for writing cannot be replaced on every system; better to say so before writing.
  await access(path, constants.W_OK);
  try {
    const { sheets } = await openWorkbookFile(bytes, path).snapshot();
    return sheets.some((sheet) => sheet.generated !== null);
  } catch {
    return false;
  }
}

function writeError(error: unknown, file: string, folder: string): WorkbookError {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new WorkbookError('diskFull', { folder }, { cause: error });
    case 'EBUSY':
    case 'ETXTBSY':
      return new WorkbookError('outputBusy', { file }, { cause: error });
    case 'EPERM':
      // Windows: the result is open in Excel, so the rename is refused.
      return new WorkbookError(
        process.platform === 'win32' ? 'outputBusy' : 'folderReadOnly',
        { file, folder },
        { cause: error },
      );
    case 'ENOENT':
      return new WorkbookError('folderMissing', { folder }, { cause: error });
    case 'EACCES':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EISDIR':
      return new WorkbookError('folderReadOnly', { folder }, { cause: error });
    default:
      return new WorkbookError('unexpected', { file }, { cause: error });
  }
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
