package confidant.core.conversation;

import java.util.List;

/**
 * What was decided. Code decides; a speaker only words.
 *
 * @param moves in order, 1 to 4
 * @param mayAsk true when one question is welcome in this reply
 * @param length how much to say
 * @param forbidden names of guard rules that apply with special force ("hook" at goodbye …)
 * @param reason one plain sentence for "why did you say that?"
 * @param language BCP 47 code to answer in
 */
public record Plan(
    List<Move> moves,
    boolean mayAsk,
    Length length,
    List<String> forbidden,
    String reason,
    String language) {
  public enum Length {
    SHORT,
    MEDIUM,
    LONG
  }
}
