import { build } from './lib/bundle.mjs';
import { buildPane } from './lib/bundlePane.mjs';
import { buildWorkbench } from './lib/bundleWorkbench.mjs';

/** Everything that is built: the command line into dist/cli, the task pane into dist/addin, the workbench into dist/workbench. */
await build();
await buildPane();
await buildWorkbench();
