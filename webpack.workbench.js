import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { styleNonce, workbenchPolicy } from './scripts/lib/policy.mjs';
import { precachePlugin } from './scripts/lib/precache.mjs';
import { rulePagePatterns } from './scripts/lib/ruleHtml.mjs';
import { projectFolder, sharedOptions, version } from './scripts/lib/webpackShared.mjs';

const css = 'src/workbench/workbench.css';
const cssHash = createHash('sha256')
  .update(readFileSync(`${projectFolder}${css}`))
  .digest('hex')
  .slice(0, 8);
const cssName = `workbench.${cssHash}.css`;

/** The workbench: dist/workbench is ready for any static host, in any folder of it. */
export default (_environment, { mode = 'production' } = {}) => ({
  ...sharedOptions(mode),
  entry: { workbench: './src/workbench/index.tsx' },
  output: {
    path: `${projectFolder}dist/workbench`,
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    clean: true,
  },
  plugins: [
    new webpack.DefinePlugin({
      FINSAMKOLL_VERSION: JSON.stringify(version),
      FINSAMKOLL_STYLE_NONCE: JSON.stringify(styleNonce(version)),
      FINSAMKOLL_IS_BUILT: JSON.stringify(mode === 'production'),
    }),
    new HtmlPlugin({
      template: './src/workbench/index.html',
      scriptLoading: 'defer',
      templateParameters: { policy: workbenchPolicy(version), css: cssName },
    }),
    new CopyPlugin({
      patterns: [
        { from: css, to: cssName },
        { from: 'examples/*.xlsx' },
        ...rulePagePatterns,
        { from: 'assets/icon-{32,80}.png', to: '[name][ext]' },
      ],
    }),
    precachePlugin(),
  ],
});
