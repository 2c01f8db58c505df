package confidant.evals;

import confidant.mind.theme.ThemeBook;
import confidant.mind.theme.ThemeText;
import confidant.understanding.Understanding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Embeds the exemplars of the themes once and for all ({@code themes.bin}), and tells how often an
 * exemplar that is left out still finds its own theme, with the pairs mistaken most.
 */
final class ThemeTraining {
  /** One exemplar that came nearer to another theme. */
  private record Mistake(String from, String to, String text) {}

  /**
   * @return figures and mistakes as lines to print
   */
  String run(Path folder) throws IOException {
    List<ThemeText> texts = ThemeText.all();
    ThemeBook book = ThemeBook.of(texts, Understanding.embedder());
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(folder.resolve("themes.bin"))) {
      book.write(out);
    }
    return report(texts, book);
  }

  private static String report(List<ThemeText> texts, ThemeBook book) {
    int all = 0;
    int kindRight = 0;
    var mistakes = new ArrayList<Mistake>();
    for (int t = 0; t < texts.size(); t++) {
      for (int i = 0; i < texts.get(t).heard().size(); i++) {
        ThemeBook.Entry found = nearestWithout(book, t, i);
        all++;
        kindRight += found.kind() == texts.get(t).kind() ? 1 : 0;
        if (!found.key().equals(texts.get(t).key())) {
          mistakes.add(new Mistake(texts.get(t).key(), found.key(), texts.get(t).heard().get(i)));
        }
      }
    }
    var lines = new StringBuilder();
    mistakes.forEach(m -> lines.append("%s → %s: %s%n".formatted(m.from(), m.to(), m.text())));
    return lines
        .append(
            "%d themes, %d exemplars; left out, %.3f find their theme and %.3f its kind%n"
                .formatted(
                    texts.size(),
                    all,
                    1 - mistakes.size() / (double) all,
                    kindRight / (double) all))
        .toString();
  }

  private static ThemeBook.Entry nearestWithout(ThemeBook book, int theme, int exemplar) {
    byte[] vector = book.themes().get(theme).exemplars()[exemplar];
    ThemeBook.Entry best = book.themes().getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (int t = 0; t < book.themes().size(); t++) {
      ThemeBook.Entry entry = book.themes().get(t);
      double likeness = (t == theme ? without(entry, exemplar) : entry).likeness(vector);
      if (likeness > most) {
        most = likeness;
        best = entry;
      }
    }
    return best;
  }

  private static ThemeBook.Entry without(ThemeBook.Entry entry, int exemplar) {
    var left = new ArrayList<byte[]>();
    for (int i = 0; i < entry.exemplars().length; i++) {
      if (i != exemplar) {
        left.add(entry.exemplars()[i]);
      }
    }
    return ThemeBook.Entry.of(entry.key(), entry.kind(), left.toArray(byte[][]::new));
  }
}
