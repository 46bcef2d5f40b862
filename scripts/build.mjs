import { build } from './lib/bundle.mjs';
import { buildPane } from './lib/bundlePane.mjs';

/** Builds the command line (dist/cli) and the task pane (dist/addin). */
await build();
await buildPane();
