package confidant.mind.perceive;

import confidant.core.conversation.Perception.LoopDraft;
import confidant.core.conversation.Utterance;
import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Remind me to call the plumber tomorrow": kept as something that is due on that day, worded so
 * that it follows "reminded": "to call the plumber". Thread-safe.
 */
final class Reminders {
  private static final int KEPT = 14;
  private static final Pattern ORDER =
      Pattern.compile(
          "^(?:(?:ok|okay|oh|hey|and|also|so|well|right|please|can you|could you|will you|would you)[, ]+)*"
              + "(?:remind me|nudge me|don't let me forget)(?: please)?,? (?<early>.{0,30}?)\\b(?<what>(?:to|about|that) .{2,120}?)(?: please)?[.!? ]*$");

  /** "Remind me what I said" asks. */
  private static final Pattern ASKS =
      Pattern.compile("\\b(?:what|who|where|which|how|why|again)\\b");

  private static final Pattern DANGLING =
      Pattern.compile("(?:[ ,]+(?:on|by|at|for|before|until|next|this|,))*[ ,]*$");

  private Reminders() {}

  static Optional<LoopDraft> find(Utterance utterance, List<TimeExpression> times) {
    Matcher order = ORDER.matcher(Plain.of(utterance.text()).strip());
    if (!order.matches() || ASKS.matcher(order.group("early")).find()) {
      return Optional.empty();
    }
    Optional<TimeExpression> time =
        times.stream().filter(t -> t.days().isPresent()).reduce((a, b) -> b);
    String what = order.group("what");
    String bare = time.map(t -> what.replace(Plain.of(t.text()), " ")).orElse(what);
    String thing = DANGLING.matcher(bare.replaceAll("\\s+", " ").strip()).replaceFirst("");
    LocalDate due =
        time.flatMap(TimeExpression::days)
            .map(DayInterval::start)
            .filter(day -> !day.isBefore(utterance.day()))
            .orElse(utterance.day().plusDays(1));
    return thing.matches("(?:to|about|that)")
        ? Optional.empty()
        : Optional.of(
            new LoopDraft(toYou(thing), due, due.plusDays(KEPT), 0, utterance.text().length()));
  }

  private static String toYou(String thing) {
    return thing
        .replaceAll("\\bmy\\b", "your")
        .replaceAll("\\bme\\b", "you")
        .replaceAll("\\bi'm\\b", "you're")
        .replaceAll("\\bi\\b", "you")
        .replaceAll("\\bmyself\\b", "yourself")
        .replaceAll("\\bour\\b", "your");
  }
}
