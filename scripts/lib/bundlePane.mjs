import webpack from 'webpack';
import configuration from '../../webpack.config.js';
import { bundleSize, describeSize, FIRST_LOAD_LIMIT } from './bundleSize.mjs';

/** Builds the task pane into dist/addin and prints its sizes. @throws where it does not build, or has grown too large */
export async function buildPane() {
  const options = await configuration({}, { mode: 'production' });
  await new Promise((resolve, reject) => {
    webpack(options, (error, stats) => {
      if (error) return reject(error);
      if (stats.hasErrors()) return reject(new Error(stats.toString({ all: false, errors: true, errorDetails: true })));
      resolve();
    });
  });
  const size = bundleSize();
  for (const line of describeSize(size)) console.log(line);
  if (size.firstLoad > FIRST_LOAD_LIMIT) throw new Error('The first load of the task pane is too large.');
}
