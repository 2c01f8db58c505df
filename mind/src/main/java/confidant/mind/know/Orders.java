package confidant.mind.know;

import confidant.core.conversation.Deed;
import confidant.core.conversation.Perception;
import confidant.core.journal.Event;
import confidant.core.origin.EventId;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Profile;
import confidant.mind.view.Transcript;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries out what the person orders in talk: remember, forget (after one confirmation), correct,
 * rename, give space. Keeps the one pending confirmation between turns. Called by one thread at a
 * time.
 */
public final class Orders {
  /**
   * @param deed what to tell the person
   * @param events to append
   * @param forget the preview that was confirmed and is to be carried out now
   */
  public record Outcome(Deed deed, List<Event> events, Optional<ForgetPreview> forget) {
    static Outcome of(Deed.Kind kind, Map<String, String> slots, List<Event> events) {
      return new Outcome(new Deed(kind, slots, List.of()), events, Optional.empty());
    }
  }

  /** A request that was shown and waits for yes or no. */
  private record Pending(ForgetRequest request, EventId asked) {}

  private static final int EXAMPLES = 2;

  /** Nobody orders in four thousand characters. */
  private static final int LONGEST = 4_000;

  private final Forgetting forgetting;
  private final ForgetOrders forgetOrders;
  private final Corrections corrections;
  private final SmallOrders small;
  private Optional<Pending> pending = Optional.empty();

  public Orders(
      Transcript transcript,
      Knowledge knowledge,
      Profile profile,
      Forgetting forgetting,
      DayReader dayReader) {
    this.forgetting = forgetting;
    this.forgetOrders = new ForgetOrders(transcript, dayReader);
    this.corrections = new Corrections(transcript, knowledge);
    this.small = new SmallOrders(profile);
  }

  /** What this utterance orders; empty when it orders nothing. */
  public Optional<Outcome> read(Perception perception) {
    Optional<Pending> waiting = pending;
    pending = Optional.empty();
    if (perception.text().length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Outcome> answered = waiting.flatMap(p -> answer(p, perception));
    if (answered.isPresent()) {
      return answered;
    }
    return small
        .remember(perception)
        .or(() -> forgetOrders.read(perception).map(r -> show(r, perception)))
        .or(() -> small.rename(perception))
        .or(() -> small.space(perception))
        .or(() -> corrections.read(perception));
  }

  private Optional<Outcome> answer(Pending asked, Perception perception) {
    if (YesNo.yes(perception.text())) {
      ForgetPreview preview =
          forgetting.preview(asked.request(), List.of(asked.asked()), perception.language());
      Deed deed = new Deed(Deed.Kind.FORGOTTEN, Map.of("counts", preview.counts()), List.of());
      return Optional.of(new Outcome(deed, List.of(), Optional.of(preview)));
    }
    return YesNo.no(perception.text())
        ? Optional.of(Outcome.of(Deed.Kind.FORGET_CANCELLED, Map.of(), List.of()))
        : Optional.empty();
  }

  private Outcome show(ForgetRequest request, Perception perception) {
    ForgetPreview preview = forgetting.preview(request, List.of(), perception.language());
    List<ForgetPreview.Item> others =
        preview.goes().stream().filter(i -> !i.text().equals(perception.text())).toList();
    if (others.isEmpty() && request instanceof ForgetRequest.ByPerson(String word)) {
      return show(new ForgetRequest.ByPhrase(word), perception); // nobody is called "drinking"
    }
    if (others.isEmpty()) {
      return Outcome.of(Deed.Kind.FORGET_FOUND_NOTHING, Map.of(), List.of());
    }
    pending = Optional.of(new Pending(request, perception.utterance().id()));
    var words = new ForgetWords(perception.language());
    Map<String, String> slots =
        Map.of("counts", words.counts(others), "examples", examples(words, others, perception));
    return new Outcome(
        new Deed(Deed.Kind.FORGET_PREVIEWED, slots, preview.ids()), List.of(), Optional.empty());
  }

  private static String examples(
      ForgetWords words, List<ForgetPreview.Item> items, Perception perception) {
    var days = new DayWords(perception.language(), perception.utterance().day());
    return words.examples(items, EXAMPLES, perception.utterance().zone(), days);
  }
}
