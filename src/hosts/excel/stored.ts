import type { StoredPart } from '../markers';
import { storedJson, storedXml } from '../storedXml';
import { refused } from './errors';
import type { Session } from './session';

/** A custom XML part of ours as it stands in the workbook. */
export interface StoredState {
  /** Excel's id of the part; `null`: there is none. */
  readonly id: string | null;
  readonly xml: string | null;
}

/** What is stored in the workbook, as JSON; `null` where there is nothing. */
export async function loadStored(session: Session, part: StoredPart): Promise<string | null> {
  const { xml } = await readStored(session, part);
  return xml === null ? null : storedJson(part, xml);
}

/**
 * Stores the JSON, in the place of what is there.
 * @throws {WorkbookError} when it is not stored; an answer that was lost on its way is no error
 */
export async function saveStored(session: Session, part: StoredPart, json: string): Promise<void> {
  const { id, isReadOnly } = await findPart(session, part);
  try {
    await session.write((context) => putStored(context, part, id, json));
  } catch (error) {
    const now = await loadStored(session, part).catch(() => null);
    if (now !== json) throw refused(error, isReadOnly);
  }
}

/** Asks for the JSON to be stored, as a step of a request. */
export function putStored(context: Excel.RequestContext, part: StoredPart, id: string | null, json: string): void {
  const parts = context.workbook.customXmlParts;
  const xml = storedXml(part, json);
  if (id === null) parts.add(xml);
  else parts.getItem(id).setXml(xml);
}

/** @throws {WorkbookError} */
export async function readStored(session: Session, part: StoredPart): Promise<StoredState> {
  const { id } = await findPart(session, part);
  if (id === null) return { id, xml: null };
  const xml = await session.read((context) => {
    const content = context.workbook.customXmlParts.getItem(id).getXml();
    return () => content.value;
  });
  return { id, xml };
}

/** Puts a part back as it was, or takes it away where it was not there. */
export async function restoreStored(session: Session, part: StoredPart, before: StoredState): Promise<void> {
  const now = await readStored(session, part);
  if (now.xml === before.xml || now.id === null) return;
  const { id } = now;
  await session.write((context) => {
    const found = context.workbook.customXmlParts.getItem(id);
    if (before.xml === null) found.delete();
    else found.setXml(before.xml);
  });
}

function findPart(
  session: Session,
  { namespace }: StoredPart,
): Promise<{ readonly id: string | null; readonly isReadOnly: boolean }> {
  return session.read((context) => {
    context.workbook.load('readOnly');
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load('items/id');
    return () => ({ id: parts.items[0]?.id ?? null, isReadOnly: context.workbook.readOnly });
  });
}
