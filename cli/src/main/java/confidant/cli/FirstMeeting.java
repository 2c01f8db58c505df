package confidant.cli;

import confidant.mind.Home;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The set-up at a terminal: a passphrase, three questions, a few words about the person, hello. */
final class FirstMeeting {
  private final Shell shell;
  private final Screen screen;
  private Words words;

  FirstMeeting(Shell shell, Screen screen) {
    this.shell = shell;
    this.screen = screen;
    this.words = shell.words();
  }

  void hold(Home home, VaultOptions options) {
    screen.plain(words.say("meet.welcome"));
    Map<String, String> given = new HashMap<>();
    given.put("language", choice("meet.language", List.of("en", "de"), words.say("language")));
    words = Words.in(given.getOrDefault("language", "en"));
    char[] passphrase = new Secrets(shell.streams(), words).fresh(options.passphraseFile());
    screen.note(words.say("meet.three"));
    given.put("social", choice("meet.social", List.of("social", "solitary", "between"), ""));
    given.put(
        "voice", choice("meet.voice", List.of("female", "male", "neutral", "none"), "female"));
    given.put("mother", free("meet.mother"));
    given.put(
        "age",
        choice(
            "meet.age",
            List.of("under_13", "from_13_to_17", "from_18_to_64", "from_65", "untold"),
            "untold"));
    given.put("name", free("meet.name"));
    given.put("country", free("meet.country"));
    Home.Beginning beginning = home.begin(passphrase, AnswersFile.answers(given));
    screen.plain(words.say("meet.recovery", beginning.recoveryCode()));
    free("meet.written");
    screen.plain(beginning.hello());
    screen.plain("");
  }

  private String free(String key) {
    return screen.read(words.say(key) + " ").orElse("");
  }

  /** Asks until the answer is one of the choices, a number in the list, or nothing. */
  private String choice(String key, List<String> choices, String otherwise) {
    while (true) {
      String typed = free(key).toLowerCase(Locale.ROOT);
      if (typed.isEmpty()) {
        return otherwise;
      }
      if (choices.contains(typed)) {
        return typed;
      }
      if (typed.matches("[1-9]") && Integer.parseInt(typed) <= choices.size()) {
        return choices.get(Integer.parseInt(typed) - 1);
      }
      screen.note(words.say("meet.again", String.join(", ", choices)));
    }
  }
}
