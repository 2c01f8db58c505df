package confidant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Rewrites chat spelling in a copy of the pieces: elongation, chat forms, the small "i", weekday
 * capitals, shouting. Ambiguous forms ("its", "ill") are rewritten only where what follows allows.
 */
final class Normaliser {
  private static final Pattern ELONGATED = Pattern.compile("(\\p{L})\\1{2,}");
  private static final int SHOUTED_RANK = 12_000;
  private static final Set<String> CAPITALS =
      words(
          "monday tuesday wednesday thursday friday saturday sunday january february april june"
              + " july august september october november december christmas english french spanish"
              + " german italian american");
  private static final Set<String> AFTER_ILL =
      words(
          "be have do go get take try make let see tell give never probably definitely just keep"
              + " send call come check look ask show think start find write talk say need also"
              + " always buy use put wait stop leave stay meet help bring watch play eat cook pay"
              + " add pass work");
  private static final Set<String> AFTER_ID =
      words("like love rather say be have prefer want recommend");
  private static final Set<String> AFTER_ITS =
      words(
          "a an the not so just been my your his her very really too like pretty all also always"
              + " only still super kind kinda more about good great bad nice hard ok okay fine"
              + " important fun cool sad funny because");
  private static final Set<String> AFTER_UR = words("a so the not welcome right");
  private static final Set<String> BEFORE_NOUN_CAUSE =
      words("the a this that to can will could may its");

  private final Map<String, String> forms = Tables.read("chat-forms.txt");
  private final Vocabulary vocabulary;

  Normaliser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Piece> normalise(List<Piece> pieces) {
    boolean shouting = shouting(pieces);
    var out = new ArrayList<Piece>(pieces.size() + 4);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String next = i + 1 < pieces.size() ? pieces.get(i + 1).lower() : "";
      String before = i > 0 ? pieces.get(i - 1).lower() : "";
      if (piece.emoji()) {
        out.add(piece);
      } else {
        rewrite(shorten(piece), before, next, shouting, out);
      }
    }
    return out;
  }

  private void rewrite(Piece piece, String before, String next, boolean shouting, List<Piece> out) {
    String word = piece.lower();
    switch (word) {
      case "ill" -> either(AFTER_ILL.contains(next), piece, "I 'll", out);
      case "id" -> either(AFTER_ID.contains(next), piece, "I 'd", out);
      case "its" -> either(isVerbLike(next), piece, "it 's", out);
      case "ur" -> either(next.endsWith("ing") || AFTER_UR.contains(next), piece, "you are", out);
      case "cause" ->
          either(!before.isEmpty() && !BEFORE_NOUN_CAUSE.contains(before), piece, "because", out);
      case "i" -> out.add(piece.saying("I"));
      default -> {
        String form = forms.get(word);
        if (form != null) {
          say(piece, form, out);
        } else {
          out.add(recased(piece, word, shouting));
        }
      }
    }
  }

  private void either(boolean rewritten, Piece piece, String form, List<Piece> out) {
    if (rewritten) {
      say(piece, form, out);
    } else {
      out.add(piece.lower().equals("ur") ? piece.saying("your") : piece);
    }
  }

  private static void say(Piece piece, String form, List<Piece> out) {
    UnaryOperator<String> first =
        out.isEmpty() ? w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1) : w -> w;
    boolean start = true;
    for (String word : form.split(" ")) {
      out.add(piece.saying(start ? first.apply(word) : word));
      start = false;
    }
  }

  private static boolean isVerbLike(String next) {
    return next.endsWith("ing") || AFTER_ITS.contains(next);
  }

  private Piece recased(Piece piece, String word, boolean shouting) {
    boolean letters = word.chars().allMatch(Character::isLetter);
    boolean upper =
        piece.text().length() >= 4 && piece.text().equals(piece.text().toUpperCase(Locale.ROOT));
    if (letters && (shouting || upper && vocabulary.rank(word) < SHOUTED_RANK)) {
      return piece.saying(word);
    }
    return CAPITALS.contains(word) ? piece.saying(capital(word)) : piece;
  }

  /** goood → good, sooo → so: the more frequent of the one- and the two-letter spelling. */
  private Piece shorten(Piece piece) {
    String word = piece.lower();
    if (!ELONGATED.matcher(word).find()) {
      return piece;
    }
    String two = ELONGATED.matcher(word).replaceAll("$1$1");
    String one = ELONGATED.matcher(word).replaceAll("$1");
    int rankOfTwo = vocabulary.rank(two);
    int rankOfOne = vocabulary.rank(one);
    if (rankOfOne == Integer.MAX_VALUE && rankOfTwo == Integer.MAX_VALUE) {
      return piece;
    }
    String shorter = rankOfOne <= rankOfTwo ? one : two;
    return piece.saying(Character.isUpperCase(piece.text().charAt(0)) ? capital(shorter) : shorter);
  }

  private static boolean shouting(List<Piece> pieces) {
    long upper = 0;
    long lower = 0;
    for (Piece piece : pieces) {
      upper += piece.text().chars().filter(Character::isUpperCase).count();
      lower += piece.text().chars().filter(Character::isLowerCase).count();
    }
    return upper > lower && upper > 6;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
