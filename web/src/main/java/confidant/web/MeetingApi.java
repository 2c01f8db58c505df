package confidant.web;

import confidant.core.person.Answers;
import confidant.core.person.Answers.AgeBand;
import confidant.core.person.Answers.Sociability;
import confidant.core.person.Answers.VoiceChoice;
import confidant.mind.Home;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first meeting, and every time the door opens or closes after it. */
final class MeetingApi {
  private static final int SHORTEST_PASSPHRASE = 8;
  private static final int LONGEST_NAME = 40;

  private final Home home;
  private final Gate gate;
  private final StateApi state;

  MeetingApi(Home home, Gate gate, StateApi state) {
    this.home = home;
    this.gate = gate;
    this.state = state;
  }

  private record Beginning(@Nullable String passphrase, @Nullable Given answers) {}

  private record Given(
      @Nullable String social,
      @Nullable String voice,
      @Nullable String mother,
      @Nullable String age,
      @Nullable String name,
      @Nullable String language,
      @Nullable String country) {}

  private record Secret(@Nullable String passphrase) {}

  private record Name(@Nullable String name) {}

  void begin(Context ctx) {
    Beginning asked = Json.read(ctx, Beginning.class);
    Answers answers = answers(Optional.ofNullable(asked.answers()));
    if (home.state() != Home.State.NEW) {
      throw new Refusal(409, "exists", "You have met already. Open it with your passphrase.");
    }
    Home.Beginning begun = home.begin(newPassphrase(asked.passphrase()), answers);
    gate.admit(ctx);
    var persona = Telling.persona(home.mind().profile().persona());
    Json.write(ctx, new Shapes.Begun(begun.recoveryCode(), persona, begun.hello()));
  }

  void unlock(Context ctx) {
    String secret = Optional.ofNullable(Json.read(ctx, Secret.class).passphrase()).orElse("");
    if (home.state() == Home.State.NEW) {
      throw new Refusal(409, "new", "There is nothing to open yet. Begin first.");
    }
    home.unlock(secret.toCharArray());
    gate.admit(ctx);
    Json.write(ctx, state.open());
  }

  void lock(Context ctx) {
    home.lock();
    Json.write(ctx, new Shapes.Done());
  }

  void name(Context ctx) {
    String name = Optional.ofNullable(Json.read(ctx, Name.class).name()).orElse("").strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw Refusal.malformed("A name has between 1 and " + LONGEST_NAME + " letters.");
    }
    Writing.mind(home).rename(name);
    Json.write(ctx, new Shapes.Done());
  }

  /** A passphrase that may be used from now on. */
  static char[] newPassphrase(@Nullable String passphrase) {
    if (passphrase == null || passphrase.length() < SHORTEST_PASSPHRASE) {
      throw Refusal.malformed(
          "The passphrase needs at least " + SHORTEST_PASSPHRASE + " characters.");
    }
    return passphrase.toCharArray();
  }

  private static Answers answers(Optional<Given> given) {
    Answers none = Answers.defaults();
    return given
        .map(g ->
            new Answers(
                text(g.social()).map(word -> choice(Sociability.class, word)),
                text(g.voice()).map(w -> choice(VoiceChoice.class, w)).orElse(none.voice()),
                text(g.mother()),
                text(g.age()).map(word -> choice(AgeBand.class, word)).orElse(none.age()),
                text(g.name()),
                text(g.language()).orElse(none.language()),
                text(g.country()).map(code -> code.toUpperCase(Locale.ROOT))))
        .orElse(none);
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String word) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Refusal.malformed("One of the answers is not among the choices; see /openapi.json.");
    }
  }
}
