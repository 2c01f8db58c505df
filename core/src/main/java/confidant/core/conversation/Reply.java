package confidant.core.conversation;

import confidant.core.origin.EventId;
import java.util.List;

/**
 * What was said.
 *
 * @param sentences in order, as they were streamed
 * @param plan what was decided
 * @param voice name of the speaker that worded it, e.g. "phrasebook"
 */
public record Reply(List<Line> sentences, Plan plan, String voice) {
  /**
   * @param text one sentence
   * @param move the move it carries out
   * @param line id of the phrasebook line, empty when composed
   * @param evidence turns it leans on
   */
  public record Line(String text, Move.Kind move, String line, List<EventId> evidence) {}

  public String text() {
    return String.join(" ", sentences.stream().map(Line::text).toList());
  }
}
