package confidant.app;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.journal.Vault;
import confidant.core.memory.KnownFact;
import confidant.core.origin.Channel;
import confidant.core.person.Answers;
import confidant.core.person.Answers.AgeBand;
import confidant.core.person.Answers.Sociability;
import confidant.core.person.Answers.VoiceChoice;
import confidant.mind.Home;
import confidant.mind.Mind;
import confidant.mind.view.Knowledge.Being;
import confidant.vault.Argon2Cost;
import confidant.vault.SqliteVault;
import confidant.vault.VaultSettings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Plays a script on a real vault with a clock of its own. */
final class Stage implements AutoCloseable {
  private static final VaultSettings CHEAP =
      new VaultSettings(new Argon2Cost(8, 1), InstantSource.system(), wait -> {}, 2);
  private static final char[] PASSPHRASE = "a quiet golden evening".toCharArray();
  private OffsetDateTime now = OffsetDateTime.parse("2026-03-02T20:00:00+01:00");
  private final Home home;
  private String last = "";

  private Stage(Path folder, Map<String, String> answers) {
    InstantSource clock = () -> now.toInstant();
    Vault vault = SqliteVault.at(folder, CHEAP);
    home = new Home(vault, Parts.faculties(), clock, () -> ZoneId.ofOffset("", now.getOffset()));
    home.begin(PASSPHRASE.clone(), answers(answers));
  }

  static Stage build(Path folder, Map<String, String> answers) {
    return new Stage(folder, answers);
  }

  void play(Script.Step step) {
    switch (step) {
      case Script.Clock clock -> now = clock.at();
      case Script.Say say -> {
        now = now.plusSeconds(20);
        last = mind().answer(say.text(), Channel.TYPED, line -> {}).text();
      }
      case Script.Do deed -> run(deed);
      case Script.Expect expect -> expect(expect);
      case Script.Check check -> check(check);
    }
  }

  /** Her words to this, some seconds later. */
  String answerTo(String words) {
    play(new Script.Say(0, words));
    return last;
  }

  private Mind mind() {
    return home.mind();
  }

  private void run(Script.Do deed) {
    if (deed.what().equals("restart")) {
      rebuildsTheSame();
    } else {
      last = mind().greet(line -> {}).map(r -> r.text()).orElse("");
    }
  }

  private void expect(Script.Expect expect) {
    String text = last.toLowerCase(Locale.ROOT).replace('’', '\'');
    List<String> words = expect.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    if (expect.kind() == '=') {
      assertThat(words).as("line %d: she said “%s”", expect.line(), last).anyMatch(text::contains);
    } else {
      assertThat(words).as("line %d: she said “%s”", expect.line(), last).noneMatch(text::contains);
    }
  }

  private void check(Script.Check check) {
    String at = "line " + check.line() + ": ";
    switch (check.what()) {
      case "?" ->
          assertThat(last.chars().filter(c -> c == '?').count())
              .as(at + "questions in “%s”", last)
              .isLessThanOrEqualTo(Long.parseLong(check.rest()));
      case "words" ->
          assertThat(last.split("\\s+").length)
              .as(at + "words in “%s”", last)
              .isLessThanOrEqualTo(Integer.parseInt(check.rest()));
      case "fact" -> fact(at, check.rest().split(" ", 3));
      case "nofact" ->
          assertThat(current())
              .as(at + "facts")
              .noneMatch(f -> holds(f.fact().object(), check.rest()));
      case "loop" ->
          assertThat(mind().knowledge().loops())
              .as(at + "open loops")
              .anyMatch(l -> holds(l.what(), check.rest()));
      case "gone" -> gone(at, check.rest());
      default -> throw new IllegalArgumentException(check.what());
    }
  }

  private void fact(String at, String[] wanted) {
    Optional<Being> being = mind().knowledge().being(wanted[0]);
    List<KnownFact> facts =
        being.map(Being::facts).orElseGet(() -> mind().knowledge().me()).stream()
            .filter(KnownFact::current)
            .toList();
    if (wanted[0].equals("me")) {
      facts = mind().knowledge().me().stream().filter(KnownFact::current).toList();
    }
    assertThat(facts)
        .as(at + "current facts")
        .anyMatch(f ->
            f.fact().predicate().name().equalsIgnoreCase(wanted[1])
                && holds(f.fact().object() + " " + f.fact().qualifier(), wanted[2]));
  }

  private void gone(String at, String word) {
    var left = new ArrayList<String>();
    mind()
        .export(entry -> {
          if (holds(entry.event().toString(), word)) {
            left.add(entry.event().getClass().getSimpleName());
          }
        });
    assertThat(left).as(at + "events that still hold the forgotten word").isEmpty();
  }

  private List<KnownFact> current() {
    var all = new ArrayList<>(mind().knowledge().me());
    mind().knowledge().beings().forEach(b -> all.addAll(b.facts()));
    return all.stream().filter(KnownFact::current).toList();
  }

  /** Closes, opens again from the journal alone, and compares every view. */
  void rebuildsTheSame() {
    List<Object> before = state();
    home.close();
    home.unlock(PASSPHRASE.clone());
    assertThat(state()).as("views computed again from the journal").isEqualTo(before);
  }

  private List<Object> state() {
    Mind mind = mind();
    return List.of(
        mind.transcript().all(),
        mind.knowledge().me(),
        mind.knowledge().beings(),
        mind.knowledge().loops(),
        mind.profile().persona(),
        mind.profile().answers(),
        mind.profile().preferences(),
        mind.mood());
  }

  private static boolean holds(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static Answers answers(Map<String, String> given) {
    return new Answers(
        Optional.ofNullable(given.get("social")).map(s -> Sociability.valueOf(upper(s))),
        VoiceChoice.valueOf(upper(given.getOrDefault("voice", "female"))),
        Optional.ofNullable(given.get("mother")),
        AgeBand.valueOf(upper(given.getOrDefault("age", "from_18_to_64"))),
        Optional.ofNullable(given.get("name")),
        given.getOrDefault("language", "en"),
        Optional.ofNullable(given.get("country")));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  @Override
  public void close() {
    home.close();
  }
}
