import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import vm from 'node:vm';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { build } from 'esbuild';
import { expect } from 'expect';

/** What Node says when a script took longer than it may. */
const TOO_SLOW = 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * A test runner for Stryker that keeps one bundle of the tests in memory and runs it function by function. Starting Jest anew
 * for every mutant takes seconds, most of a mutant's tests milliseconds. The tests need nothing of Jest but `describe`, `test`,
 * `expect` and `jest.requireActual`; their verdict under Jest is what counts (`npm test`).
 *
 * Options (`inProcess` in stryker.config.mjs):
 * - `tests`: folders below test/ whose `*.test.ts` run; `without`: names of test files that do not.
 * - `remember`: true keeps what was read of each test's workbook, for rooms that judge what is read and do not read.
 * - `budgetMs`: how long the tests of one mutant may work together. A mutant not found by then counts as survived, so the score
 *   is never too high for it.
 */
class InProcessRunner {
  static inject = [commonTokens.options];
  #options;
  #script;
  #tests = [];
  /** Milliseconds each test took when all was well. */
  #took = new Map();
  /** How many mutants each test found in a file. */
  #found = new Map();
  #readings = new Map();
  #now = { test: '', calls: 0 };

  constructor({ inProcess }) {
    this.#options = inProcess;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const folder = process.cwd();
    this.#script = new vm.Script(await bundle(folder, this.#options), { filename: 'tests.js' });
    const require = createRequire(join(folder, 'package.json'));
    require('fast-check').configureGlobal({ seed: 1 });
    Object.assign(globalThis, {
      require,
      expect,
      __remember: (read) => this.#remember(read),
      __stryker__: {},
      __Map: KeptMap,
      __WeakMap: KeptWeakMap,
    });
  }

  #remember(read) {
    const key = `${this.#now.test} ${this.#now.calls++}`;
    if (!this.#readings.has(key)) this.#readings.set(key, read());
    return this.#readings.get(key);
  }

  /** Evaluates the bundle anew. */
  #load() {
    this.#tests = [];
    Object.assign(globalThis, suite(this.#tests));
    keeping(() => this.#script.runInThisContext());
  }

  async #run({ id, body }, limitMs) {
    this.#now = { test: id, calls: 0 };
    globalThis.__body = body;
    const result = call(limitMs);
    if (typeof result?.then !== 'function') return;
    let timer;
    const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error('too slow')), limitMs)));
    await Promise.race([result, late]).finally(() => clearTimeout(timer));
  }

  async dryRun() {
    const state = globalThis.__stryker__;
    state.activeMutant = undefined;
    state.mutantCoverage = { static: {}, perTest: {} };
    this.#load();
    const tests = [];
    for (const test of this.#tests) {
      const { id, skipped } = test;
      if (skipped) continue;
      state.currentTestId = id;
      const start = performance.now();
      const failure = await this.#run(test, 60_000).then(
        () => undefined,
        (error) => String(error?.stack ?? error),
      );
      const timeSpentMs = performance.now() - start;
      this.#took.set(id, timeSpentMs);
      tests.push({ id, name: id, timeSpentMs, ...(failure ? { status: 1, failureMessage: failure } : { status: 0 }) });
    }
    state.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const state = globalThis.__stryker__;
    state.mutantCoverage = { static: {}, perTest: {} };
    state.hitCount = undefined;
    if (mutantActivation === 'static' || this.#tests.length === 0) {
      state.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
      this.#load();
    }
    forget();
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const here = `${activeMutant.fileName} `;
    const start = cpuMs();
    let nrOfTests = 0;
    for (const test of this.#ordered(here, testFilter)) {
      if (cpuMs() - start > this.#options.budgetMs) break;
      nrOfTests++;
      const begun = cpuMs();
      try {
        await this.#run(test, Math.ceil(2000 + 20 * (this.#took.get(test.id) ?? 3000)));
      } catch (error) {
        for (const key of [test.id, here + test.id]) this.#found.set(key, (this.#found.get(key) ?? 0) + 1);
        // What was stopped halfway may have left something behind.
        if (error?.code === TOO_SLOW || mutantActivation === 'static') this.#tests = [];
        return { status: 'killed', killedBy: [test.id], failureMessage: String(error?.message ?? error), nrOfTests };
      } finally {
        if (!this.#took.has(test.id)) this.#took.set(test.id, cpuMs() - begun);
      }
    }
    return { status: 'survived', nrOfTests };
  }

  /** The tests that pass through a mutant: first those that found most for their time, above all in this file; then the quick. */
  #ordered(here, testFilter) {
    const chosen = new Set(testFilter);
    const found = (key) => this.#found.get(key) ?? 0;
    return this.#tests
      .filter(({ id, skipped }) => !skipped && (!testFilter || chosen.has(id)))
      .map((test) => {
        const took = this.#took.get(test.id) ?? 100;
        return { test, took, worth: (found(test.id) + 20 * found(here + test.id)) / (1 + took) };
      })
      .sort((a, b) => b.worth - a.worth || a.took - b.took)
      .map(({ test }) => test);
  }
}

/**
 * Calls the test that is next. The virtual machine stops an endless loop; on a busy machine it may stop what has hardly begun,
 * and that is called again.
 */
