package confidant.mind.recall;

import confidant.core.language.Stemmer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words as they are indexed: NFKC, lower case, letters and digits, without the words every question
 * is made of, stemmed. The stop list is worth five points of recall by itself. Thread-safe.
 */
final class Analyzer {
  private static final BitSet NUMBERS = new BitSet();

  static {
    NUMBERS.set(Character.DECIMAL_DIGIT_NUMBER);
    NUMBERS.set(Character.LETTER_NUMBER);
    NUMBERS.set(Character.OTHER_NUMBER);
  }

  private static final Set<String> STOP =
      Set.of(
          ("a an the and or but if of to in on at for with is are was were be been being am do does"
                  + " did done has have had having i you he she it we they me him them us my your"
                  + " his her its our their this that these those what when where who whom whose"
                  + " which how why not so as by from about there s t can could would will should"
                  + " may might than then")
              .split(" "));

  private final Stemmer stemmer;

  Analyzer(Stemmer stemmer) {
    this.stemmer = stemmer;
  }

  List<String> words(String text) {
    return indexed(tokens(text));
  }

  /** What is indexed of these. */
  List<String> indexed(List<String> tokens) {
    var words = new ArrayList<String>(tokens.size());
    for (String token : tokens) {
      if (!STOP.contains(token)) {
        words.add(stemmer.stem(token));
      }
    }
    return words;
  }

  /** Folded words as they stand in the text, all of them. */
  List<String> tokens(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    int start = -1;
    int at = 0;
    while (at <= folded.length()) {
      int letter = at < folded.length() ? folded.codePointAt(at) : ' ';
      boolean inside = Character.isLetter(letter) || NUMBERS.get(Character.getType(letter));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        words.add(folded.substring(start, at));
        start = -1;
      }
      at += Character.charCount(letter);
    }
    return words;
  }

  String stem(String word) {
    return stemmer.stem(word.toLowerCase(Locale.ROOT));
  }
}
