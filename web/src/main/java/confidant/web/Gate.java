package confidant.web;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in only who may come in: the Host header stops a foreign name that was pointed at this
 * machine, the Origin header stops foreign pages, the cookie stops everybody without the
 * passphrase.
 */
final class Gate {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none';"
              + " form-action 'none'; frame-ancestors 'none';"
              + " require-trusted-types-for 'script'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

  private final WebSettings settings;
  private final Sessions sessions;
  private final Set<String> hosts;

  Gate(WebSettings settings, Sessions sessions) {
    this.settings = settings;
    this.sessions = sessions;
    this.hosts = new HashSet<>(LOOPBACK);
    settings.hosts().forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    hosts.add(settings.listen().toLowerCase(Locale.ROOT));
  }

  /** Before anything else, on every request and on the upgrade to a live channel. */
  void check(Context ctx) {
    HEADERS.forEach(ctx::header);
    if (ctx.path().startsWith("/api/")) {
      ctx.header("Cache-Control", "no-store");
    }
    checkHost(ctx);
    checkOrigin(ctx);
  }

  private void checkHost(Context ctx) {
    String host = header(ctx, "Host").orElse("");
    String name = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    if (!hosts.contains(name)) {
      throw new Refusal(
          421,
          "host",
          "This server does not answer to that name. Use the address it printed when it started.");
    }
  }

  /** Browsers send it whenever it matters; programs that are not browsers need not. */
  private void checkOrigin(Context ctx) {
    boolean reads = List.of("GET", "HEAD").contains(ctx.method().name());
    boolean upgrade = header(ctx, "Upgrade").isPresent();
    Optional<String> origin = header(ctx, "Origin");
    String own = settings.scheme() + "://" + header(ctx, "Host").orElse("");
    boolean foreign = origin.isPresent() && !origin.get().equalsIgnoreCase(own);
    boolean foreignSite =
        header(ctx, "Sec-Fetch-Site")
            .filter(site -> !site.equals("same-origin") && !site.equals("none"))
            .isPresent();
    if ((!reads || upgrade) && (foreign || foreignSite)) {
      throw new Refusal(403, "origin", "Another page tried to speak in your name; it was refused.");
    }
  }

  /** Refuses who has not shown the passphrase. */
  void checkSession(Context ctx) {
    if (!knows(ctx)) {
      throw Refusal.locked();
    }
  }

  boolean knows(Context ctx) {
    return Optional.ofNullable(ctx.cookie(Sessions.COOKIE)).filter(sessions::holds).isPresent();
  }

  /** The passphrase was right: from now on this browser is known. */
  void admit(Context ctx) {
    String secure = settings.tls().isPresent() ? "; Secure" : "";
    ctx.header(
        "Set-Cookie",
        Sessions.COOKIE + "=" + sessions.open() + "; Path=/; HttpOnly; SameSite=Strict" + secure);
  }

  private static Optional<String> header(Context ctx, String name) {
    return Optional.ofNullable(ctx.header(name));
  }
}
