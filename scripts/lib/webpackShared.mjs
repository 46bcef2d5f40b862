import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The program's version. */
export const { version } = JSON.parse(readFileSync(`${projectFolder}package.json`, 'utf8'));

/** What the pages of the project are built by: TypeScript through swc, and React in a file of its own. */
export function sharedOptions(mode) {
  return {
    mode,
    context: projectFolder,
    devtool: mode === 'production' ? 'source-map' : 'cheap-module-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2020',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: mode !== 'production' } },
            },
          },
        },
      ],
    },
    optimization: {
      splitChunks: {
        cacheGroups: {
          // Changes seldom, so that an update of ours does not fetch it again.
          react: { test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, name: 'react', chunks: 'initial' },
        },
      },
    },
    // The sizes that matter are compressed ones; scripts/lib measures and holds them.
    performance: { hints: false },
  };
}
