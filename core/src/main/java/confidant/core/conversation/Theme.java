package confidant.core.conversation;

/**
 * What an utterance is about as closely as it was recognised, finer than its topic.
 *
 * @param key topic and case, e.g. "work.deadline"; the phrasebook has lines of its own for it
 * @param likeness 0..1, how near the words came to the exemplars of this theme
 */
public record Theme(String key, Kind kind, double likeness) {
  public enum Kind {
    PLAIN,
    /** Bad news and pain. */
    HEAVY,
    /** Good news and joy. */
    GLAD,
    /** They ask her something. */
    ASKED,
    /** They want her to do something. */
    WISH
  }

  /** The part before the dot. */
  public String topic() {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }
}
