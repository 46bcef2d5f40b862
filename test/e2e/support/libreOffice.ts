import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const XLSX = 'xlsx:Calc MS Excel 2007 XML';
/** Every sheet as a file of its own, `FILE-SHEET.csv`. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** LibreOffice trusts the results that a file holds, unless its profile says that it should not. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/** LibreOffice, with a folder for itself: it wants a profile that nobody else uses. One start takes all files at once. */
export class LibreOffice {
  constructor(private readonly folder: string) {}

  /** Opens the workbooks and saves them as .xlsx under their own names. Returns the folder that they are in. */
  resave(paths: readonly string[]): string {
    return this.convert(paths, XLSX, 'resaved');
  }

  /** Does as {@link resave}, but works every formula out anew. */
  recalculate(paths: readonly string[]): string {
    mkdirSync(join(this.folder, 'profile/user'), { recursive: true });
    writeFileSync(join(this.folder, 'profile/user/registrymodifications.xcu'), ALWAYS_RECALCULATE);
    return this.convert(paths, XLSX, 'recalculated');
  }

  /** The sheets of the workbooks as text, by `FILE-SHEET.csv`; `to` names a folder for nothing else. */
  sheets(paths: readonly string[], to: string): ReadonlyMap<string, string> {
    const out = this.convert(paths, CSV, to);
    return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
  }

  private convert(paths: readonly string[], format: string, to: string): string {
    const out = join(this.folder, to);
    const profile = `-env:UserInstallation=file://${join(this.folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', format, '--outdir', out, ...paths];
    execFileSync('soffice', args, { timeout: 200_000, stdio: 'pipe' });
    return out;
  }
}
