package confidant.web;

import confidant.mind.Home;
import confidant.mind.Mind;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How things stand between the person and the program. */
final class StateApi {
  private final Home home;
  private final Gate gate;
  private final Live live;

  StateApi(Home home, Gate gate, Live live) {
    this.home = home;
    this.gate = gate;
    this.live = live;
  }

  void show(Context ctx) {
    Home.State state = home.state();
    boolean stranger = state == Home.State.OPEN && !gate.knows(ctx);
    if (state == Home.State.OPEN && !stranger) {
      Json.write(ctx, open());
    } else {
      Json.write(ctx, closed(stranger ? Home.State.LOCKED : state, ctx));
    }
  }

  private static Shapes.State closed(Home.State state, Context ctx) {
    String wanted = Optional.ofNullable(ctx.header("Accept-Language")).orElse("en");
    return new Shapes.State(
        Telling.word(state),
        wanted.toLowerCase(Locale.ROOT).startsWith("de") ? "de" : "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "resting",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  Shapes.State open() {
    Mind mind = home.mind();
    var profile = mind.profile();
    Optional<Instant> space = mind.duties().spaceUntil(mind.now());
    return new Shapes.State(
        Telling.word(Home.State.OPEN),
        profile.preferences().getOrDefault("language", profile.answers().language()),
        Optional.of(profile.persona().name()),
        Optional.of(Telling.persona(profile.persona())),
        Optional.of(Telling.mood(mind.mood())),
        space.isPresent() ? "resting" : Telling.word(live.presence()),
        home.damage().or(() -> readOnly(mind)),
        space.map(until -> Telling.moment(until, mind.zone())),
        Optional.of(Telling.moment(mind.now(), mind.zone())),
        Optional.of(new Shapes.Person(profile.answers().name())),
        profile.answers().country(),
        profile.preferences());
  }

  private static Optional<String> readOnly(Mind mind) {
    return mind.readOnly() ? Optional.of(Writing.SENTENCE) : Optional.empty();
  }
}
