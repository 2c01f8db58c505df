package confidant.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The standard streams and the environment.
 *
 * @param interactive true when a person sits at both ends
 */
record Streams(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean interactive,
    Map<String, String> environment) {

  static Streams ofProcess() {
    Console console = System.console();
    return new Streams(
        System.in,
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        console != null && console.isTerminal(),
        System.getenv());
  }

  boolean colors() {
    return interactive && !environment.containsKey("NO_COLOR");
  }
}
