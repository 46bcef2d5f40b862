/** A time with its offset (`Z`, `+01:00`), as opposed to the clock on the wall. */
const WITH_OFFSET = /(Z|[+-]\d{2}:?\d{2})$/;

/**
 * The time of a run as people read it: `2025-11-03 14:05`. A time with an offset is turned to Swedish time; one without is
 * the clock where the program ran and stays as it is.
 */
export function timeText(iso: string): string {
  if (!WITH_OFFSET.test(iso)) return iso.slice(0, 16).replace('T', ' ');
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(new Date(iso));
}
