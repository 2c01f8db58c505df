package confidant.mind.know;

import confidant.core.origin.Receipt;
import confidant.mind.view.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a turn worth saying back, word for word.
 *
 * @param text at most {@value #LONGEST} characters, without its final full stop
 * @param receipt the turn and the span of these words
 */
record Quote(Turn turn, String text, Receipt receipt) {
  private static final int LONGEST = 160;

  /** A point after a digit ends nothing while words follow: "am 4. Juni", "3.5". */
  private static final Pattern SENTENCE =
      Pattern.compile("(?:[^.!?\\n]|(?<=\\d)\\.(?= ?[\\p{L}\\d]))+[.!?…]*");

  /** The sentence of the turn that holds most of the stems; the first one when none does. */
  static Quote of(Turn turn, Set<String> stems) {
    Span best = new Span(0, turn.text().length(), -1);
    for (Span span : sentences(turn.text(), stems)) {
      if (span.hits() > best.hits()) {
        best = span;
      }
    }
    return cut(turn, best);
  }

  /** The turn from its beginning. */
  static Quote whole(Turn turn) {
    return cut(turn, new Span(0, turn.text().length(), 0));
  }

  private record Span(int start, int end, int hits) {}

  private static List<Span> sentences(String text, Set<String> stems) {
    var spans = new ArrayList<Span>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().isBlank()) {
        int hits = (int) stems.stream().filter(s -> Likeness.in(matcher.group(), s)).count();
        spans.add(new Span(matcher.start(), matcher.end(), hits));
      }
    }
    return spans;
  }

  private static Quote cut(Turn turn, Span span) {
    String all = turn.text();
    int start = span.start();
    while (start < span.end() && Character.isWhitespace(all.charAt(start))) {
      start++;
    }
    int end = span.end();
    boolean shortened = end - start > LONGEST;
    if (shortened) {
      int space = all.lastIndexOf(' ', start + LONGEST);
      end = space > start ? space : start + LONGEST;
    }
    String words = all.substring(start, end).strip().replaceAll("\\s+", " ");
    String said = shortened ? words + " …" : words.replaceFirst("(?<!\\.)\\.$", "");
    return new Quote(turn, said, new Receipt(turn.id(), start, end));
  }
}
