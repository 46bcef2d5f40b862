import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { PaneFinding } from '../engine/report';
import { usePane, usePaneState } from '../parts/PaneContext';
import { useTrustWords } from '../parts/trustWords';
import { useShared } from '../parts/styles';
import { isOpen } from '../state/filter';
import { AcceptForm } from './AcceptForm';
import { FixPreview } from './FixPreview';

interface FindingActionsProps {
  readonly finding: PaneFinding;
  /** How many findings are accepted along with it. */
  readonly consequences: number;
  /** Whether it can be accepted by itself: what follows from an open finding is accepted with that one. */
  readonly mayAccept: boolean;
}

/** What can be done about a finding besides going to its cell: accept it, take that back, or have it mended. */
export function FindingActions({ finding, consequences, mayAccept }: FindingActionsProps): ReactElement | null {
  const { controller } = usePane();
  const { task } = usePaneState();
  const words = useTrustWords();
  const shared = useShared();
  const [opened, setOpened] = useState<'accept' | 'fix' | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const last = useRef<'accept' | 'fix' | null>(null);
  useEffect(() => {
    // Back to the button that opened the form.
    if (opened === null && last.current) row.current?.querySelector<HTMLElement>(`[data-of=${last.current}]`)?.focus();
    last.current = opened;
  }, [opened]);
  const close = () => setOpened(null);
  const { fix, status } = finding;
  if (opened === 'accept') return <AcceptForm finding={finding} consequences={consequences} onClose={close} />;
  if (opened === 'fix' && fix) return <FixPreview fix={fix} onClose={close} />;
  const canAccept = mayAccept && isOpen(finding);
  if (!canAccept && !fix && status !== 'accepted') return null;
  return (
    <div ref={row} className={shared.row}>
      {fix && (
        <Button size="small" data-of="fix" disabledFocusable={task !== null} onClick={() => setOpened('fix')}>
          {words.fix}
        </Button>
      )}
      {canAccept && (
        <Button size="small" data-of="accept" disabledFocusable={task !== null} onClick={() => setOpened('accept')}>
          {words.accept}
        </Button>
      )}
      {status === 'accepted' && (
        <Button
          size="small"
          disabledFocusable={task !== null}
          onClick={() => void controller.takeBack(finding.acceptedBy)}
        >
          {words.takeBack}
        </Button>
      )}
    </div>
  );
}
