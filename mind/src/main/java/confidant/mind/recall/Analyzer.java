package confidant.mind.recall;

import confidant.core.language.Stemmer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as they are indexed: NFKC, lower case, letters and digits, without the words every question
 * is made of, stemmed. The stop list is worth five points of recall by itself. Thread-safe.
 */
final class Analyzer {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
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
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    Matcher word = WORD.matcher(folded);
    while (word.find()) {
      if (!STOP.contains(word.group())) {
        words.add(stemmer.stem(word.group()));
      }
    }
    return words;
  }

  String stem(String word) {
    return stemmer.stem(word.toLowerCase(Locale.ROOT));
  }
}
