import type { ReactElement } from 'react';
import type { PaneWords } from '../../text/pane';
import type { PaneState } from '../state/state';
import { progressText } from './Header';
import { noticeLines } from './Notices';
import { usePaneState, useWords } from './PaneContext';
import { resultText } from './ResultLine';
import { useShared } from './styles';

/** Tells screen readers what happens: that work has begun, what came of it, and what the user should know. */
export function Announcer(): ReactElement {
  const state = usePaneState();
  const words = useWords();
  const shared = useShared();
  return (
    <div role="status" aria-live="polite" className={shared.hidden}>
      {announcement(state, words)}
    </div>
  );
}

/** One text at a time. While sheets are read it stays the same, so that nobody has to hear every sheet. */
export function announcement({ task, notice, report, isChanged }: PaneState, words: PaneWords): string {
  if (task) return task.stage === 'read' ? words.progress.opening : progressText(task, words);
  const parts = [
    ...(notice ? noticeLines(notice, words) : []),
    ...(report ? [resultText(report, words)] : []),
    ...(report && isChanged ? [words.changed.text] : []),
  ];
  return parts.join(' ');
}
