import { build } from './lib/bundle.mjs';

await build();
