import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../../money';
import { workbenchPageWords, type WorkbenchPageWords } from '../../text/workbenchPage';
import type { WorkbenchSession } from '../session/session';
import type { SessionState } from '../session/state';

/** What every part of the page around an open workbook can reach. */
export interface Workbench {
  readonly session: WorkbenchSession;
  readonly language: Language;
}

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('No workbench around this part.');
  return workbench;
}

export function useSessionState(): SessionState {
  const { session } = useWorkbench();
  return useSyncExternalStore(session.subscribe, session.getState);
}

export function usePageWords(): WorkbenchPageWords {
  return workbenchPageWords(useWorkbench().language);
}
