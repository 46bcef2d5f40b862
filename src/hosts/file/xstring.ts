/** A text as the file format stores it, where `_x000D_` stands for a character that XML cannot hold. */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A copy that does not keep the long text alive from which the engine has cut it. */
export function detach(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
