package confidant.cli;

import confidant.core.origin.EventId;
import confidant.mind.Home;
import confidant.mind.know.ForgetPreview;
import confidant.mind.know.ForgetRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what would go; with --yes it goes, for good. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    description = "Forget a person, a phrase, a turn or some days. Shows what would go first.")
final class ForgetCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private VaultOptions options = new VaultOptions();

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(names = "--yes", description = "Carry it out.")
  private boolean yes;

  @Option(names = "--json", description = "What goes and what stays as JSON.")
  private boolean json;

  ForgetCommand(Shell shell) {
    this.shell = shell;
  }

  /** One of these. */
  private static final class What {
    @Option(names = "--person", paramLabel = "NAME")
    private @Nullable String person;

    @Option(names = "--phrase", paramLabel = "WORDS")
    private @Nullable String phrase;

    @Option(names = "--turn", paramLabel = "ID")
    private @Nullable Long turn;

    @ArgGroup(exclusive = false)
    private @Nullable Days days;

    ForgetRequest request() {
      if (person != null) {
        return new ForgetRequest.ByPerson(person);
      }
      if (phrase != null) {
        return new ForgetRequest.ByPhrase(phrase);
      }
      if (turn != null) {
        return new ForgetRequest.ByTurn(new EventId(turn));
      }
      return days == null ? nothing() : days.request();
    }

    private static ForgetRequest nothing() {
      throw new Complaint(
          Exit.USAGE, "Say what to forget: --person, --phrase, --turn, or --from and --to.");
    }
  }

  /** Both of these. */
  private static final class Days {
    @Option(names = "--from", paramLabel = "DAY", required = true)
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DAY", required = true)
    private LocalDate to = LocalDate.MAX;

    ForgetRequest request() {
      return new ForgetRequest.ByPeriod(from, to);
    }
  }

  private record Outcome(
      boolean done, String counts, List<ForgetPreview.Item> goes, List<String> stays) {}

  @Override
  public Integer call() {
    try (Home home = shell.openHome(options)) {
      ForgetPreview preview = home.mind().preview(what.request());
      boolean done = yes && !preview.empty();
      if (done) {
        home.mind().forget(preview);
      }
      if (json) {
        shell.printJson(new Outcome(done, preview.counts(), preview.goes(), preview.stays()));
      } else {
        tell(preview, done);
      }
    }
    return Exit.OK;
  }

  private void tell(ForgetPreview preview, boolean done) {
    if (preview.empty()) {
      shell.print(shell.words().say("forget.nothing"));
      return;
    }
    preview.goes().forEach(item -> shell.print("- " + item.kind() + ": " + item.text()));
    preview.stays().forEach(shell::print);
    shell.print(shell.words().say(done ? "forget.done" : "forget.preview", preview.counts()));
  }
}
