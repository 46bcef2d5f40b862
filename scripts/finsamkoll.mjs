#!/usr/bin/env node
import module from 'node:module';
import { commandLine } from './lib/bundle.mjs';

// Newer Nodes keep the compiled program between runs.
module.enableCompileCache?.();
await import(await commandLine());
