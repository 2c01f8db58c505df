package confidant.evals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * A dated conversation with questions about it.
 *
 * @param id conversation or chat id
 */
record Dialogue(String id, List<Line> lines, List<Question> questions) {
  /**
   * @param key turn id as in the data, leading zeros dropped
   */
  record Line(
      String key, String session, String speaker, String text, String caption, LocalDateTime at) {}

  /**
   * @param index position in the file, for the question's id
   * @param evidence keys of the turns that answer it; never empty
   */
  record Question(int index, String text, String category, List<String> evidence) {}

  /** LoCoMo's names for its category numbers. */
  static final Map<Integer, String> LOCOMO =
      Map.of(1, "multi-hop", 2, "temporal", 3, "open-domain", 4, "single-hop", 5, "adversarial");

  /** REALTALK's names for its category numbers. */
  static final Map<Integer, String> REALTALK =
      Map.of(1, "multi-hop", 2, "temporal", 3, "commonsense");
}
