package confidant.understanding;

import java.util.Locale;

/**
 * A token before it is tagged: its (normalised) words and the span of the original it stands for.
 */
record Piece(String text, int start, int end, boolean emoji) {
  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  Piece saying(String other) {
    return new Piece(other, start, end, emoji);
  }

  /** True for the second half of a contraction: it is glued to its host for tagging. */
  boolean clitic() {
    return switch (text) {
      case "'m", "'re", "'ve", "'ll", "'d", "'s", "n't" -> true;
      default -> false;
    };
  }
}
