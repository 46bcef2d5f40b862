import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Mutation tests of each room that judges, one after the other (stryker.config.mjs says what can be chosen). Fails below 80 %. */
const stryker = join(
  dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')),
  'bin/stryker.js',
);
const rooms = process.env.ROOM ? [process.env.ROOM] : ['money', 'reading', 'rules'];
const failed = rooms.filter((room) => {
  const run = spawnSync(process.execPath, [stryker, 'run'], { stdio: 'inherit', env: { ...process.env, ROOM: room } });
  return run.status !== 0;
});
if (failed.length > 0) {
  console.error(`Not enough mutants were found in: ${failed.join(', ')}`);
  process.exitCode = 1;
}
