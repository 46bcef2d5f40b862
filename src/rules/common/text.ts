/** As much of a text as a list can show. */
const LONGEST = 60;

/** A text from the workbook as a list can show it. */
export function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST).trimEnd()} …` : plain;
}
