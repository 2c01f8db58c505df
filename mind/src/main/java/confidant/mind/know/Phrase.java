package confidant.mind.know;

import confidant.mind.view.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether words stand in a text. */
final class Phrase {
  /** So many words in a row that are the same are a quotation. */
  private static final int QUOTATION = 4;

  private Phrase() {}

  /** The words of the phrase stand in the text side by side, a plural or possessive aside. */
  static boolean stands(String text, String phrase) {
    List<String> wanted = Words.of(phrase);
    List<String> words = Words.of(text);
    for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= words.size(); i++) {
      if (same(words.subList(i, i + wanted.size()), wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(List<String> some, List<String> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      String word = some.get(i);
      String want = wanted.get(i);
      if (!word.equals(want) && !word.equals(want + "s")) {
        return false;
      }
    }
    return true;
  }

  /** Every stem has a form in the text; no synonyms. */
  static boolean holds(String text, List<String> stems) {
    Set<String> there = new HashSet<>();
    Words.of(text).forEach(w -> there.add(Words.stem(w)));
    return there.containsAll(stems);
  }

  /** The text repeats a run of the other's words. */
  static boolean repeats(String text, String other) {
    List<String> words = Words.of(text);
    List<String> theirs = Words.of(other);
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + QUOTATION <= theirs.size(); i++) {
      runs.add(List.copyOf(theirs.subList(i, i + QUOTATION)));
    }
    for (int i = 0; !runs.isEmpty() && i + QUOTATION <= words.size(); i++) {
      if (runs.contains(words.subList(i, i + QUOTATION))) {
        return true;
      }
    }
    return false;
  }
}
