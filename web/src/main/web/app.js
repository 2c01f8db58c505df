// Starts the page: the words, the look of the room, then the first screen.
import { session } from './state/session.js';
import { applyTheme, keptLanguage, keptTheme } from './state/appearance.js';
import { speak } from './words/messages.js';
import './elements/page.js';

applyTheme(keptTheme());
await speak(keptLanguage() ?? navigator.language);
await session.refresh();
keepShell();

/** Keeps the page itself (never a conversation) for opening without the cable. */
function keepShell() {
  if (!('serviceWorker' in navigator)) return;
  const address = '/sw.js';
  const types = /** @type {any} */ (globalThis).trustedTypes;
  const trusted = types?.createPolicy('confidant', { createScriptURL: () => address }).createScriptURL(address) ?? address;
  navigator.serviceWorker.register(trusted).catch(() => {
    // Without it the page works all the same as long as the program runs.
  });
}
