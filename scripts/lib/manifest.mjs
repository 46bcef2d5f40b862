/** The address that manifest.xml is written for. */
const LOCAL = 'https://localhost:3000';

/**
 * The addresses of a build, from environment variables: FINSAMKOLL_BASE_URL is where the files are put,
 * FINSAMKOLL_SUPPORT_URL and FINSAMKOLL_LEARN_MORE_URL are pages of help (the one that comes along, otherwise).
 */
export function addresses(environment) {
  const base = withoutSlash(environment.FINSAMKOLL_BASE_URL || LOCAL);
  return {
    base,
    support: environment.FINSAMKOLL_SUPPORT_URL || `${base}/hjalp.html`,
    learnMore: environment.FINSAMKOLL_LEARN_MORE_URL || `${base}/hjalp.html`,
  };
}

/** The manifest for those addresses. @throws where one is not https, which Office refuses */
export function manifestFor(xml, { base, support, learnMore }) {
  for (const address of [base, support, learnMore]) {
    if (new URL(address).protocol !== 'https:') throw new Error(`Office wants https, not ${address}`);
  }
  // Functions, since an address may hold what means something in the text of a replacement.
  return xml
    .replace(/(<SupportUrl DefaultValue=")[^"]*/, (_, before) => before + escape(support))
    .replace(/(id="LearnMore\.Url" DefaultValue=")[^"]*/, (_, before) => before + escape(learnMore))
    .replaceAll(`<AppDomain>${LOCAL}</AppDomain>`, () => `<AppDomain>${escape(new URL(base).origin)}</AppDomain>`)
    .replaceAll(`"${LOCAL}/`, () => `"${escape(base)}/`);
}

function withoutSlash(address) {
  return address.replace(/\/+$/, '');
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
