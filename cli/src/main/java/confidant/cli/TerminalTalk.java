package confidant.cli;

import confidant.core.conversation.Reply;
import confidant.core.origin.Channel;
import confidant.mind.Home;
import confidant.mind.Mind;
import confidant.mind.know.FactWording;
import confidant.mind.view.Turn;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The talk at a terminal, with a few commands that begin with a slash. */
final class TerminalTalk {
  private static final int HITS = 10;

  private final Words words;
  private final Screen screen;
  private final Home home;
  private final Mind mind;
  private boolean going = true;

  TerminalTalk(Shell shell, Screen screen, Home home) {
    this.screen = screen;
    this.home = home;
    this.mind = home.mind();
    this.words =
        mind.profile().met() ? Words.in(mind.profile().answers().language()) : shell.words();
  }

  int run(boolean greet) {
    if (greet) {
      speak(out -> mind.greet(out).isPresent());
    }
    screen.note(words.say("talk.hint"));
    while (going) {
      Optional<String> line = screen.read("› ");
      line.ifPresentOrElse(this::take, () -> going = false);
    }
    return Exit.OK;
  }

  private void take(String line) {
    if (line.startsWith("/")) {
      command(line);
    } else if (!line.isBlank()) {
      speak(out -> !mind.answer(line, Channel.TYPED, out).sentences().isEmpty());
    }
  }

  private interface Speech {
    boolean given(Consumer<Reply.Line> out);
  }

  private void speak(Speech speech) {
    String name = mind.profile().persona().name();
    var first = new AtomicBoolean(true);
    boolean said = speech.given(l -> screen.says(name, l.text(), first.getAndSet(false)));
    if (said) {
      screen.endOfReply();
    }
  }

  private void command(String line) {
    String[] parts = line.split("\\s+", 2);
    switch (parts[0]) {
      case "/quit", "/lock" -> going = false;
      case "/takeback" -> takeBack();
      case "/why" -> why();
      case "/know" -> know();
      case "/search" -> search(parts.length > 1 ? parts[1] : "");
      default -> screen.plain(words.say("talk.help"));
    }
    if (parts[0].equals("/lock")) {
      home.lock();
    }
  }

  private Optional<Turn> last(boolean byPerson) {
    List<Turn> turns = mind.transcript().last(20).reversed();
    return turns.stream().filter(turn -> turn.byPerson() == byPerson).findFirst();
  }

  private void takeBack() {
    last(true)
        .ifPresentOrElse(
            turn -> {
              mind.takeBack(turn.id());
              screen.note(words.say("talk.takenBack"));
            },
            () -> screen.note(words.say("talk.nothing")));
  }

  private void why() {
    String reason =
        last(false)
            .flatMap(turn -> mind.why(turn.id()))
            .map(explained -> explained.reason())
            .filter(text -> !text.isBlank())
            .orElse(words.say("talk.nothing"));
    screen.note(reason);
  }

  private void know() {
    var wording = new FactWording(mind.profile().answers().language());
    mind.knowledge().facts().stream()
        .filter(known -> known.current())
        .map(known -> wording.sentence(known, known.fact().subject()))
        .forEach(screen::plain);
    mind.knowledge()
        .loops()
        .forEach(loop -> screen.plain(words.say("talk.loop", loop.what(), loop.due())));
  }

  private void search(String query) {
    mind.search()
        .find(query, HITS)
        .forEach(hit -> screen.plain(hit.turn().day() + "  " + hit.turn().text()));
    screen.note(words.say("talk.found", mind.search().count(query)));
  }
}
