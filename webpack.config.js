import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { policyText, styleNonce } from './scripts/lib/policy.mjs';
import { addresses, manifestFor } from './scripts/lib/manifest.mjs';
import { rulePagePatterns } from './scripts/lib/ruleHtml.mjs';
import { projectFolder, sharedOptions, version } from './scripts/lib/webpackShared.mjs';

/** The task pane: dist/addin is ready for any static host. */
export default async (_environment, { mode = 'production' } = {}) => {
  const isServing = process.env.WEBPACK_SERVE === 'true';
  return {
    ...sharedOptions(mode),
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: `${projectFolder}dist/addin`,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    plugins: [
      new webpack.DefinePlugin({
        FINSAMKOLL_VERSION: JSON.stringify(version),
        FINSAMKOLL_STYLE_NONCE: JSON.stringify(styleNonce(version)),
      }),
      new HtmlPlugin({
        template: './src/taskpane/index.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        templateParameters: {
          // The development server talks to its page over a socket.
          policy: policyText(version, isServing ? ['wss://localhost:3000'] : []),
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'src/taskpane/taskpane.css' },
          { from: 'assets/*.png' },
          { from: 'assets/hjalp.*', to: '[name][ext]' },
          ...rulePagePatterns,
          { from: 'manifest.xml', transform: (xml) => manifestFor(xml.toString(), addresses(process.env)) },
        ],
      }),
    ],
    ...(isServing ? { devServer: await devServer() } : {}),
  };
};

/** https with a certificate that this machine trusts, since Excel loads nothing else. */
async function devServer() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    port: 3000,
    hot: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: await getHttpsServerOptions() },
  };
}
