import { readdirSync, statSync } from 'node:fs';

/** When a file, or the youngest file of a folder, was written, in milliseconds. */
export function youngest(place) {
  const own = statSync(place);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(
    ...readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(`${entry.parentPath ?? entry.path}/${entry.name}`).mtimeMs),
  );
}
