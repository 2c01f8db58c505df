package confidant.mind.plan;

import java.util.List;
import java.util.Locale;

/** Reads, from simple words only, whether a mother is described as warm or cold. */
final class MotherTone {
  private final NameBook book;

  MotherTone(NameBook book) {
    this.book = book;
  }

  /** 1 for warm, -1 for cold, 0 when mixed, unclear or empty. */
  int warmth(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+"));
    int sum = 0;
    for (int i = 0; i < words.size(); i++) {
      int sense = book.warm().contains(words.get(i)) ? 1 : 0;
      sense -= book.cold().contains(words.get(i)) ? 1 : 0;
      sum += negated(words, i) ? -sense : sense;
    }
    return Integer.signum(sum);
  }

  private boolean negated(List<String> words, int at) {
    return words.subList(Math.max(0, at - 3), at).stream().anyMatch(book.negating()::contains);
  }
}
