import { makeStyles, shorthands, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type ReactElement } from 'react';
import { focusOn } from '../parts/focusOn';
import { usePane, usePaneState, useWords } from '../parts/PaneContext';
import { useShared } from '../parts/styles';
import type { ViewId } from '../state/state';
import { Welcome } from './Welcome';

const VIEW_PARTS = {
  findings: lazy(() => import(/* webpackChunkName: "findings" */ './Findings')),
  funding: lazy(() => import(/* webpackChunkName: "funding" */ './Funding')),
  balance: lazy(() => import(/* webpackChunkName: "balance" */ './Balance')),
  reading: lazy(() => import(/* webpackChunkName: "reading" */ './Reading')),
  report: lazy(() => import(/* webpackChunkName: "report" */ './Report')),
  settings: lazy(() => import(/* webpackChunkName: "settings" */ './Settings')),
} as const;

const useStyles = makeStyles({
  main: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    minWidth: 0,
    ...shorthands.padding('14px', '16px', '24px'),
  },
});

/** The view that is open, with its heading. A view is fetched when it is first opened. */
export function View(): ReactElement {
  const { isPart } = usePane();
  const { view, report } = usePaneState();
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const heading = useFocusOnChange(view);
  const Part = VIEW_PARTS[view];
  const Main = isPart ? 'div' : 'main';
  const isWelcome = report === null && view === 'findings';
  return (
    <Main className={styles.main}>
      <h2 ref={heading} tabIndex={-1} className={shared.heading}>
        {isWelcome ? words.welcome.title : words.views[view]}
      </h2>
      {isWelcome ? (
        <Welcome />
      ) : report === null && view !== 'settings' ? (
        <p className={shared.text}>{words.needsCheck(words.views[view])}</p>
      ) : (
        <Suspense fallback={<Spinner size="tiny" label={words.loading} />}>
          <Part />
        </Suspense>
      )}
    </Main>
  );
}

/** Moves the focus to the heading when another view is opened, but not when the pane is opened. */
function useFocusOnChange(view: ViewId) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(view);
  useEffect(() => {
    if (before.current !== view) focusOn(heading.current);
    before.current = view;
  }, [view]);
  return heading;
}
