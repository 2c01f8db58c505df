package confidant.mind.know;

import confidant.mind.view.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether words stand in a text. */
final class Phrase {
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
}
