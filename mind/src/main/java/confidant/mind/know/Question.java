package confidant.mind.know;

import confidant.core.memory.Predicate;
import java.util.List;

/** A question about the past, read from its wording. {@code who} is "me" or a name or relation. */
sealed interface Question {
  /** What is somebody called. */
  record Name(String who) implements Question {}

  /** Who is the one with that name. */
  record WhoIs(String name) implements Question {}

  /** One thing about somebody: where they live, what they do. */
  record Value(String who, List<Predicate> predicates, String qualifier) implements Question {}

  /** Many things of a kind: what somebody likes. */
  record Things(String who, List<Predicate> predicates) implements Question {}

  /** Is there a brother, a dog, any siblings. */
  record Has(String who, String thing) implements Question {}

  /** Yes or no: allergic to nuts, afraid of dogs. */
  record Holds(String who, List<Predicate> predicates, String object) implements Question {}

  /** When something will be: the interview, the trip. */
  record When(String thing) implements Question {}

  /** Whether the person told her about something. */
  record Told(String topic) implements Question {}

  /** What the person said about something. */
  record SaidAbout(String topic) implements Question {}

  /** How many times. */
  record Count(String topic) implements Question {}

  /** When for the first or the last time, or how long ago. */
  record Occasion(String topic, Which which) implements Question {
    enum Which {
      FIRST,
      LAST,
      ONLY,
      AGO
    }
  }

  /** What it was before. An empty list asks about what was spoken of last. */
  record Previous(String who, List<Predicate> predicates) implements Question {}

  /** What was said on a day. */
  record OnDay(String topic) implements Question {}

  /** Everything known about somebody. */
  record About(String who) implements Question {}

  /** Where or what a thing is: answered only when it was told, else left to others. */
  record Kept(String thing, boolean mine) implements Question {}

  /** Any other question that only the past can answer. */
  record Open() implements Question {}
}
