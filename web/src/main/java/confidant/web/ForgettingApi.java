package confidant.web;

import confidant.mind.Home;
import confidant.mind.Mind;
import confidant.mind.know.ForgetPreview;
import confidant.mind.know.ForgetRequest;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Forgetting, in two steps: what would go, and then that it goes. */
final class ForgettingApi {
  private static final int SHOWN = 20;

  private final Home home;
  private final Map<String, ForgetPreview> shown = new LinkedHashMap<>();

  ForgettingApi(Home home) {
    this.home = home;
  }

  private record What(
      @Nullable String turn,
      @Nullable String fact,
      @Nullable String person,
      @Nullable String phrase,
      @Nullable String from,
      @Nullable String to) {}

  private record Token(@Nullable String token) {}

  void preview(Context ctx) {
    Mind mind = home.mind();
    ForgetPreview preview = mind.preview(request(Json.read(ctx, What.class)));
    keep(preview);
    var goes =
        preview.goes().stream()
            .map(i -> new Shapes.Going(i.kind(), i.text(), Telling.moment(i.at(), mind.zone())))
            .toList();
    Json.write(ctx, new Shapes.Preview(preview.token(), goes, preview.stays(), preview.counts()));
  }

  void forget(Context ctx) {
    Mind mind = Writing.mind(home);
    String token = Optional.ofNullable(Json.read(ctx, Token.class).token()).orElse("");
    ForgetPreview preview =
        take(token)
            .orElseThrow(
                () -> new Refusal(409, "preview", "Please look again at what would go first."));
    if (!preview.empty()) {
      mind.forget(preview);
    }
    Json.write(ctx, new Shapes.Counts(preview.counts()));
  }

  private synchronized void keep(ForgetPreview preview) {
    shown.put(preview.token(), preview);
    if (shown.size() > SHOWN) {
      shown.remove(shown.keySet().iterator().next());
    }
  }

  private synchronized Optional<ForgetPreview> take(String token) {
    return Optional.ofNullable(shown.remove(token));
  }

  private static ForgetRequest request(What what) {
    if (what.turn() != null) {
      return new ForgetRequest.ByTurn(Asked.id(what.turn()));
    }
    if (what.fact() != null) {
      return new ForgetRequest.ByFact(Asked.id(what.fact()));
    }
    if (what.person() != null && !what.person().isBlank()) {
      return new ForgetRequest.ByPerson(what.person());
    }
    if (what.phrase() != null && !what.phrase().isBlank()) {
      return new ForgetRequest.ByPhrase(what.phrase());
    }
    if (what.from() != null && what.to() != null) {
      return new ForgetRequest.ByPeriod(day(what.from()), day(what.to()));
    }
    throw Refusal.malformed(
        "Say what to forget: a turn, a fact, a person, a phrase, or from and to.");
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Refusal.malformed("A day is written like 2026-03-03.");
    }
  }
}
