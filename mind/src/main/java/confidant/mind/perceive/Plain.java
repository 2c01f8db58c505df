package confidant.mind.perceive;

/**
 * A text made even for reading: lower case, plain quotes, control characters blank. Every character
 * keeps its place, so offsets found here point into the original.
 */
final class Plain {
  /** The beginning of a long text that is read in full. */
  static final int HEAD = 4_000;

  /** The end of a long text that is still looked through for danger and feeling. */
  static final int TAIL = 1_000;

  private Plain() {}

  /** The same text, character for character. */
  static String of(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = even(chars[i]);
    }
    return new String(chars);
  }

  private static char even(char c) {
    return switch (c) {
      case '’', '‘', '´', '`' -> '\'';
      case '“', '”', '„', '«', '»' -> '"';
      case '\n' -> '\n';
      default -> Character.isISOControl(c) || c == '\u00a0' ? ' ' : Character.toLowerCase(c);
    };
  }

  static String head(String text) {
    return text.length() <= HEAD ? text : text.substring(0, HEAD);
  }

  /** Head and tail together, for readers that need no offsets. */
  static String ends(String text) {
    return text.length() <= HEAD + TAIL
        ? text
        : text.substring(0, HEAD) + "\n" + text.substring(text.length() - TAIL);
  }
}
