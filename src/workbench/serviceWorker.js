/* global FINSAMKOLL_FILES, FINSAMKOLL_BUILD, addEventListener, caches, clients, fetch, location, Response, skipWaiting, URL */

/**
 * Keeps the built files of the workbench, so that it opens without a network. The build fills in the two names below.
 * The page itself is asked for anew where there is a network, so that a new version is seen at once; its files carry their
 * content in their names and never change.
 */
const files = FINSAMKOLL_FILES;
const cacheName = `finsamkoll-${FINSAMKOLL_BUILD}`;

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)));
});

addEventListener('activate', (event) => event.waitUntil(removeOlder()));

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(request.mode === 'navigate' ? freshPage(request) : keptFile(request));
});

async function freshPage(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request)) ?? (await caches.match('./')) ?? Response.error();
  }
}

async function keptFile(request) {
  return (await caches.match(request)) ?? fetch(request);
}

async function removeOlder() {
  const older = (await caches.keys()).filter((name) => name.startsWith('finsamkoll-') && name !== cacheName);
  await Promise.all(older.map((name) => caches.delete(name)));
  await clients.claim();
}
