#!/usr/bin/env node
import { commandLine } from './lib/bundle.mjs';

await import(await commandLine());
