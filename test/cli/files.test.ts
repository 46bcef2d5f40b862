import * as fs from 'node:fs/promises';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expandArguments, readFileBytes, resultPath, writeResult } from '../../src/cli/files';
import { makeWorkbook } from '../../scripts/lib/makeWorkbook.mjs';

jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<typeof fs>('node:fs/promises');
  return { ...real, open: jest.fn(real.open), rename: jest.fn(real.rename) };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finsamkoll-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const touch = (...names: string[]) => names.forEach((name) => writeFileSync(join(folder, name), ''));
const usersOwn = () => makeWorkbook({ title: 'Egen', sheets: [{ name: 'Mitt blad', rows: [['Mitt', 1]] }] });

describe('which files are meant', () => {
  it('a folder means its workbooks, in order, without results and lock files', async () => {
    mkdirSync(join(folder, 'arkiv'));
    touch('b10.xlsx', 'b2.xlsx', 'makro.XLSM', 'b2-granskad.xlsx', '~$b2.xlsx', 'läs mig.txt', 'arkiv/äldre.xlsx');
    expect(await expandArguments([folder])).toEqual(
      ['arkiv/äldre.xlsx', 'b2.xlsx', 'b10.xlsx', 'makro.XLSM'].map((name) => join(folder, name)),
    );
  });

  it('a pattern means what it matches', async () => {
    touch('a.xlsx', 'b.xlsx', 'b.txt');
    expect(await expandArguments([join(folder, '*.xlsx')])).toEqual(
      ['a.xlsx', 'b.xlsx'].map((name) => join(folder, name)),
    );
  });

  it('a file that is named is taken whatever it is called, and once', async () => {
    touch('a-granskad.xlsx');
    const file = join(folder, 'a-granskad.xlsx');
    expect(await expandArguments([file, file, 'finns-inte.xlsx'])).toEqual([file, 'finns-inte.xlsx']);
  });
});

describe('what a result is called', () => {
  it.each([
    ['mapp/budget.xlsx', null, join('mapp', 'budget-granskad.xlsx')],
    ['mapp/budget.xlsm', null, join('mapp', 'budget-granskad.xlsm')],
    ['mapp/v1.2.budget.XLSX', 'ut', join('ut', 'v1.2.budget-granskad.XLSX')],
    ['budget', null, 'budget-granskad.xlsx'],
  ])('%s in %s is %s', (file, out, path) => {
    expect(resultPath(file, out)).toBe(path);
  });
});

describe('putting a result in place', () => {
  const failWith = (code: string) => Object.assign(new Error(code), { code });

  it('writes the bytes and leaves nothing else behind', async () => {
    expect(await writeResult(join(folder, 'ut.xlsx'), new Uint8Array([1, 2, 3]))).toBeNull();
    expect([...readFileSync(join(folder, 'ut.xlsx'))]).toEqual([1, 2, 3]);
    expect(readdirSync(folder)).toEqual(['ut.xlsx']);
  });

  it("leaves a user's file of that name alone", async () => {
    const path = join(folder, 'ut.xlsx');
    writeFileSync(path, usersOwn());
    const error = await writeResult(path, new Uint8Array([1]));
    expect(error?.code).toBe('outputNotOurs');
    expect(readFileSync(path).equals(usersOwn())).toBe(true);
  });

  it('leaves alone what is no workbook', async () => {
    writeFileSync(join(folder, 'ut.xlsx'), 'anteckningar');
    expect((await writeResult(join(folder, 'ut.xlsx'), new Uint8Array([1])))?.code).toBe('outputNotOurs');
  });

  it.each([
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
    ['EACCES', 'folderReadOnly'],
    ['EROFS', 'folderReadOnly'],
    ['EBUSY', 'outputBusy'],
    ['EIO', 'unexpected'],
  ])('says why on %s, and leaves nothing behind', async (code, expected) => {
    jest.mocked(fs.rename).mockRejectedValueOnce(failWith(code));
    expect((await writeResult(join(folder, 'ut.xlsx'), new Uint8Array([1])))?.code).toBe(expected);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so when the folder takes no files', async () => {
    jest.mocked(fs.open).mockRejectedValueOnce(failWith('EACCES'));
    expect((await writeResult(join(folder, 'ut.xlsx'), new Uint8Array([1])))?.code).toBe('folderReadOnly');
    expect((await writeResult(join(folder, 'saknas', 'ut.xlsx'), new Uint8Array([1])))?.code).toBe('folderMissing');
  });
});

describe('reading a file', () => {
  it('says when it is not there, and when it is no file', async () => {
    await expect(readFileBytes(join(folder, 'saknas.xlsx'))).rejects.toMatchObject({ code: 'notFound' });
    await expect(readFileBytes(folder)).rejects.toMatchObject({ code: 'notReadable' });
  });
});
