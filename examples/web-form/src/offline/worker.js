/* global self, caches, fetch */
// What a visitor needs at a door without a signal. The list is put in when the page is built.
const version = "VERSION";
const files = "FILES";
let keeping = Promise.resolve();

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// The page asks for this once a form is usable: until then the network belongs to the form. It says which script it runs.
self.addEventListener("message", (event) => {
  const { keep: script } = event.data;
  if (script === undefined) return;
  // several pages ask, and one after the other finds what is there already
  keeping = keeping.then(() => keep(script)).then(() => event.source?.postMessage("kept"));
  event.waitUntil(keeping);
  keeping = keeping.catch(() => undefined);
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  // the whole page is of one build: a new one is kept first, and shows from the next visit on
  const asked = request.mode === "navigate" ? "/" : request;
  event.respondWith(keptOf(asked).then((kept) => kept ?? fetch(request)));
});

async function keep(script) {
  const cache = await caches.open(version);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  // the page itself comes last in the list: where it is kept, all that it loads is kept too
  for (const file of files.filter((each) => !kept.has(each))) await cache.add(file);
  // a page of an older build may be open, and loads its parts when they are asked for: they go once this build is alone
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.length > 1 || !files.includes(new URL(script).pathname)) return;
  for (const name of await caches.keys()) if (name !== version) await caches.delete(name);
}

/** From this build, else from the newest that is kept. */
async function keptOf(asked) {
  const others = (await caches.keys()).filter((name) => name !== version).reverse();
  for (const cacheName of [version, ...others]) {
    const kept = await caches.match(asked, { cacheName, ignoreSearch: true });
    if (kept !== undefined) return kept;
  }
  return undefined;
}
