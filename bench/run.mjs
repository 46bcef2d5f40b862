import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { commandLine } from '../scripts/lib/bundle.mjs';
import { bundleSize, describeSize } from '../scripts/lib/bundleSize.mjs';
import { budgetWorkbook } from './workbooks.mjs';
import { measureWorkbench } from './workbench.mjs';

/**
 * Measures and prints ratios, each against a baseline named on its line and measured in the same run. `npm run bench -- workbench` or
 * `-- check` measures only that half.
 */
const half = process.argv[2] ?? 'both';
const SIZES = { typical: 500, large: 10_000, huge: 1_000_000 };
const folder = mkdtempSync(join(tmpdir(), 'finsamkoll-bench-'));
const root = fileURLToPath(new URL('..', import.meta.url));

try {
  if (half !== 'workbench') await measureCheck();
  if (half !== 'check') await measureWorkbench(print);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureCheck() {
  const program = fileURLToPath(await commandLine());
  const subject = await loadSubject();
  const workbooks = Object.fromEntries(Object.entries(SIZES).map(([name, cells]) => [name, budgetWorkbook(cells)]));
  const measured = {};
  for (const [name, runs] of [
    ['typical', 60],
    ['large', 15],
    ['huge', 3],
  ]) {
    measured[name] = await measureStages(subject, workbooks[name], runs);
    const { cells, open, bare, readAndCheck } = measured[name];
    print(`${name}: ${cells} cells`);
    print(`  reading + all rules / bare pass over the same cells   ${ratio(readAndCheck / bare)}`);
    print(`  reading + all rules / opening the file                ${ratio(readAndCheck / open)}`);
  }
  const perCell = (name) => (measured[name].open + measured[name].readAndCheck) / measured[name].cells;
  print(`time per cell, huge / large (linear: at most 1.1)       ${ratio(perCell('huge') / perCell('large'))}`);
  measureCommand(workbooks, program);
  measurePane();
}

async function loadSubject() {
  const outfile = join(root, 'dist/bench/subject.mjs');
  await bundle({
    entryPoints: [join(root, 'bench/subject.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return import(`file://${outfile}`);
}

async function measureStages(subject, bytes, runs) {
  const times = { open: [], bare: [], readAndCheck: [] };
  let cells = 0;
  for (let run = 0; run < runs; run += 1) {
    globalThis.gc?.();
    const started = performance.now();
    const snapshot = await subject.open(bytes);
    const opened = performance.now();
    subject.barePass(snapshot);
    const passed = performance.now();
    subject.readAndCheck(snapshot);
    times.open.push(opened - started);
    times.bare.push(passed - opened);
    times.readAndCheck.push(performance.now() - passed);
    cells = subject.cellsOf(snapshot);
  }
  return { cells, open: median(times.open), bare: median(times.bare), readAndCheck: median(times.readAndCheck) };
}

/** The whole command, from its start to its end, against LibreOffice's headless conversion of the same file; and its memory. */
function measureCommand(workbooks, program) {
  const typical = join(folder, 'typical.xlsx');
  const huge = join(folder, 'huge.xlsx');
  writeFileSync(typical, workbooks.typical);
  writeFileSync(huge, workbooks.huge);
  const ours = ['npm', ['run', '--silent', 'finsamkoll', '--', 'check', '--format', 'json', typical]];
  const office = [
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'csv',
      '--outdir',
      folder,
      typical,
    ],
  ];
  if (spawnSync('soffice', ['--version']).status === 0) {
    const times = { ours: [], office: [] };
    for (let run = 0; run < 6; run += 1) {
      times.ours.push(timed(...ours));
      times.office.push(timed(...office));
    }
    print(
      `whole command on typical / LibreOffice's conversion     ${ratio(median(times.ours) / median(times.office))} (aim: at most 0.2)`,
    );
  } else {
    print('whole command on typical / LibreOffice: not measured, soffice is not installed');
  }
  print(`peak memory of the whole command on huge                ${peakMegabytes(program, huge)} MB (aim: below 1000)`);
}

/** How much the task pane loads, as the build gives it. */
function measurePane() {
  timed('npm', ['run', '--silent', 'build']);
  describeSize(bundleSize()).forEach(print);
}

function timed(command, args) {
  const started = performance.now();
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'ignore' });
  if (error || (status !== 0 && status !== 1)) throw error ?? new Error(`${command} ended with ${status}`);
  return performance.now() - started;
}

/** The largest resident size that the operating system saw of the process. */
function peakMegabytes(program, file) {
  const code = `process.argv.splice(1, 0, 'finsamkoll'); process.on('exit', () => process.stderr.write('\\nPEAK ' + process.resourceUsage().maxRSS)); import(${JSON.stringify(`file://${program}`)});`;
  const { stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', code, '--', 'check', '--format', 'json', file],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return Math.round(Number(/PEAK (\d+)/.exec(stderr)?.[1] ?? NaN) / 1024);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function ratio(value) {
  return value.toFixed(2);
}

function print(line) {
  console.log(line);
}
