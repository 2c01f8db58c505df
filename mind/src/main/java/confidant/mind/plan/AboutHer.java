package confidant.mind.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a question to her in a language other than English is about. Thread-safe. */
final class AboutHer {
  /** How she is: answered from her record, not from what she is. */
  static final String STATE = "state";

  private static final String TABLE = "/confidant/plan/about-her.txt";
  private static final List<AboutHer> ALL = load();

  private final String view;
  private final Pattern words;

  private AboutHer(String line) {
    String[] cells = line.split(" \\| ", 2);
    this.view = cells[0].strip();
    this.words = Pattern.compile(cells[1].strip(), Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static List<AboutHer> load() {
    try (InputStream in = AboutHer.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + TABLE + " is missing: rebuild.");
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(AboutHer::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + TABLE + " cannot be read: rebuild.", e);
    }
  }

  /**
   * @param plain lower case with straight quotes
   * @return key of her view, "state" for how she is; empty when the words name none
   */
  static Optional<String> view(String plain) {
    return ALL.stream().filter(a -> a.words.matcher(plain).find()).map(a -> a.view).findFirst();
  }
}
