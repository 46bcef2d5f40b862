/** Hands a text to the user as a file, the way a browser does. */
export function saveAsFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser begins to fetch the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
