import type { Settings } from '../../settings';
import type { WorkbookSnapshot } from '../../workbook';
import type { Labelled } from '../model';

const NAME = String.raw`\p{Lu}[\p{L}-]*`;
/** "Samordningsförbundet Uppsala län", "Finsam i Lund", "SAMORDNINGSFÖRBUNDET ÅDALEN". */
const NAMED_AFTER = new RegExp(
  String.raw`(?<!\p{L})(?:[Ss]amordningsförbundet|SAMORDNINGSFÖRBUNDET|[Ff]insam|FINSAM)(?:\s+(?:för\s+rehabilitering\s+)?i(?=\s+\p{Lu}))?` +
    String.raw`(?<places>\s+${NAME}(?:(?:,|\s+och|,?\s+&)?\s+${NAME})*(?:\s+(?:län|LÄN))?)`,
  'u',
);
/** "Sjuhärads samordningsförbund". */
const NAMED_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${NAME}\s+){0,2}${NAME}s\s+[Ss]amordningsförbund(?!\p{L})`,
  'u',
);
const NO_PLACE =
  /\s+(Budget\p{L}*|Verksamhetsplan|Årsredovisning|Resultat\p{L}*|Balans\p{L}*|Uppföljning|Delår\p{L}*|Medlem\p{L}*|Org|Beslut\p{L}*|Plan|Not|Rev\p{L}*|Belopp)(?!\p{L}).*$/isu;

const MOST_CELLS = 400;
const LONGEST = 200;

/** The förbund's name from the settings, else from the first cell that names one, from the top of each sheet. */
export function association(snapshot: WorkbookSnapshot, settings: Settings): Labelled | null {
  if (settings.association.name) return { text: settings.association.name, cell: null };
  for (const sheet of snapshot.sheets.filter(({ generated }) => generated === null)) {
    for (const { row, column, value } of sheet.cells.slice(0, MOST_CELLS)) {
      const name = typeof value === 'string' ? nameIn(value.slice(0, LONGEST)) : null;
      if (name) return { text: name, cell: { sheet: sheet.name, row, column } };
    }
  }
  return null;
}

function nameIn(text: string): string | null {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ');
  const found = NAMED_AFTER.exec(plain)?.[0] ?? NAMED_BEFORE.exec(plain)?.[0];
  const name = found?.replace(NO_PLACE, '').replace(/[.,]$/, '').trim();
  return name && name.includes(' ') ? name : null;
}
