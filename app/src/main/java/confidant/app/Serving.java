package confidant.app;

import confidant.cli.Wiring.Listening;
import confidant.core.journal.JournalException;
import confidant.mind.Home;
import confidant.understanding.Understanding;
import confidant.vault.SqliteVault;
import confidant.web.WebServer;
import confidant.web.WebSettings;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the page until the process is told to end. */
final class Serving {
  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

  /** So long a silence is no pause for breath. */
  private static final Duration PAUSE = Duration.ofSeconds(30);

  /** Returns when the process ends. */
  void serve(Home home, Listening listening, Consumer<String> ready) {
    WebServer server = WebServer.start(home, settings(listening));
    warm(home);
    ScheduledExecutorService chores = chores(home);
    ready.accept(server.address());
    if (listening.browser()) {
      open(server.address());
    }
    var ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, home, chores, ended)));
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the first answer would else wait for happens while the person types the passphrase. */
  private static void warm(Home home) {
    Understanding.warm();
    Thread.ofPlatform()
        .daemon()
        .name("warm-up")
        .start(() -> {
          if (home.vault() instanceof SqliteVault vault) {
            vault.warmUp();
          }
          if (home.warmUp()) {
            System.gc(); // what the warm-up leaves behind would stay for hours
          }
        });
  }

  private static void end(
      WebServer server, Home home, ScheduledExecutorService chores, CountDownLatch ended) {
    chores.shutdownNow();
    server.close();
    home.close();
    ended.countDown();
  }

  private static WebSettings settings(Listening listening) {
    return new WebSettings(
        listening.address(),
        listening.port(),
        Set.of(),
        listening.keyStore().map(file -> new WebSettings.Tls(file, listening.keyStorePassword())),
        listening.insecure());
  }

  /** One verified backup a day while the vault is open, and memory given back in a pause. */
  private static ScheduledExecutorService chores(Home home) {
    ScheduledExecutorService chores =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("chores").factory());
    chores.scheduleWithFixedDelay(() -> backup(home), 5, 60, TimeUnit.MINUTES);
    var housekeeping = new Housekeeping(PAUSE, System::gc);
    home.watch(_ -> housekeeping.stir(System.nanoTime()));
    chores.scheduleWithFixedDelay(
        () -> housekeeping.look(home.state(), System.nanoTime()), 10, 10, TimeUnit.SECONDS);
    return chores;
  }

  private static void backup(Home home) {
    try {
      if (home.state() == Home.State.OPEN && home.vault() instanceof SqliteVault vault) {
        vault.backupIfDue().ifPresent(b -> LOG.info("backup of {} events made", b.events()));
      }
    } catch (JournalException e) {
      LOG.warn("the daily backup was not made: {}", e.getMessage());
    }
  }

  private static void open(String address) {
    try {
      if (!GraphicsEnvironment.isHeadless() && Desktop.isDesktopSupported()) {
        Desktop.getDesktop().browse(URI.create(address));
      } else if (System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null) {
        new ProcessBuilder("xdg-open", address).start();
      }
    } catch (IOException e) {
      LOG.info("no browser could be opened; the address is above");
    }
  }
}
