import { useEffect, useState } from 'react';

/** Takes files that are dropped anywhere on the page. @returns whether a file is held over the page right now */
export function useDrop(open: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    /** Every element that the pointer crosses is entered before the one before it is left. */
    let depth = 0;
    const controller = new AbortController();
    const listen = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void) =>
      addEventListener(name, (event) => hasFiles(event) && handle(event), { signal: controller.signal });
    const leave = () => setOver((depth = Math.max(0, depth - 1)) > 0);
    listen('dragenter', (event) => {
      event.preventDefault();
      depth += 1;
      setOver(true);
    });
    listen('dragover', (event) => event.preventDefault());
    listen('dragleave', leave);
    listen('drop', (event) => {
      event.preventDefault();
      depth = 0;
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) open(file);
    });
    return () => controller.abort();
  }, [open]);
  return isOver;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
