package confidant.web;

import confidant.core.memory.KnownFact;
import confidant.mind.Home;
import confidant.mind.Mind;
import confidant.mind.know.FactWording;
import confidant.mind.know.Search;
import confidant.mind.know.Timeline;
import confidant.mind.view.Knowledge.Being;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What she knows, where it comes from, and what was said when. */
final class KnownApi {
  private static final int HITS = 200;
  private static final int MOMENTS = 20;
  private static final int MOST_MOMENTS = 200;
  private static final int LONGEST_NOTE = 2_000;

  private final Home home;

  KnownApi(Home home) {
    this.home = home;
  }

  private record Note(@Nullable String subject, @Nullable String text) {}

  private record Correction(@Nullable String object) {}

  void everything(Context ctx) {
    Mind mind = home.mind();
    var knowledge = mind.knowledge();
    var loops =
        knowledge.loops().stream()
            .map(l -> new Shapes.Loop(l.id().toString(), l.what(), l.due().toString()))
            .toList();
    Json.write(
        ctx,
        new Shapes.Known(
            knowledge.beings().stream().map(being -> being(mind, being)).toList(),
            knowledge.me().stream().filter(k -> !k.withdrawn()).map(k -> me(mind, k)).toList(),
            loops));
  }

  private static Shapes.Being being(Mind mind, Being being) {
    var wording = wording(mind);
    return new Shapes.Being(
        being.key(),
        being.name(),
        being.relation(),
        being.animal() ? "animal" : "person",
        being.times(),
        being.last().map(at -> Telling.moment(at, mind.zone())),
        being.facts().stream()
            .filter(known -> !known.withdrawn())
            .map(known -> fact(mind, known, capital(wording.label(known))))
            .toList());
  }

  private static Shapes.Fact me(Mind mind, KnownFact known) {
    return fact(mind, known, wording(mind).you(known));
  }

  private static Shapes.Fact fact(Mind mind, KnownFact known, String text) {
    var fact = known.fact();
    return new Shapes.Fact(
        known.id().toString(),
        text,
        fact.subject(),
        fact.predicate().name(),
        fact.qualifier(),
        fact.object(),
        fact.sure(),
        known.current(),
        known.until().map(Object::toString),
        new Telling(mind).receipts(fact.receipts()));
  }

  private static FactWording wording(Mind mind) {
    return new FactWording(mind.profile().answers().language());
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  void note(Context ctx) {
    Note note = Json.read(ctx, Note.class);
    Writing.mind(home).note(text(note.subject()), text(note.text()));
    Json.write(ctx, new Shapes.Done());
  }

  void correct(Context ctx) {
    Mind mind = Writing.mind(home);
    var id = Asked.id(ctx.pathParam("id"));
    String object = text(Json.read(ctx, Correction.class).object());
    if (mind.knowledge().fact(id).isEmpty()) {
      throw Refusal.unknown("such fact");
    }
    mind.correct(id, object);
    Json.write(ctx, new Shapes.Done());
  }

  private static String text(@Nullable String value) {
    String text = Optional.ofNullable(value).orElse("").strip();
    if (text.isEmpty() || text.length() > LONGEST_NOTE) {
      throw Refusal.malformed("A note has between 1 and 2,000 characters.");
    }
    return text;
  }

  /** Newest first; {@code skip} of them have been seen already. */
  void timeline(Context ctx) {
    Mind mind = home.mind();
    String language = mind.profile().answers().language();
    List<Timeline.Item> items =
        new Timeline(mind.transcript(), mind.knowledge()).items(Set.of(), "", language).reversed();
    List<Shapes.Moment> moments =
        items.stream().flatMap(item -> moment(mind, item).stream()).toList();
    int from = Asked.number(ctx, "skip", 0, 0, Integer.MAX_VALUE);
    int limit = Asked.limit(ctx, MOMENTS, MOST_MOMENTS);
    Json.write(ctx, new Shapes.Timeline(moments.stream().skip(from).limit(limit).toList()));
  }

  private static Optional<Shapes.Moment> moment(Mind mind, Timeline.Item item) {
    return item.receipts().stream()
        .flatMap(receipt -> mind.transcript().turn(receipt.turn()).stream())
        .findFirst()
        .map(turn ->
            new Shapes.Moment(
                turn.id().toString(),
                Telling.moment(turn.at(), turn.said().zone()),
                item.day().toString(),
                item.text(),
                item.kind().name()));
  }

  void search(Context ctx) {
    Mind mind = home.mind();
    String words = Asked.query(ctx, "q").orElse("");
    var hits = mind.search().find(words, HITS).stream().map(KnownApi::hit).toList();
    Json.write(ctx, new Shapes.Found(hits, mind.search().count(words)));
  }

  private static Shapes.Hit hit(Search.Hit hit) {
    var turn = hit.turn();
    return new Shapes.Hit(
        turn.id().toString(),
        Telling.moment(turn.at(), turn.said().zone()),
        turn.day().toString(),
        Telling.word(turn.speaker()),
        turn.text(),
        hit.marks());
  }
}