function call(limitMs) {
  for (;;) {
    const begun = cpuMs();
    try {
      return vm.runInThisContext('__body()', { timeout: limitMs });
    } catch (error) {
      if (error?.code !== TOO_SLOW || cpuMs() - begun > limitMs / 2) throw error;
    }
  }
}

/** Milliseconds this process has worked; unlike the clock, the same however much else the machine does. */
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Maps that our code makes while it is loaded: tables, and what it keeps of earlier work. */
const kept = { isLoading: false, maps: new WeakSet(), weak: [], changed: new Set(), before: new Map() };

/** A Map that can become again what it was when all was loaded: what was worked out with another mutant must not live on. */
class KeptMap extends Map {
  constructor(...given) {
    super(...given);
    if (!kept.isLoading) return;
    kept.maps.add(this);
    kept.changed.add(this);
  }
  set(key, value) {
    if (kept.maps.has(this)) kept.changed.add(this);
    return super.set(key, value);
  }
  delete(key) {
    if (kept.maps.has(this)) kept.changed.add(this);
    return super.delete(key);
  }
  clear() {
    if (kept.maps.has(this)) kept.changed.add(this);
    super.clear();
  }
}

/** A WeakMap that can be emptied. */
class KeptWeakMap {
  held = new WeakMap();
  constructor() {
    if (kept.isLoading) kept.weak.push(this);
  }
  get(key) {
    return this.held.get(key);
  }
  set(key, value) {
    this.held.set(key, value);
    return this;
  }
  has(key) {
    return this.held.has(key);
  }
}

/** Runs what loads our code, and remembers the maps as they are then. */
function keeping(load) {
  Object.assign(kept, { isLoading: true, maps: new WeakSet(), weak: [], changed: new Set() });
  load();
  kept.isLoading = false;
  kept.before = new Map([...kept.changed].map((map) => [map, [...map]]));
  kept.changed.clear();
}

function forget() {
  for (const map of kept.weak) map.held = new WeakMap();
  for (const map of [...kept.changed]) {
    map.clear();
    for (const [key, value] of kept.before.get(map) ?? []) map.set(key, value);
  }
  kept.changed.clear();
}

/** Code that declares all tests when it is evaluated. Stryker's copy of the sources lies in `folder`. */
async function bundle(folder, { tests, without = [], remember = false }) {
  const files = readdirSync(join(folder, 'test'), { recursive: true }).map((file) => join('test', file));
  const chosen = files.filter(
    (file) =>
      file.endsWith('.test.ts') &&
      tests.some((room) => file.startsWith(join('test', room, '/'))) &&
      !without.some((name) => file.endsWith(name)),
  );
  const cases = files.filter((file) => file.endsWith('.cases.ts'));
  const entry = [
    ...cases.map((file) => `__modules[${JSON.stringify(join(folder, file))}] = () => require('./${file}');`),
    ...chosen.map((file) => `__file(${JSON.stringify(file)}, () => require('./${file}'));`),
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: folder, loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'iife',
    // Modules that know nothing of our code are loaded once.
    external: ['fast-check', 'decimal.js', 'fflate'],
    define: { Map: '__Map', WeakMap: '__WeakMap' },
    plugins: [foldersOfTests(folder), ...(remember ? [rememberReadings(folder)] : [])],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Tests look for files beside themselves. */
function foldersOfTests(folder) {
  return {
    name: 'folders of tests',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.startsWith(join(folder, 'test/'))) return undefined;
        const contents = `const __dirname = ${JSON.stringify(dirname(path))};\n${readFileSync(path, 'utf8')}`;
        return { contents, loader: 'ts' };
      });
    },
  };
}

/** Lets `__remember` decide whether a workbook is read again. */
function rememberReadings(folder) {
  const real = join(folder, 'src/reading/readWorkbook.ts');
  return {
    name: 'remember readings',
    setup(build) {
      build.onResolve({ filter: /\/readWorkbook$/ }, () => ({ path: real, namespace: 'remembered' }));
      build.onLoad({ filter: /.*/, namespace: 'remembered' }, () => ({
        contents: `import { readWorkbook as read } from ${JSON.stringify(real)};
          export const readWorkbook = (...given) => __remember(() => read(...given));`,
        resolveDir: dirname(real),
        loader: 'ts',
      }));
    },
  };
}

/** What a test file finds in the global scope; the tests are added to `all`. */
function suite(all) {
  const place = [];
  const modules = {};
  const names = new Map();
  const within = (name, declare) => {
    place.push(name);
    declare();
    place.pop();
  };
  const add = (skipped) => (name, body) => {
    const path = [...place, name].join(' > ');
    const count = (names.get(path) ?? 0) + 1;
    names.set(path, count);
    all.push({ id: count === 1 ? path : `${path} (${count})`, body, skipped });
  };
  const eachOf = (declare) => (rows) => (name, body) =>
    rows.forEach((row, index) => {
      const values = Array.isArray(row) ? row : [row];
      declare(`${name} ${index + 1}`, () => body(...values));
    });
  const test = Object.assign(add(false), { each: eachOf(add(false)), skip: add(true) });
  const describe = Object.assign(within, { each: eachOf(within) });
  return {
    test,
    it: test,
    describe,
    jest: { requireActual: (path) => modules[path]() },
    __modules: modules,
    __file: within,
  };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
export const strykerValidationSchema = { properties: { inProcess: { type: 'object' } } };
