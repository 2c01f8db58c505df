package confidant.mind.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Shapes of clauses by the table {@code plan/told.txt}, first row first. Thread-safe. */
final class ToldTable {
  private static final String TABLE = "/confidant/plan/told.txt";
  private static final List<Row> ROWS = read();

  /**
   * A clause as the table sees it.
   *
   * @param subject "me", "other" or "thing"
   * @param when "past", "ahead", "now" or "none"
   * @param object "me", "person", "body", "thing" or "none"
   * @param verb lemma without its particle
   */
  record Clause(String subject, String when, String object, String verb, boolean denied) {}

  /** One row; {@code place} counts from the top. */
  record Row(
      String key,
      int place,
      String subject,
      String when,
      String object,
      Optional<Boolean> denied,
      Set<String> verbs) {
    private boolean fits(Clause clause) {
      return fits(subject, clause.subject())
          && fits(when, clause.when())
          && fits(object, clause.object())
          && denied.map(d -> d == clause.denied()).orElse(true)
          && (verbs.contains("*") || verbs.contains(clause.verb()));
    }

    private static boolean fits(String wanted, String given) {
      return wanted.equals("any") || wanted.equals(given);
    }
  }

  private ToldTable() {}

  static Optional<Row> row(Clause clause) {
    return ROWS.stream().filter(row -> row.fits(clause)).findFirst();
  }

  private static List<Row> read() {
    try (InputStream in = Objects.requireNonNull(ToldTable.class.getResourceAsStream(TABLE))) {
      var rows = new ArrayList<Row>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> rows.add(row(line, rows.size())));
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + TABLE + " cannot be read: rebuild.", e);
    }
  }

  private static Row row(String line, int place) {
    String[] cells = line.strip().split("\\s*\\|\\s*");
    Optional<Boolean> denied =
        cells[4].startsWith("?") ? Optional.empty() : Optional.of(cells[4].startsWith("!"));
    return new Row(
        cells[0],
        place,
        cells[1],
        cells[2],
        cells[3],
        denied,
        Set.of(cells[4].replaceFirst("^[!?]\\s*", "").split("\\s+")));
  }
}
