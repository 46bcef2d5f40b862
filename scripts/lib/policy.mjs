import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** For style elements of our own. It is no secret, but it keeps out elements that others put in. */
export function styleNonce(version) {
  return createHash('sha256').update(`finsamkoll ${version}`).digest('base64url').slice(0, 22);
}

/**
 * The content security policy of the pane's page: nothing but our own files and Office's client. Headers of the server can only
 * make it narrower.
 * @param connections further addresses that the page may talk to
 */
export function policyText(version, connections = []) {
  const office = 'https://appsforoffice.microsoft.com';
  return [
    "default-src 'none'",
    `script-src 'self' ${office}`,
    `style-src 'self' 'nonce-${styleNonce(version)}'`,
    // Office's client hides parts of its own by attribute.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    ['connect-src', "'self'", office, ...connections].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The content security policy of the workbench: our own files and nothing else. Recalculation is WebAssembly.
 * @param version of the program, for the nonce of style elements
 */
export function workbenchPolicy(version) {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${styleNonce(version)}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const { version: programVersion } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** What our own server sends with the workbench. A page in another page could be made to fool its user. */
export const headers = {
  'Content-Security-Policy': `${workbenchPolicy(programVersion)}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
};
