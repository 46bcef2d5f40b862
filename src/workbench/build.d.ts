/** Put in by the build: whether the page is built for users, and so has a service worker beside it. */
declare const FINSAMKOLL_IS_BUILT: boolean;
