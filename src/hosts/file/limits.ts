/**
 * Upper bounds for what a file may unfold to, checked while it unfolds; what the file says of its own sizes is never
 * trusted. A sheet of a million cells is 40–80 MB of XML, the largest budget workbooks are a hundredth of that.
 */
export const MAX_PART_BYTES = 384 * 1024 * 1024;

/** All parts that have been read, together: some ten sheets of a million cells. */
export const MAX_TOTAL_BYTES = 1024 * 1024 * 1024;

/**
 * How many times its packed size a part may grow. Deflate can reach 1032; a sheet of a million equal rows without
 * values reaches 30 and one of a million zeros 10, so only a file made to harm goes far beyond.
 */
export const MAX_RATIO = 200;

/** Below this size the ratio is not looked at: small parts of blanks are harmless. */
export const RATIO_FREE_BYTES = 32 * 1024 * 1024;

/** Parts up to this size are kept unpacked once they have been read; larger ones are unpacked again. */
export const MAX_CACHED_BYTES = 4 * 1024 * 1024;

/** Cells that hold something, in all sheets together. They lie in memory at once, some hundred bytes each. */
export const MAX_CELLS = 5_000_000;
