// Prints, for each sheet that excelize finds in the file, its rows as it shows them. It keeps Node alive, hence the exit.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { init } = require('excelize-wasm');
const excelize = await init(require.resolve('excelize-wasm/excelize.wasm.gz'));
const file = excelize.OpenReader(readFileSync(process.argv[2]));
if (file.error) throw new Error(file.error);
const rows = Object.fromEntries(file.GetSheetList().list.map((name) => [name, file.GetRows(name).result]));
process.stdout.write(JSON.stringify(rows), () => process.exit(0));
