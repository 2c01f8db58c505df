package confidant.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * BERT's uncased WordPiece: clean, set CJK apart, strip accents, lower case, split at blanks and
 * punctuation, then the greedy longest match. Immutable.
 */
final class WordPieceTokenizer {
  private static final int CLS = 101;
  private static final int SEP = 102;
  private static final int UNKNOWN = 100;
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;

  WordPieceTokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * @param max most ids, the two frame ids included
   */
  long[] encode(String text, int max) {
    long[] ids = new long[max];
    int n = 0;
    ids[n++] = CLS;
    for (String word : words(text)) {
      for (int piece : pieces(word)) {
        if (n == max - 1) {
          ids[n++] = SEP;
          return ids;
        }
        ids[n++] = piece;
      }
    }
    ids[n++] = SEP;
    return Arrays.copyOf(ids, n);
  }

  private List<Integer> pieces(String word) {
    int[] points = word.codePoints().toArray();
    if (points.length > LONGEST_WORD) {
      return List.of(UNKNOWN);
    }
    var pieces = new ArrayList<Integer>();
    int from = 0;
    while (from < points.length) {
      int to = points.length;
      int id = -1;
      while (to > from && id < 0) {
        String part = new String(points, from, to - from);
        id = vocabulary.id(from > 0 ? "##" + part : part);
        if (id < 0) {
          to--;
        }
      }
      if (id < 0) {
        return List.of(UNKNOWN);
      }
      pieces.add(id);
      from = to;
    }
    return pieces;
  }

  static List<String> words(String text) {
    String folded = fold(clean(text));
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    folded
        .codePoints()
        .forEach(c -> {
          boolean mark = punctuation(c);
          if (mark || Character.isWhitespace(c)) {
            if (!word.isEmpty()) {
              words.add(word.toString());
              word.setLength(0);
            }
            if (mark) {
              words.add(Character.toString(c));
            }
          } else {
            word.appendCodePoint(c);
          }
        });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static String clean(String text) {
    var out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
            out.append(' ');
          } else if (cjk(c)) {
            out.append(' ').appendCodePoint(c).append(' ');
          } else if (!dropped(c)) {
            out.appendCodePoint(c);
          }
        });
    return out.toString();
  }

  private static String fold(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    var out = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> out.appendCodePoint(Character.toLowerCase(c)));
    return out.toString();
  }

  private static boolean dropped(int c) {
    return c == 0
        || c == 0xFFFD
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.PRIVATE_USE,
              Character.SURROGATE,
              Character.UNASSIGNED ->
              true;
          default -> false;
        };
  }

  private static boolean cjk(int c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3400 && c <= 0x4DBF
        || c >= 0x20000 && c <= 0x2CEAF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x2F800 && c <= 0x2FA1F;
  }

  private static boolean punctuation(int c) {
    boolean ascii =
        c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126;
    return ascii
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }
}
