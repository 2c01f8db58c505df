package confidant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Ends sentences at . ! ? … and emoji by rule, which equals the trained detector on chat and alone
 * handles emoji. Run-ons are not guessed at.
 */
final class SentenceCutter {
  private static final Set<String> ABBREVIATIONS =
      Set.of("mr", "mrs", "ms", "dr", "st", "vs", "etc", "e.g", "i.e", "prof", "jr", "no", "u.s");

  private SentenceCutter() {}

  static List<List<Piece>> cut(List<Piece> pieces) {
    var sentences = new ArrayList<List<Piece>>();
    var current = new ArrayList<Piece>();
    for (int i = 0; i < pieces.size(); i++) {
      current.add(pieces.get(i));
      if (i + 1 == pieces.size() || ends(pieces, i, current.size())) {
        sentences.add(List.copyOf(current));
        current.clear();
      }
    }
    return sentences;
  }

  private static boolean ends(List<Piece> pieces, int i, int length) {
    Piece piece = pieces.get(i);
    Piece next = pieces.get(i + 1);
    if (next.emoji()) {
      return false;
    }
    boolean gap = next.start() > piece.end();
    boolean capital = Character.isUpperCase(next.text().charAt(0));
    return switch (piece.text().charAt(0)) {
      case '!', '?' -> gap || capital;
      case '.' ->
          piece.text().length() > 1
              ? capital && !next.text().equals("I")
              : (gap || capital) && !abbreviation(pieces, i, gap);
      case '…' -> capital && !next.text().equals("I");
      case '"' -> capital && length > 1 && afterEnd(pieces, i);
      default -> piece.emoji() && (capital || length > 3);
    };
  }

  private static boolean abbreviation(List<Piece> pieces, int i, boolean gap) {
    if (i == 0 || pieces.get(i - 1).end() != pieces.get(i).start()) {
      return false;
    }
    Piece before = pieces.get(i - 1);
    return ABBREVIATIONS.contains(before.lower()) || before.text().length() == 1 && !gap;
  }

  private static boolean afterEnd(List<Piece> pieces, int i) {
    return i > 0 && ".!?".indexOf(pieces.get(i - 1).text().charAt(0)) >= 0;
  }
}
