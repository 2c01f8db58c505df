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

  /** A run without a blank longer than this is no word; reading ends there. */
  private static final int LONGEST_RUN = 200;

  static String head(String text) {
    int end = Math.min(HEAD, text.length());
    int run = 0;
    for (int i = 0; i < end; i++) {
      run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
      if (run > LONGEST_RUN) {
        return text.substring(0, i);
      }
    }
    return text.substring(0, end);
  }

  /** Head and tail together, for readers that need no offsets. */
  static String ends(String text) {
    if (text.length() <= HEAD + TAIL) {
      return head(text).length() == text.length() ? text : head(text);
    }
    return head(text) + "\n" + head(text.substring(text.length() - TAIL));
  }
}
