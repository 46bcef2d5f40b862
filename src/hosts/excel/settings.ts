import { SETTINGS_NAMESPACE } from '../markers';
import { settingsJson, settingsXml } from '../settingsXml';
import { refused } from './errors';
import type { Session } from './session';

/** The settings stored in the workbook, as JSON; `null` where there are none. */
export async function loadSettings(session: Session): Promise<string | null> {
  const { id } = await findPart(session);
  if (id === null) return null;
  const xml = await session.read((context) => {
    const content = context.workbook.customXmlParts.getItem(id).getXml();
    return () => content.value;
  });
  return settingsJson(xml);
}

/** Stores the settings, in the place of those that are there. */
export async function saveSettings(session: Session, json: string): Promise<void> {
  const { id, isReadOnly } = await findPart(session);
  const xml = settingsXml(json);
  const stored = session.write((context) => {
    const parts = context.workbook.customXmlParts;
    if (id === null) parts.add(xml);
    else parts.getItem(id).setXml(xml);
  });
  await stored.catch((error: unknown) => {
    throw refused(error, isReadOnly);
  });
}

function findPart(session: Session): Promise<{ readonly id: string | null; readonly isReadOnly: boolean }> {
  return session.read((context) => {
    context.workbook.load('readOnly');
    const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
    parts.load('items/id');
    return () => ({ id: parts.items[0]?.id ?? null, isReadOnly: context.workbook.readOnly });
  });
}
