package confidant.app;

import confidant.cli.Cli;
import confidant.cli.Wiring;
import confidant.web.Export;

/** Starts the program. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs one command and returns its exit code. */
  static int run(String... arguments) {
    return Cli.run(
        new Wiring(Parts::vault, Parts::faculties, new Serving()::serve, Export::write), arguments);
  }
}
