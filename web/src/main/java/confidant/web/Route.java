package confidant.web;

import io.javalin.http.Handler;

/**
 * One thing that can be asked for.
 *
 * @param method "GET" or "POST"
 * @param path with parameters in braces
 * @param open true when it needs no session
 */
record Route(String method, String path, boolean open, Handler handler) {
  static Route get(String path, Handler handler) {
    return new Route("GET", path, false, handler);
  }

  static Route post(String path, Handler handler) {
    return new Route("POST", path, false, handler);
  }

  /** The same route, for everybody. */
  Route forEverybody() {
    return new Route(method, path, true, handler);
  }
}
