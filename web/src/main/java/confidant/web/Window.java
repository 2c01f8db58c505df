package confidant.web;

import java.util.ArrayDeque;
import java.util.Queue;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/**
 * One open page. Messages wait in a bounded queue and are sent one after the other; a page that
 * cannot follow is closed and catches up when it comes back. Nobody ever waits for it.
 */
final class Window {
  private static final int LONGEST_QUEUE = 500;
  private static final int NORMAL = 1000;
  private static final int TRY_AGAIN = 1013;

  private final Session session;
  private final Queue<String> waiting = new ArrayDeque<>();
  private boolean sending;
  private boolean leaving;

  Window(Session session) {
    this.session = session;
  }

  synchronized void send(String message) {
    if (waiting.size() >= LONGEST_QUEUE) {
      waiting.clear();
      session.close(TRY_AGAIN, "too slow", Callback.NOOP);
      return;
    }
    waiting.add(message);
    next();
  }

  /** Closes once everything was sent. */
  synchronized void leave() {
    leaving = true;
    next();
  }

  private void next() {
    if (sending) {
      return;
    }
    String message = waiting.poll();
    if (message != null) {
      sending = true;
      session.sendText(message, Callback.from(this::sent, failure -> sent()));
    } else if (leaving) {
      session.close(NORMAL, "locked", Callback.NOOP);
    }
  }

  private synchronized void sent() {
    sending = false;
    next();
  }
}
