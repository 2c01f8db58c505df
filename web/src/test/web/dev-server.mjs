// Serves the built page with its real content security policy over a scripted companion, to make and look at the page without the
// program. Usage: node src/test/web/dev-server.mjs [--port 7600] [--state new|locked|open]
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { Companion, KNOWN, PREVIEW, TIMELINE } from './fake/companion.mjs';

const page = join(dirname(fileURLToPath(import.meta.url)), '../../../target/classes/page');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

class Refusal extends Error {
  constructor(status, code, message) {
    super(message);
    Object.assign(this, { status, code });
  }
}

/** @param {Companion} her */
const routesOf = (her) => ({
  'GET /api/state': () => her.snapshot(),
  'POST /api/begin': async ({ answers }) => {
    await new Promise((done) => setTimeout(done, 600));
    Object.assign(her, { state: 'open', person: { name: answers.name }, language: answers.language });
    return {
      recoveryCode: 'K7QM-2XRD-9HTA-4WZC-V8NE-3PYG-6F',
      persona: her.persona,
      hello: 'I’m an AI. Not a person, and I won’t pretend to be one.',
    };
  },
  'POST /api/unlock': ({ passphrase }) => {
    if (passphrase === 'wrong passphrase')
      throw new Refusal(403, 'passphrase', `That doesn’t open it. Nothing is lost. You can try again in ${2 ** ++her.failures} seconds.`);
    her.state = 'open';
    return her.snapshot();
  },
  'POST /api/lock': () => her.lock(),
  'POST /api/passphrase': ({ old }) => {
    if (old === 'wrong passphrase') throw new Refusal(403, 'passphrase', 'The old passphrase is not the right one.');
  },
  'POST /api/persona': ({ name }) => her.rename(name),
  'GET /api/turns': (_, query) => {
    const before = query.get('before');
    const end = before ? her.turns.findIndex((turn) => turn.id === before) : her.turns.length;
    const start = Math.max(0, end - 50);
    return { turns: her.turns.slice(start, end), more: start > 0 };
  },
  'GET /api/turns/:id/around': () => ({ turns: her.turns.slice(-6) }),
  'POST /api/turns': ({ text, key }) => {
    if (text.includes('disk full'))
      throw new Refusal(507, 'disk', 'There is no room left on the disk, so I couldn’t keep that. Your words are still in the box.');
    return { id: her.say(text, key) };
  },
  'POST /api/turns/:id/takeback': (_, __, id) => her.takeBack(id),
  'POST /api/turns/:id/reword': ({ text, key }, _, id) => ({ id: her.reword(id, text, key) }),
  'GET /api/turns/:id/why': () => ({
    reason: 'You were glad that she called you, and in January you had doubted it.',
    moves: ['RECALL'],
    evidence: KNOWN.people[0].facts[0].receipts.slice(1),
  }),
  'GET /api/known': () => KNOWN,
  'POST /api/facts': () => ({}),
  'POST /api/facts/:id': () => ({}),
  'GET /api/timeline': (_, query) => ({ items: Number(query.get('skip')) > 0 ? [] : TIMELINE }),
  'GET /api/search': (_, query) => searched(query.get('q')),
  'POST /api/forget/preview': () => PREVIEW,
  'POST /api/forget': () => (her.forget(), { counts: PREVIEW.counts }),
  'POST /api/space': () => {
    her.spaceUntil = new Date(Date.now() + 3_600_000).toISOString();
  },
  'POST /api/preferences': ({ key, value }) => {
    her.preferences = { ...her.preferences, [key]: value };
  },
  'GET /api/export': () => ({ turns: her.turns }),
  'POST /api/backup': () => ({ file: 'confidant-2026-11-23.backup', events: 1812 }),
  'POST /api/delete': () => Object.assign(her, { state: 'new', turns: [] }) && {},
  'POST /api/composing': () => ({}),
});

function searched(words) {
  const hits = TIMELINE.map((item) => ({
    ...item,
    speaker: 'person',
    at: item.at,
    start: item.text.toLowerCase().indexOf(words.toLowerCase()),
  }))
    .filter((hit) => hit.start >= 0)
    .map(({ start, ...hit }) => ({ ...hit, marks: [[start, start + words.length]] }));
  return { hits, count: hits.length };
}

async function answerApi(routes, request, url) {
  const id = /\/(turns|facts)\/([^/]+)/.exec(url.pathname)?.[2];
  const path = id ? url.pathname.replace(`/${id}`, '/:id') : url.pathname;
  const route = routes[`${request.method} ${path}`];
  if (!route) throw new Refusal(404, 'route', `There is no ${request.method} ${url.pathname}.`);
  let body = '';
  for await (const part of request) body += part;
  return (await route(body ? JSON.parse(body) : {}, url.searchParams, id)) ?? {};
}

function serveFile(url, response) {
  const wanted = join(page, normalize(url.pathname === '/' ? '/index.html' : url.pathname));
  if (!wanted.startsWith(page) || !existsSync(wanted)) return response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': TYPES[extname(wanted)] ?? 'application/octet-stream',
    'content-security-policy': POLICY,
    'cache-control': 'no-cache',
  });
  response.end(readFileSync(wanted));
}

/** @returns {Promise<{her: Companion, address: string, close: () => void}>} */
export async function serve(port = 0, state = 'open') {
  const windows = new WebSocketServer({ noServer: true });
  const her = new Companion((message) => windows.clients.forEach((window) => window.send(JSON.stringify(message))));
  her.state = state;
  if (state !== 'new') her.furnish();
  const routes = routesOf(her);
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith('/api/')) return serveFile(url, response);
    try {
      const answer = await answerApi(routes, request, url);
      response.writeHead(url.pathname === '/api/turns' && request.method === 'POST' ? 202 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    } catch (refusal) {
      response.writeHead(refusal.status ?? 500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { code: refusal.code ?? 'fake', message: refusal.message } }));
    }
  });
  server.on('upgrade', (request, socket, head) => windows.handleUpgrade(request, socket, head, () => undefined));
  await new Promise((ready) => server.listen(port, '127.0.0.1', ready));
  const close = () => {
    windows.clients.forEach((window) => window.terminate());
    server.close();
    server.closeAllConnections();
  };
  return { her, address: `http://127.0.0.1:${server.address().port}`, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const option = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
  const { address } = await serve(Number(option('--port', '7600')), option('--state', 'open'));
  console.log(`A scripted companion, not the real one, answers on ${address}`);
}
