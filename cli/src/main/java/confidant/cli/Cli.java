package confidant.cli;

import confidant.core.journal.JournalException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line. */
public final class Cli {
  private Cli() {}

  /** Runs one command on the streams of this process and returns its exit code. */
  public static int run(Wiring wiring, String... arguments) {
    return run(wiring, Streams.ofProcess(), arguments);
  }

  static int run(Wiring wiring, Streams streams, String... arguments) {
    Shell shell = Shell.of(wiring, streams);
    CommandLine line =
        new CommandLine(new Root(shell))
            .addSubcommand(new ServeCommand(shell))
            .addSubcommand(new TalkCommand(shell))
            .addSubcommand(new AskCommand(shell))
            .addSubcommand(new ForgetCommand(shell))
            .addSubcommand(new StatusCommand(shell))
            .addSubcommand(new CommandLine(new VaultCommand(shell)));
    line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setExecutionExceptionHandler((e, command, parsed) -> explain(e, streams));
    line.setParameterExceptionHandler((e, args) -> misused(e, streams));
    return line.execute(arguments);
  }

  private static int explain(Exception e, Streams streams) throws Exception {
    if (e instanceof JournalException
        || e instanceof Complaint
        || e instanceof IllegalArgumentException) {
      streams.err().println(e.getMessage());
      return code(e);
    }
    throw e;
  }

  private static int code(Exception e) {
    return switch (e) {
      case Complaint complaint -> complaint.exit();
      case JournalException.WrongSecret wrong -> Exit.WRONG_PASSPHRASE;
      case JournalException.Damaged damaged -> Exit.DAMAGED;
      case JournalException.Held held -> Exit.HELD;
      case IllegalArgumentException usage -> Exit.USAGE;
      default -> Exit.FAILED;
    };
  }

  private static int misused(ParameterException e, Streams streams) {
    streams.err().println(Misuse.sentence(e));
    streams.err().println("See: confidant " + helpFor(e.getCommandLine()) + "--help");
    return Exit.USAGE;
  }

  private static String helpFor(CommandLine line) {
    String name = line.getCommandSpec().qualifiedName();
    return name.equals("confidant") ? "" : name.replaceFirst("^confidant ", "") + " ";
  }

  /** Without a subcommand the page is served. */
  @Command(
      name = "confidant",
      mixinStandardHelpOptions = true,
      version = "Confidant 0.1.0",
      description = "A companion that runs wholly on this computer.",
      footer = {
        "",
        "Without a command: serve.",
        "Exit codes: 0 done, 1 failed, 2 wrong use, 3 wrong passphrase, 4 damage found,"
            + " 5 another process holds the vault."
      })
  private static final class Root implements java.util.concurrent.Callable<Integer> {
    private final Shell shell;

    @CommandLine.Mixin private VaultOptions options = new VaultOptions();
    @CommandLine.Mixin private ListenOptions listen = new ListenOptions();

    Root(Shell shell) {
      this.shell = shell;
    }

    @Override
    public Integer call() {
      return ServeCommand.serve(shell, options, listen);
    }
  }
}
