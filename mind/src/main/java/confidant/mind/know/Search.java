package confidant.mind.know;

import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds words in everything said, by either side, for the search field: every word of the query
 * begins a word of the turn; case and marks on letters make no difference. Thread-safe.
 */
public final class Search {
  private final Transcript transcript;

  public Search(Transcript transcript) {
    this.transcript = transcript;
  }

  /**
   * @param marks spans of {@code turn.text()} that match, as start and end offsets
   */
  public record Hit(Turn turn, List<int[]> marks) {}

  /** Newest first. */
  public List<Hit> find(String query, int limit) {
    return hits(query).limit(limit).toList();
  }

  /** How many turns match in all. */
  public long count(String query) {
    return hits(query).count();
  }

  private Stream<Hit> hits(String query) {
    List<String> wanted = Words.of(query);
    return wanted.isEmpty()
        ? Stream.empty()
        : transcript.all().reversed().stream().flatMap(turn -> hit(turn, wanted).stream());
  }

  private static Optional<Hit> hit(Turn turn, List<String> wanted) {
    var marks = new ArrayList<int[]>();
    var found = new boolean[wanted.size()];
    for (int[] span : spans(turn.text())) {
      String word = Words.fold(turn.text().substring(span[0], span[1]));
      for (int i = 0; i < wanted.size(); i++) {
        if (word.startsWith(wanted.get(i))) {
          found[i] = true;
          marks.add(mark(turn.text(), span, wanted.get(i)));
          break;
        }
      }
    }
    for (boolean one : found) {
      if (!one) {
        return Optional.empty();
      }
    }
    return Optional.of(new Hit(turn, List.copyOf(marks)));
  }

  /** The beginning of the word that was asked for, in letters of the original. */
  private static int[] mark(String text, int[] span, String wanted) {
    int end = span[0];
    while (end < span[1] && !Words.fold(text.substring(span[0], end)).startsWith(wanted)) {
      end++;
    }
    return new int[] {span[0], end};
  }

  private static List<int[]> spans(String text) {
    var spans = new ArrayList<int[]>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && letter(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        spans.add(new int[] {start, i});
        start = -1;
      }
    }
    return spans;
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
