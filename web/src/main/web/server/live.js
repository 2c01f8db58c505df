// The live channel: a WebSocket that comes back by itself, waiting longer each time it fails.

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/** Tells 'message' (detail: LiveMessage), 'up' (with the first message) and 'down'. */
export class Live extends EventTarget {
  /** @type {WebSocket | undefined} */
  #socket;
  #wanted = false;
  #failures = 0;
  #timer = 0;

  open() {
    if (this.#wanted) return;
    this.#wanted = true;
    addEventListener('online', this.#now);
    document.addEventListener('visibilitychange', this.#now);
    this.#connect();
  }

  close() {
    this.#wanted = false;
    removeEventListener('online', this.#now);
    document.removeEventListener('visibilitychange', this.#now);
    clearTimeout(this.#timer);
    this.#socket?.close();
    this.#socket = undefined;
  }

  #connect() {
    clearTimeout(this.#timer);
    const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/api/live`);
    this.#socket = socket;
    let heard = false;
    socket.addEventListener('message', (event) => {
      if (socket !== this.#socket) return;
      if (!heard) {
        // An open socket is not yet listened to on the other side; the first message says so.
        heard = true;
        this.#failures = 0;
        this.dispatchEvent(new Event('up'));
      }
      this.dispatchEvent(new CustomEvent('message', { detail: JSON.parse(event.data) }));
    });
    socket.addEventListener('close', () => {
      if (socket === this.#socket) this.#wait();
    });
  }

  #wait() {
    this.#socket = undefined;
    if (!this.#wanted) return;
    this.dispatchEvent(new Event('down'));
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#failures) * (0.8 + Math.random() * 0.4);
    this.#failures += 1;
    this.#timer = window.setTimeout(() => this.#connect(), wait);
  }

  /** The network or the person came back: no need to wait any longer. */
  #now = () => {
    if (this.#wanted && this.#socket === undefined && document.visibilityState === 'visible') this.#connect();
  };
}
