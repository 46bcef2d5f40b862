import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane, usePaneState } from '../parts/PaneContext';
import { useTrustWords } from '../parts/trustWords';
import { useShared } from '../parts/styles';
import { FixTable } from './FixPreview';

/** The changes made in this session, each with a way back. */
export function DoneFixes(): ReactElement | null {
  const { controller } = usePane();
  const { done, task } = usePaneState();
  const words = useTrustWords();
  const shared = useShared();
  if (done.length === 0) return null;
  return (
    <section className={shared.section} aria-labelledby="done-fixes">
      <h3 id="done-fixes" className={shared.subheading}>
        {words.done}
      </h3>
      <p className={shared.small}>{words.doneText}</p>
      <ul className={shared.list}>
        {done.toReversed().map((each) => {
          const { title, cells } = each.shown;
          return (
            <li key={each.id} className={shared.card}>
              <strong>{title}</strong>
              <FixTable fix={each.shown} />
              <div>
                <Button
                  size="small"
                  disabledFocusable={task !== null}
                  aria-label={words.undoOf(title, cells.map(({ place }) => place).join(', '))}
                  onClick={() => void controller.undoFix(each)}
                >
                  {words.undo}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
