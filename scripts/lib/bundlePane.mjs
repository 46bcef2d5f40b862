import configuration from '../../webpack.config.js';
import { bundleSize, describeSize, FIRST_LOAD_LIMIT } from './bundleSize.mjs';
import { runWebpack } from './runWebpack.mjs';

/** Builds the task pane into dist/addin and prints its sizes. @throws where it does not build, or has grown too large */
export async function buildPane() {
  await runWebpack(await configuration({}, { mode: 'production' }));
  const size = bundleSize();
  for (const line of describeSize(size)) console.log(line);
  if (size.firstLoad > FIRST_LOAD_LIMIT) throw new Error('The first load of the task pane is too large.');
}
