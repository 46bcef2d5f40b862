import { fixesFor } from '../../fixes';
import { changesSince, parseHistory, recordFix, recordRun, serializeHistory, type FixEntry } from '../../history';
import type { Language } from '../../money';
import { readWorkbook } from '../../reading';
import { check, rules } from '../../rules';
import { defaultSettings, parseSettings, serializeSettings, type Settings } from '../../settings';
import { summarise, type SummaryInput } from '../../summary';
import type { WorkbookSnapshot } from '../../workbook';
import { catalogueOf, type Catalogue } from './catalogue';
import type { CheckAnswer, CheckContext, Engine, Generated, Recording, SettingsAnswer } from './engine';
import { foundMembers } from './foundMembers';
import { reportOf } from './makeReport';
import type { PlacedText } from './report';
import type { SettingsFile } from './settingsFile';

/** The engine in this thread: what the worker runs, and what a page without workers falls back on. */
export class LocalEngine implements Engine {
  private snapshot: WorkbookSnapshot | null = null;
  private checked: SummaryInput | null = null;

  async check(snapshot: WorkbookSnapshot, settings: string | null, context: CheckContext): Promise<CheckAnswer> {
    this.snapshot = snapshot;
    return this.answer(snapshot, settings, context);
  }

  async checkAgain(settings: string | null, context: CheckContext): Promise<CheckAnswer | null> {
    return this.snapshot && this.answer(this.snapshot, settings, context);
  }

  async generated({ history: stored, by, time }: Recording): Promise<Generated | null> {
    const { snapshot, checked } = this;
    if (!snapshot || !checked) return null;
    const { result, programVersion } = checked;
    const earlier = parseHistory(stored, time);
    const history = recordRun(earlier, snapshot, result, { time, by, programVersion });
    const changes = changesSince(earlier, result.findings);
    return { ...summarise({ ...checked, changes, history }), history: serializeHistory(history) };
  }

  async recordFix(history: string | null, entry: FixEntry): Promise<string> {
    return serializeHistory(recordFix(parseHistory(history, entry.time), entry));
  }

  async readSettings(json: string | null, language: Language): Promise<SettingsAnswer> {
    const { settings, problems } = settingsOf(json, language);
    return settings ? { ok: true, ...fileOf(settings) } : { ok: false, problems };
  }

  async catalogue(language: Language): Promise<Catalogue> {
    return catalogueOf(language, fileOf(defaultSettings).file.thresholds);
  }

  cancel(): void {
    this.dispose();
  }

  dispose(): void {
    this.snapshot = null;
    this.checked = null;
  }

  private answer(snapshot: WorkbookSnapshot, json: string | null, context: CheckContext): CheckAnswer {
    const { settings: stored, problems } = settingsOf(json, context.language);
    const settings = stored ?? defaultSettings;
    const reading = readWorkbook(snapshot, settings);
    const result = check(reading, settings);
    const { language, time, programVersion, history = null } = context;
    const changes = changesSince(parseHistory(history, time), result.findings);
    const input = { reading, result, settings, language, workbookName: snapshot.name, time, programVersion, changes };
    this.checked = input;
    const fixes = fixesFor(snapshot, reading, result.findings);
    return {
      report: reportOf(input, summarise(input), { notices: snapshot.notices, settingsProblems: problems, fixes }),
      settings: fileOf(settings).file,
      foundMembers: foundMembers(reading, settings),
    };
  }
}

function settingsOf(
  json: string | null,
  language: Language,
): { readonly settings: Settings | null; readonly problems: readonly PlacedText[] } {
  if (json === null) return { settings: defaultSettings, problems: [] };
  const parsed = parseSettings(json, Object.keys(rules));
  if (parsed.ok) return { settings: parsed.settings, problems: [] };
  return {
    settings: null,
    problems: parsed.problems.map(({ path, message }) => ({ path, says: message[language] })),
  };
}

function fileOf(settings: Settings): { readonly file: SettingsFile; readonly json: string } {
  const json = serializeSettings(settings);
  return { file: JSON.parse(json) as SettingsFile, json };
}
