/* global self, caches, fetch */
// What a visitor needs at a door without a signal. The list is put in when the page is built.
const version = "VERSION";
const files = "FILES";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// The page asks for this once a form is usable: until then the network belongs to the form.
self.addEventListener("message", (event) => {
  if (event.data === "keep") event.waitUntil(keep().then(() => event.source?.postMessage("kept")));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === "navigate" ? freshOrKept(request) : keptOrFresh(request));
});

async function keep() {
  const cache = await caches.open(version);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  for (const file of files.filter((each) => !kept.has(each))) await cache.add(file);
  for (const name of await caches.keys()) if (name !== version) await caches.delete(name);
}

async function keptOrFresh(request) {
  return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
}

async function freshOrKept(request) {
  const kept = await caches.match("/");
  if (kept === undefined) return fetch(request);
  // the whole page is of one build: a new one is kept first, and shows from the next visit on
  return kept;
}
