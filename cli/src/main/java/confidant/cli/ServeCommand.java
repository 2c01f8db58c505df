package confidant.cli;

import confidant.mind.Home;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the page until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve the page (the default).")
final class ServeCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private ListenOptions listen = new ListenOptions();

  ServeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    return serve(shell, options, listen);
  }

  static int serve(Shell shell, VaultOptions options, ListenOptions listen) {
    try (Home home = shell.home(options)) {
      shell
          .wiring()
          .server()
          .serve(
              home,
              listen.listening(shell.streams().environment()),
              address -> shell.print(shell.words().say("serve.ready", address)));
    }
    return Exit.OK;
  }
}
