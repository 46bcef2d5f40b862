import type { Severity } from '../rules/model';

/** How many there are of all severities together. */
export function totalOf({ error, warning, note }: Readonly<Record<Severity, number>>): number {
  return error + warning + note;
}
