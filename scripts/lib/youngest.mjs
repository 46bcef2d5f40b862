import { readdirSync, statSync } from 'node:fs';

/** When the youngest file of a folder was written, in milliseconds. */
export function youngest(folder) {
  return Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(`${entry.parentPath ?? entry.path}/${entry.name}`).mtimeMs),
  );
}
