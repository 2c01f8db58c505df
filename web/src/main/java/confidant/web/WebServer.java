package confidant.web;

import confidant.mind.Home;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** The running server. Every request runs on a virtual thread of its own. */
public final class WebServer implements AutoCloseable {
  private static final Duration IDLE = Duration.ofMinutes(2);

  private final Javalin javalin;
  private final Live live;
  private final String address;

  private WebServer(Javalin javalin, Live live, WebSettings settings) {
    this.javalin = javalin;
    this.live = live;
    String host =
        settings.listen().contains(":") ? "[" + settings.listen() + "]" : settings.listen();
    this.address = settings.scheme() + "://" + host + ":" + javalin.port();
  }

  /**
   * Starts listening. The home stays open when the server is closed.
   *
   * @throws WebSettings.Unsafe when it would listen to the network without protection
   * @throws WebSettings.Taken when somebody else listens there
   */
  public static WebServer start(Home home, WebSettings settings) {
    settings.ensureSafe();
    settings.ensureFree();
    var sessions = new Sessions();
    var gate = new Gate(settings, sessions);
    var live = new Live(home, sessions);
    var files = new PageFiles();
    List<Route> routes = routes(home, gate, live, files);
    Javalin javalin =
        Javalin.create(config -> {
          configure(config, settings);
          install(config.routes, routes, gate, live, files);
        });
    return new WebServer(javalin.start(), live, settings);
  }

  static List<Route> routes(Home home, Gate gate, Live live, PageFiles files) {
    var state = new StateApi(home, gate, live);
    return Routes.all(
        state,
        new MeetingApi(home, gate, state),
        new TurnsApi(home, live),
        new KnownApi(home),
        new ForgettingApi(home),
        new SettingsApi(home),
        files);
  }

  private static void install(
      RoutesConfig to, List<Route> routes, Gate gate, Live live, PageFiles files) {
    to.before(gate::check);
    for (Route route : routes) {
      to.addHttpHandler(
          HandlerType.findOrCreate(route.method()),
          route.path(),
          ctx -> {
            if (!route.open()) {
              gate.checkSession(ctx);
            }
            route.handler().handle(ctx);
          });
    }
    to.wsBeforeUpgrade(
        Routes.LIVE,
        ctx -> {
          gate.check(ctx);
          gate.checkSession(ctx);
        });
    to.ws(Routes.LIVE, live::configure);
    to.get("/", files::show);
    to.get("/<file>", files::show);
    Failures.install(to);
  }

  private static void configure(JavalinConfig config, WebSettings settings) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = Json.LARGEST_BODY;
    config.http.generateEtags = false;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyWebSocketServletFactory(factory -> factory.setIdleTimeout(IDLE));
    config.jetty.addConnector((server, http) -> connector(server, http, settings));
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, WebSettings settings) {
    var plain = new HttpConnectionFactory(http);
    ServerConnector connector =
        settings
            .tls()
            .map(tls -> secured(server, http, tls))
            .orElseGet(() -> new ServerConnector(server, plain));
    connector.setHost(settings.listen());
    connector.setPort(settings.port());
    return connector;
  }

  private static ServerConnector secured(
      Server server, HttpConfiguration http, WebSettings.Tls tls) {
    var ssl = new SslContextFactory.Server();
    ssl.setKeyStorePath(tls.keyStore().toUri().toString());
    ssl.setKeyStoreType("PKCS12");
    ssl.setKeyStorePassword(tls.password());
    var secure = new HttpConfiguration(http);
    secure.addCustomizer(new SecureRequestCustomizer(false));
    return new ServerConnector(
        server, new SslConnectionFactory(ssl, "http/1.1"), new HttpConnectionFactory(secure));
  }

  public int port() {
    return javalin.port();
  }

  /** What to type into a browser on this computer. */
  public String address() {
    return address;
  }

  @Override
  public void close() {
    live.close();
    javalin.stop();
  }
}
