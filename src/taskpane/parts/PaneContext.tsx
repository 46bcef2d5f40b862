import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../../money';
import { paneWords, type PaneWords } from '../../text/pane';
import type { Catalogue } from '../engine/catalogue';
import type { PaneController } from '../state/controller';
import type { PaneState } from '../state/state';

/** What every part of the pane can reach. */
export interface Pane {
  readonly controller: PaneController;
  readonly language: Language;
  readonly isDark: boolean;
  /** Every rule with its name, from the engine: the pane itself has none. */
  readonly catalogue: () => Promise<Catalogue>;
  /** Where a rule's page is found; `null`: the pane has no such address. */
  readonly rulePage: ((rule: string) => string) | null;
  /** Hands a text to the user as a file. */
  readonly saveFile: (name: string, text: string) => void;
  /** Whether the main content and the first heading are somewhere else on the page. */
  readonly isPart: boolean;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('No pane around this part.');
  return pane;
}

export function useWords(): PaneWords {
  return paneWords(usePane().language);
}

export function usePaneState(): PaneState {
  const { controller } = usePane();
  return useSyncExternalStore(controller.subscribe, controller.getState);
}
