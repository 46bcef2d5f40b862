import { isColorSupported } from 'picocolors';
import { main } from './main';

declare const FINSAMKOLL_VERSION: string;

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  errIsTerminal: process.stderr.isTTY === true,
  useColor: isColorSupported && process.stdout.isTTY === true,
  version: FINSAMKOLL_VERSION,
  now: () => new Date(),
  workerFile: new URL('./worker.mjs', import.meta.url).href,
});
