package confidant.core.conversation;

/**
 * Somebody or something named.
 *
 * @param name as written, e.g. "Anna"; empty when only the relation was given ("my sister")
 * @param relation "sister", "boss", "cat"; empty when only the name was given
 * @param start offset in the utterance, inclusive
 * @param end offset in the utterance, exclusive
 */
public record Mention(Kind kind, String name, String relation, int start, int end) {
  public enum Kind {
    PERSON,
    ANIMAL,
    PLACE,
    THING
  }

  /** The name if there is one, else the relation. */
  public String key() {
    return name.isEmpty() ? relation : name;
  }
}
