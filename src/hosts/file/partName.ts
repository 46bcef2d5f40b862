/**
 * The key under which a part is found: names differ neither by case, nor by percent-encoding, nor by a leading slash.
 * Some writers use backslashes.
 */
export function partKey(name: string): string {
  return decodePercent(name.replaceAll('\\', '/').replace(/^\/+/, '')).toLowerCase();
}

/** Whether a name could lead out of the package or pass for another: a drive, an empty or dotted segment, a control character. */
export function isUnsafeName(name: string): boolean {
  const path = decodePercent(name.replaceAll('\\', '/')).replace(/^\//, '');
  const segments = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
  if (/^[A-Za-z]:/.test(path)) return true;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return segments.some((segment) => /^\.{0,2}$/.test(segment) || /[\u0000-\u001f]/.test(segment));
}

/** The folder of a part with its closing slash: `xl/workbook.xml` → `xl/`. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The extension in lower case without the dot; empty where there is none. */
export function extensionOf(part: string): string {
  const file = part.slice(part.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot < 0 ? '' : file.slice(dot + 1).toLowerCase();
}

/** The part that a relationship of `source` points at: `../media/a.png` from `xl/drawings/d.xml` → `xl/media/a.png`. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/s, '');
  const absolute = path.startsWith('/') ? path : folderOf(source) + path;
  const segments: string[] = [];
  for (const segment of absolute.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The target to write in a relationship of `source` so that it points at `part`. */
export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return encodeURI('../'.repeat(from.length - shared) + to.slice(shared).join('/'));
}

function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
