package confidant.cli;

import confidant.core.conversation.Reply;
import confidant.core.memory.MemoryAnswer;
import confidant.core.origin.Channel;
import confidant.core.origin.EventId;
import confidant.mind.Home;
import confidant.mind.Mind;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
      Answer answer = mind.readOnly() ? lookedUp(mind) : said(mind);
      if (json) {
        shell.printJson(answer);
      } else {
        shell.print(answer.answer());
      }
    }
    return Exit.OK;
  }

  private Answer said(Mind mind) {
    Reply reply = mind.answer(String.join(" ", question), Channel.TYPED, line -> {});
    return new Answer(
        reply.text(),
        receipts(mind, reply.sentences().stream().flatMap(line -> line.evidence().stream())));
  }

  /** In a damaged vault nothing is written, and what can be read still answers. */
  private Answer lookedUp(Mind mind) {
    MemoryAnswer found =
        mind.lookUp(String.join(" ", question))
            .orElseThrow(() -> new Complaint(Exit.DAMAGED, shell.words().say("ask.readonly")));
    return new Answer(
        found.sentence(),
        receipts(mind, found.receipts().stream().map(confidant.core.origin.Receipt::turn)));
  }

  private static List<Receipt> receipts(Mind mind, Stream<EventId> turns) {
    return turns
        .distinct()
        .flatMap(id -> mind.transcript().turn(id).stream())
        .map(turn -> new Receipt(turn.id().toString(), turn.day().toString(), turn.text()))
        .toList();
  }
}
