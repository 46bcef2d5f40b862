import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { youngest } from './youngest.mjs';

const root = new URL('../../', import.meta.url);
const bundle = new URL('dist/cli/finsamkoll.mjs', root);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** The command line as one module, built anew when a source is younger than it. @returns its address */
export async function commandLine() {
  if (!existsSync(bundle) || youngest(new URL('src/', root)) > statSync(bundle).mtimeMs) await build();
  return bundle;
}

/** Bundles the command line and its worker into dist/cli. */
export async function build() {
  const esbuild = await import('esbuild');
  await esbuild.build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: ['src/cli/finsamkoll.ts', 'src/cli/worker.ts'],
    outdir: 'dist/cli',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    // The pool starts its own file in each thread, so it must stay a package.
    external: ['tinypool'],
    // CommonJS dependencies ask for Node's modules by require.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    define: { FINSAMKOLL_VERSION: JSON.stringify(version) },
    logLevel: 'warning',
  });
}
