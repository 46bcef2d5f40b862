import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import type { PaneFix } from '../engine/report';
import { CellLink } from '../parts/CellLink';
import { usePane, usePaneState, useWords } from '../parts/PaneContext';
import { useTrustWords } from '../parts/trustWords';
import { useShared } from '../parts/styles';

/** Shows what a fix does to each cell before it is done. */
export function FixPreview({ fix, onClose }: { readonly fix: PaneFix; readonly onClose: () => void }): ReactElement {
  const { controller } = usePane();
  const { task } = usePaneState();
  const words = useTrustWords();
  const shared = useShared();
  const title = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div
      role="group"
      aria-labelledby={title}
      className={shared.fieldset}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <strong id={title}>{fix.title}</strong>
      <p className={shared.small}>{words.fixText}</p>
      <FixTable fix={fix} />
      <div className={shared.row}>
        <Button ref={cancel} onClick={onClose}>
          {words.cancel}
        </Button>
        <Button
          appearance="primary"
          disabledFocusable={task !== null}
          onClick={() => {
            if (task !== null) return;
            onClose();
            void controller.fix(fix);
          }}
        >
          {words.fixYes}
        </Button>
      </div>
    </div>
  );
}

/** What a fix does, cell by cell. */
export function FixTable({ fix }: { readonly fix: PaneFix }): ReactElement {
  const words = useTrustWords();
  const { findings } = useWords();
  const shared = useShared();
  return (
    <table className={shared.table}>
      <thead>
        <tr>
          <th scope="col">{findings.place}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {fix.cells.map(({ cell, place, before, after, gave, gives }) => (
          <tr key={place}>
            <td>
              <CellLink cell={cell} text={place} />
            </td>
            <td className={shared.breaking}>
              {before}
              {gave && <div className={shared.small}>{words.gives(gave)}</div>}
            </td>
            <td className={shared.breaking}>
              {after}
              {gives && <div className={shared.small}>{words.gives(gives)}</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
