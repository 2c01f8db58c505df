package confidant.mind.perceive;

import confidant.core.conduct.RiskLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known before the words are heard.
 *
 * @param language BCP 47 code of the talk so far
 * @param lastTopic topic of their last message, if it had one
 * @param herLastText what she said last, empty when nothing
 * @param sheAsked true when her last text ended with a question
 * @param knownNames names of people and animals already known, as written; the last named last
 * @param lastTexts what the person said in the turns just before, oldest first
 * @param standingRisk danger noticed in the last turns and not yet settled
 * @param birthday the person's own birthday
 */
public record Context(
    String language,
    Optional<String> lastTopic,
    String herLastText,
    boolean sheAsked,
    List<String> knownNames,
    List<String> lastTexts,
    RiskLevel standingRisk,
    Optional<LocalDate> birthday) {
  /** Nothing said yet, in English. */
  public static final Context FIRST =
      new Context(
          "en",
          Optional.empty(),
          "",
          false,
          List.of(),
          List.of(),
          RiskLevel.NONE,
          Optional.empty());
}
