import { createHash } from 'node:crypto';

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
