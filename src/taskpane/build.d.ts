/** Put in by the build. */
declare const FINSAMKOLL_VERSION: string;
/** The nonce of the page's policy for style elements. */
declare const FINSAMKOLL_STYLE_NONCE: string;
