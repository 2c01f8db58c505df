// Keeps the shell of the page, so that it opens with the cable pulled. Never keeps an answer of /api: conversations live in the vault only.
// The build fills in the version and the files.
const VERSION = 'dev';
const SHELL = [];
const CACHE = `confidant-shell-${VERSION}`;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(SHELL.map((path) => new Request(path, { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldShells().then(() => self.clients.claim()));
});

async function forgetOldShells() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('confidant-shell-') && name !== CACHE).map((name) => caches.delete(name)));
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const ours = event.request.method === 'GET' && url.origin === self.location.origin && !url.pathname.startsWith('/api/');
  if (!ours) return;
  const path = event.request.mode === 'navigate' ? '/' : url.pathname;
  if (SHELL.includes(path)) event.respondWith(freshOrKept(event.request, path));
});

/** The server is on this machine, so the newest file is as near as the kept one; the kept one serves when it does not answer. */
async function freshOrKept(request, path) {
  try {
    const answer = await fetch(request);
    if (answer.ok) return answer;
  } catch {
    // The program is not running: fall through to the kept copy.
  }
  const kept = await caches.match(path, { cacheName: CACHE });
  return kept ?? Response.error();
}
