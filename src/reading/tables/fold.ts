import type { Block } from './block';
import { isValue, type Item, type Line } from './item';
import { headingOf } from './look';

/**
 * Amounts written in two columns, the parts further in than their sums, are one column: each row has one amount, in either.
 * The items of the inner column move to the outer; their cells stay their own.
 */
export function foldInnerColumns(block: Block): Block {
  const places = [...block.figures].sort((a, b) => a - b);
  for (const [index, inner] of places.entries()) {
    const outer = places[index + 1];
    if (outer !== undefined && places.length === 2 && isInner(block, inner, outer)) return folded(block, inner, outer);
  }
  return block;
}

function isInner(block: Block, inner: number, outer: number): boolean {
  const innerHeading = headingAt(block, inner);
  const outerHeading = headingAt(block, outer);
  const isUnheaded = innerHeading === '' || headingOf(outerHeading).kind === 'periodTotal';
  if (!isUnheaded || (innerHeading === '' && outerHeading === '' && block.headers.length > 0)) return false;
  const at = (line: Line, place: number): Item | undefined => line.items.find((item) => item.place === place);
  const inInner = block.body.filter((line) => at(line, inner)?.kind === 'amount');
  const inOuter = block.body.filter((line) => at(line, outer)?.kind === 'amount');
  const isEitherOr = block.body.every((line) => !at(line, inner) || !at(line, outer));
  const isPlain = block.body.every((line) =>
    line.items.every((item) => item.place < inner || item.place > outer || isValue(item)),
  );
  return isEitherOr && isPlain && inInner.length >= 2 && inOuter.length >= 1;
}

function headingAt(block: Block, place: number): string {
  const items = block.headers.flatMap((line) => line.items).filter((item) => item.place === place);
  return items.map(({ text }) => text.trim()).join(' ');
}

function folded(block: Block, inner: number, outer: number): Block {
  const moved = new Map<Line, Line>();
  for (const line of block.body) {
    const items = line.items.map((item) => (item.place === inner ? { ...item, place: outer } : item));
    moved.set(line, { line: line.line, items });
  }
  const figures = new Set(block.figures);
  figures.delete(inner);
  return {
    ...block,
    body: block.body.map((line) => moved.get(line)!),
    headers: block.headers.map((line) => ({
      line: line.line,
      items: line.items.filter((item) => item.place !== inner),
    })),
    repeated: new Set([...block.repeated].map((line) => moved.get(line)!)),
    figures,
  };
}
