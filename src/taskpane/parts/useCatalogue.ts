import { useEffect, useState } from 'react';
import type { Catalogue } from '../engine/catalogue';
import { usePane, usePaneState } from './PaneContext';

/** The rules, from the engine; `null` until they are here. */
export function useCatalogue(): Catalogue | null {
  const { catalogue } = usePane();
  const isIdle = usePaneState().task === null;
  const [found, setFound] = useState<Catalogue | null>(null);
  useEffect(() => {
    // While a check runs, the engine would not answer, and cancelling the check would stop it: then it is asked afterwards.
    if (found || !isIdle) return;
    let isWanted = true;
    catalogue().then(
      (all) => isWanted && setFound(all),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [catalogue, found, isIdle]);
  return found;
}
