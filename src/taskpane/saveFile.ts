/** Hands a text or bytes, of a media type, to the user as a file, the way a browser does. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser begins to fetch the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
