import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import type { ChartProps } from './Chart';
import { useWords } from './PaneContext';

const Chart = lazy(() => import(/* webpackChunkName: "chart" */ './Chart'));

/** A chart whose code is fetched when the first one is shown. */
export function LazyChart(props: ChartProps): ReactElement {
  const words = useWords();
  return (
    <Suspense fallback={<Spinner size="tiny" label={words.loading} />}>
      <Chart {...props} />
    </Suspense>
  );
}
