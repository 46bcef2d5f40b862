import { createRoot } from 'react-dom/client';
import { Page } from './page/Page';
import { Bench } from './session/bench';
import { startWorkbookThread } from './session/workbookThread';

/** The workbench's page: an example is open at start, and the page works without a network from then on. */
const bench = new Bench(startWorkbookThread);
createRoot(document.getElementById('workbench')!).render(<Page bench={bench} />);

if (FINSAMKOLL_IS_BUILT && 'serviceWorker' in navigator) {
  // Without it the page works all the same, as long as there is a network.
  void navigator.serviceWorker.register('sw.js').catch(() => undefined);
}
