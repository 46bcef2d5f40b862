/** Put in by the build. */
declare const FINSAMKOLL_VERSION: string;
/** The nonce of the page's policy for style elements. */
declare const FINSAMKOLL_STYLE_NONCE: string;
/** Where the rules' pages begin, `https://…/regler/`; empty: there are none. */
declare const FINSAMKOLL_RULE_PAGES: string;
