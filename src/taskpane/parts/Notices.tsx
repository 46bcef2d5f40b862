import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneWords } from '../../text/pane';
import { address } from '../../workbook/reference';
import type { Verdict } from '../engine/report';
import type { Notice as PaneNotice } from '../state/state';
import { Notice } from './Notice';
import { usePane, usePaneState, useWords } from './PaneContext';
import { useShared } from './styles';

/** How a notice looks; the others tell of something that went well. */
const NOTICE_VERDICTS: Partial<Record<PaneNotice['kind'], Verdict>> = {
  failed: 'error',
  cancelled: 'note',
  fixPassedBy: 'warning',
};

/** What the user should know right now: that the workbook has changed, what was done, what went wrong. */
export function Notices(): ReactElement | null {
  const { controller } = usePane();
  const { notice, isChanged, task, report } = usePaneState();
  const words = useWords();
  const shared = useShared();
  const close = { label: words.close, action: () => controller.dismiss() };
  return (
    <>
      {isChanged && !task && (
        <Notice kind="changed">
          <p className={shared.text}>{words.changed.text}</p>
          <div>
            <Button size="small" onClick={() => void controller.check()}>
              {words.changed.action}
            </Button>
          </div>
        </Notice>
      )}
      {notice && (
        <Notice kind={NOTICE_VERDICTS[notice.kind] ?? 'approved'} close={close}>
          {noticeLines(notice, words).map((line, index) => (
            <p key={index} className={shared.text}>
              {line}
            </p>
          ))}
        </Notice>
      )}
      {report && !task && report.settingsProblems.length > 0 && (
        <Notice kind="warning">
          <p className={shared.text}>{words.notices.settingsIgnored}</p>
          <div>
            <Button size="small" onClick={() => controller.open('settings')}>
              {words.views.settings}
            </Button>
          </div>
        </Notice>
      )}
    </>
  );
}

/** A notice as sentences. */
export function noticeLines(notice: PaneNotice, words: PaneWords): readonly string[] {
  const { notices } = words;
  switch (notice.kind) {
    case 'failed':
      return [notice.says, notice.todo];
    case 'written': {
      const { sheets, marks, unmarked } = notice.result;
      const names = sheets.map(({ name }) => name);
      const closed = [...new Set(unmarked.map(({ sheet }) => sheet))];
      const done = notices.written(words.list(names), names.length, marks);
      return unmarked.length === 0
        ? [done]
        : [done, notices.unmarked(unmarked.length, words.list(closed), closed.length)];
    }
    case 'fixPassedBy':
      return [notices.fixPassedBy(words.list(notice.cells.map((cell) => `${cell.sheet}!${address(cell)}`)))];
    default:
      return [notices[notice.kind]];
  }
}
