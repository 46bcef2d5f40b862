import { useLayoutEffect, useState, type RefObject } from 'react';

export interface RoomSize {
  readonly width: number;
  readonly height: number;
}

/** The size of an element, now and as it changes. */
export function useRoom(element: RefObject<HTMLElement | null>): RoomSize {
  const [size, setSize] = useState<RoomSize>({ width: 800, height: 600 });
  useLayoutEffect(() => {
    const watched = element.current!;
    const look = () => {
      const { clientWidth: width, clientHeight: height } = watched;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
