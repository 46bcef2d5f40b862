import { workbench } from './lib/bundleWorkbench.mjs';
import { canOpenBrowser, openBrowser } from './lib/openBrowser.mjs';
import { headers } from './lib/policy.mjs';
import { serve } from './lib/serve.mjs';

/** Finsamkoll beside a workbook in the browser: builds the workbench where it is older than its sources, and serves it here. */
const folder = await workbench(() => console.log('Bygger arbetsbänken. Det tar en stund första gången …'));
const { address, stop } = await serve(folder, { headers });
console.log(`Finsamkoll är igång: ${address}`);
console.log('Allt sker i din webbläsare, och ingenting lämnar datorn. Avsluta med Ctrl+C.');

const isWanted = !process.argv.includes('--no-open');
if (
  isWanted &&
  canOpenBrowser({ platform: process.platform, environment: process.env, isTerminal: process.stdout.isTTY })
) {
  openBrowser(address);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit(0)));
