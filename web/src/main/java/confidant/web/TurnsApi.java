package confidant.web;

import confidant.core.conversation.Utterance;
import confidant.core.journal.Event.Explained;
import confidant.core.origin.Channel;
import confidant.core.origin.EventId;
import confidant.mind.Home;
import confidant.mind.Mind;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is said, by both. */
final class TurnsApi {
  private static final int PAGE = 50;
  private static final int LARGEST_PAGE = 500;
  private static final int AROUND = 15;
  private static final int LONGEST_MESSAGE = 200_000;
  private static final int LONGEST_KEY = 100;

  private final Home home;
  private final Live live;
  private final Keys keys = new Keys();

  TurnsApi(Home home, Live live) {
    this.home = home;
    this.live = live;
  }

  private record Message(@Nullable String text, @Nullable String key) {
    String words() {
      String words = text == null ? "" : text;
      if (words.length() > LONGEST_MESSAGE) {
        throw new Refusal(
            413, "too_large", "That is longer than 200,000 characters. Please send it in parts.");
      }
      return words;
    }

    String checkedKey() {
      if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
        throw Refusal.malformed("A message needs a key of its own, 1 to 100 characters long.");
      }
      return key;
    }
  }

  private record Composing(boolean on) {}

  void page(Context ctx) {
    Mind mind = home.mind();
    int limit = Asked.limit(ctx, PAGE, LARGEST_PAGE);
    Optional<EventId> before = Asked.query(ctx, "before").map(Asked::id);
    Transcript transcript = mind.transcript();
    List<Turn> found =
        before
            .map(id -> transcript.before(id, limit + 1))
            .orElseGet(() -> transcript.last(limit + 1));
    boolean more = found.size() > limit;
    List<Turn> page = more ? found.subList(1, found.size()) : found;
    Json.write(ctx, new Shapes.Turns(new Telling(mind).turns(page), more));
  }

  void around(Context ctx) {
    Mind mind = home.mind();
    Turn turn = turn(mind, ctx);
    var turns = new ArrayList<>(mind.transcript().before(turn.id(), AROUND));
    turns.add(turn);
    turns.addAll(mind.transcript().after(turn.id(), AROUND));
    Json.write(ctx, new Shapes.Around(new Telling(mind).turns(turns)));
  }

  /** Answers as soon as the words are safe; her reply comes over the live channel. */
  void say(Context ctx) {
    hear(ctx, text -> Writing.mind(home).hear(text, Channel.TYPED));
  }

  void reword(Context ctx) {
    EventId old = own(Writing.mind(home), ctx).id();
    hear(ctx, text -> Writing.mind(home).reword(old, text));
  }

  private void hear(Context ctx, Function<String, Utterance> write) {
    Message message = Json.read(ctx, Message.class);
    String words = message.words();
    EventId id =
        keys.once(
            message.checkedKey(),
            () -> {
              Utterance heard = write.apply(words);
              answer(heard);
              return heard.id();
            });
    ctx.status(202);
    Json.write(ctx, new Shapes.Heard(id.toString()));
  }

  private void answer(Utterance heard) {
    Mind mind = home.mind();
    Thread.ofVirtual()
        .name("reply")
        .start(() -> {
          try {
            mind.answer(heard, line -> {});
          } catch (RuntimeException | Error e) { // she must not seem to think for ever
            Failures.describe("answering", e);
            live.calm();
          }
        });
  }

  void takeBack(Context ctx) {
    Mind mind = Writing.mind(home);
    mind.takeBack(own(mind, ctx).id());
    Json.write(ctx, new Shapes.Done());
  }

  void why(Context ctx) {
    Mind mind = home.mind();
    Turn turn = turn(mind, ctx);
    Explained explained = mind.why(turn.id()).orElseThrow(() -> Refusal.unknown("reason for that"));
    var evidence =
        new Telling(mind)
            .evidence(explained.leanings().stream().flatMap(l -> l.evidence().stream()).toList());
    Json.write(ctx, new Shapes.Why(explained.reason(), turn.said().moves(), evidence));
  }

  void composing(Context ctx) {
    live.composing(Json.read(ctx, Composing.class).on());
    Json.write(ctx, new Shapes.Done());
  }

  private static Turn turn(Mind mind, Context ctx) {
    return mind.transcript()
        .turn(Asked.id(ctx.pathParam("id")))
        .orElseThrow(() -> Refusal.unknown("such message"));
  }

  private static Turn own(Mind mind, Context ctx) {
    Turn turn = turn(mind, ctx);
    if (!turn.byPerson() || turn.hidden()) {
      throw Refusal.malformed("Only a message of your own can be changed, and only once.");
    }
    return turn;
  }
}
