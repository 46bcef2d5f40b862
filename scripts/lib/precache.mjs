import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import webpack from 'webpack';

const template = new URL('../../src/workbench/serviceWorker.js', import.meta.url);

/** Adds the service worker that keeps the built files, so that the page opens without a network. */
export function precachePlugin() {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('precache', (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name: 'precache', stage }, (assets) => {
          const names = Object.keys(assets)
            .filter((name) => !name.endsWith('.map') && !name.endsWith('.LICENSE.txt'))
            .sort();
          const hash = createHash('sha256');
          for (const name of names) hash.update(name).update(assets[name].buffer());
          const text = readFileSync(template, 'utf8')
            .replace('= FINSAMKOLL_FILES', () => `= ${JSON.stringify(names.map(addressOf))}`)
            .replace('{FINSAMKOLL_BUILD}', () => `{${JSON.stringify(hash.digest('hex').slice(0, 16))}}`);
          compilation.emitAsset('sw.js', new webpack.sources.RawSource(text));
        });
      });
    },
  };
}

/** The page itself is asked for by its folder. */
function addressOf(name) {
  return name === 'index.html' ? './' : name;
}
