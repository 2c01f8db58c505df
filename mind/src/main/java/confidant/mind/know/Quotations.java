package confidant.mind.know;

import confidant.mind.view.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs of words taken from some texts, to recognise them in others. */
final class Quotations {
  /** So many words in a row that are the same are a quotation. */
  private static final int LENGTH = 4;

  private final Set<List<String>> runs = new HashSet<>();

  void add(String text) {
    List<String> words = Words.of(text);
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + LENGTH)));
    }
  }

  /** True when the text repeats a run of the others' words. */
  boolean in(String text) {
    List<String> words = Words.of(text);
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      if (runs.contains(words.subList(i, i + LENGTH))) {
        return true;
      }
    }
    return false;
  }
}
