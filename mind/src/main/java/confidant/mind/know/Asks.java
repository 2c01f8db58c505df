package confidant.mind.know;

import confidant.mind.view.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells words that only ask: they are no evidence for anything, and they teach nothing. */
public final class Asks {
  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]*");
  private static final String AUXILIARY =
      "(?:is|are|was|were|am|do|does|did|have|has|had|will|can|should|would|could)(?:n'?t)?";

  /** A question whose mark was left out. */
  private static final Pattern UNMARKED =
      Pattern.compile(
          "^(?:(?:and|so|but|hey|ok|okay|um+|hm+|also|wait|sorry)[, ]+)*(?:"
              + "(?:when|where|why|how|who|whom|whose) "
              + AUXILIARY
              + " \\w+.*"
              + "|(?:what|which|whose|how (?:many|much|old|often|long|far|tall|big)|who)(?: (?!i\\b|we\\b|you\\b|he\\b|she\\b|they\\b|it\\b)[\\w'-]+){0,3} "
              + AUXILIARY
              + " (?:i|we|you|he|she|they|it|my|our|the|his|her|that|there|[a-z]+)\\b.*"
              + "|(?:do|does|did|has|have|is|was) [a-z]+ (?:still|ever|already) .+|how many \\w+(?: \\w+)?|whose (?:[\\w'-]+ ){1,2}\\w+s(?: .+)?|who (?:never|always|still|usually|often|sometimes) .+|who (?:says|thinks|wants|reckons) (?:that )?(?:i|we|my|our) .+"
              + "|(?:what|where|when|who|how)'?s (?:my|our|the|his|her|your|it|he|she|up|wrong|[a-z]+)\\b.*"
              + "|(?:do|does|did|have|has|is|are|was|were|am|can|could|should|would|will)(?:n'?t)? (?:i|we|he|she|they|you|my|our|the|it|there)\\b.*"
              + "|what (?:happened|became|went wrong) .+|who [a-z]+(?:ed|t|d|s|ew|ave|ame|ook|ang|old|ell) .+)");

  private static final int MOST_WORDS = 16;

  private Asks() {}

  /** True when every sentence asks. */
  public static boolean only(String text) {
    Matcher sentence = SENTENCE.matcher(text);
    boolean any = false;
    while (sentence.find()) {
      if (!sentence.group().isBlank()) {
        any = true;
        if (!asks(sentence.group())) {
          return false;
        }
      }
    }
    return any;
  }

  /** True when the sentence around that place asks. */
  public static boolean at(String text, int place) {
    return SENTENCE
        .matcher(text)
        .results()
        .anyMatch(m -> m.start() <= place && place < m.end() && asks(m.group()));
  }

  private static boolean asks(String sentence) {
    String plain = sentence.strip();
    return plain.endsWith("?")
        || plain.split("\\s+").length <= MOST_WORDS
            && UNMARKED.matcher(Words.fold(plain)).matches();
  }
}
