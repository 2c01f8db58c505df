package confidant.mind.perceive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One clause: a span of the text and the sentence it stands in.
 *
 * @param start offset of the first word
 * @param end offset behind the last word
 * @param sentence plain text of the whole sentence
 * @param before plain text of the sentence in front of this clause
 */
record Clause(String plain, int start, int end, String sentence, String before) {
  private static final Pattern SENTENCE =
      Pattern.compile("(?:[^.!?…;\\n]++|\\.(?=[\\w,])|(?<=\\b(?:dr|mr|mrs|ms|st))\\.)+[.!?…;]*");
  private static final Pattern CUT =
      Pattern.compile(
          "\\s*(?:,\\s+(?:and|but|so|because|cause|although|though|while)?\\s*|\\s(?:and|but|so|because|cause|although|though|while)\\s+|\\s[-–—]+\\s|\\s*:\\s+)"
              + "(?!my [\\p{L} -]{2,30},)(?=(?:(?:then|now|also|today|yesterday|actually|honestly|unfortunately|luckily) )?(?:(?:mum|mom|dad)(?: is| was| has| lives| works|'s)|i|i'm|i've|i'll|i'd|im|ive|shes|hes|theyre|we|we're|we've|he|he's|she|she's|they|it|it's|my|his|her|our)\\b)"
              + "|,?\\s+who\\s+(?=(?:lives|works|has|loves|hates|plays|studies|is)\\b)"
              + "|\\s+(?:and|but)\\s+(?=(?:work|works|live|lives|have|has|love|loves|hate|hates|study|studies|speak|speaks|teach|teaches|moved|play|plays|am|is|also)\\b)");

  /** "Leila is nine and Amin just turned four". */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:,|,? and|,? but)\\s+(?=(\\p{L}{2,})(?:'s)? (?:is|was|has|just|turned|turns|lives|works|plays|studies|goes|went|loves|hates|likes|wants|got|died|passed)\\b)");

  String words() {
    return plain.substring(start, end);
  }

  /** True when the clause goes on from the one before without naming who. */
  boolean shared() {
    return words()
        .matches(
            "(?s)(?:also )?(?:work|works|live|lives|have|has|love|loves|hate|hates|study|studies|speak|speaks|teach|teaches|moved|play|plays|am|is)\\b.*");
  }

  boolean question() {
    return sentence.strip().endsWith("?");
  }

  /** All clauses in order. Quoted words are blanked: they are somebody else's. */
  static List<Clause> of(String plainText) {
    String plain = withoutQuotes(plainText);
    var clauses = new ArrayList<Clause>();
    Matcher sentence = SENTENCE.matcher(plain);
    while (sentence.find()) {
      cut(plain, sentence.start(), sentence.end(), clauses);
    }
    return List.copyOf(clauses);
  }

  private static void cut(String plain, int from, int to, List<Clause> clauses) {
    String sentence = plain.substring(from, to);
    int start = 0;
    for (MatchResult cut : cuts(sentence)) {
      add(plain, from + start, from + cut.start(), from, sentence, clauses);
      start = cut.end();
    }
    add(plain, from + start, to, from, sentence, clauses);
  }

  private static List<MatchResult> cuts(String sentence) {
    Stream<MatchResult> named =
        NAMED.matcher(sentence).results().filter(m -> GivenNames.listed(m.group(1)));
    return Stream.concat(CUT.matcher(sentence).results(), named)
        .sorted(Comparator.comparingInt(MatchResult::start))
        .toList();
  }

  private static void add(
      String plain, int start, int end, int sentenceStart, String sentence, List<Clause> clauses) {
    int a = start;
    int b = end;
    while (a < b && !Character.isLetterOrDigit(plain.charAt(a))) {
      a++;
    }
    while (b > a && ".!?…;, \t\n".indexOf(plain.charAt(b - 1)) >= 0) {
      b--;
    }
    if (b > a) {
      clauses.add(new Clause(plain, a, b, sentence, plain.substring(sentenceStart, a)));
    }
  }

  static String withoutQuotes(String plain) {
    Matcher quote = Pattern.compile("\"[^\"\\n]{1,300}\"").matcher(plain);
    var chars = new StringBuilder(plain);
    while (quote.find()) {
      for (int i = quote.start(); i < quote.end(); i++) {
        chars.setCharAt(i, '~');
      }
    }
    return chars.toString();
  }
}
