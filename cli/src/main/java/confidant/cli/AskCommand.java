package confidant.cli;

import confidant.core.conversation.Reply;
import confidant.core.origin.Channel;
import confidant.mind.Home;
import confidant.mind.Mind;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One question, one answer. It is part of the talk like everything said. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "Ask one thing, e.g. \"What is my cat called?\"")
final class AskCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private VaultOptions options = new VaultOptions();

  @Option(names = "--json", description = "The answer with its receipts as JSON.")
  private boolean json;

  @Parameters(paramLabel = "QUESTION", arity = "1..*")
  private List<String> question = List.of();

  AskCommand(Shell shell) {
    this.shell = shell;
  }

  private record Answer(String answer, List<Receipt> receipts) {}

  private record Receipt(String turn, String day, String text) {}

  @Override
  public Integer call() {
    try (Home home = shell.openHome(options)) {
      Mind mind = home.mind();
      Reply reply = mind.answer(String.join(" ", question), Channel.TYPED, line -> {});
      if (json) {
        shell.printJson(new Answer(reply.text(), receipts(mind, reply)));
      } else {
        shell.print(reply.text());
      }
    }
    return Exit.OK;
  }

  private static List<Receipt> receipts(Mind mind, Reply reply) {
    return reply.sentences().stream()
        .flatMap(line -> line.evidence().stream())
        .distinct()
        .flatMap(id -> mind.transcript().turn(id).stream())
        .map(turn -> new Receipt(turn.id().toString(), turn.day().toString(), turn.text()))
        .toList();
  }
}
