import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { policyText, styleNonce } from './scripts/lib/policy.mjs';
import { addresses, manifestFor } from './scripts/lib/manifest.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The task pane: dist/addin is ready for any static host. */
export default async (_environment, { mode = 'production' } = {}) => {
  const isServing = process.env.WEBPACK_SERVE === 'true';
  return {
    mode,
    context: here('.'),
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: here('dist/addin'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
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
    // The sizes that matter are compressed ones; scripts/lib/bundleSize.mjs measures and holds them.
    performance: { hints: false },
    plugins: [
      new webpack.DefinePlugin({
        FINSAMKOLL_VERSION: JSON.stringify(version),
        FINSAMKOLL_STYLE_NONCE: JSON.stringify(styleNonce(version)),
        FINSAMKOLL_RULE_PAGES: JSON.stringify(process.env.FINSAMKOLL_RULE_PAGES ?? ''),
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
