package confidant.mind.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What relatives of relatives are to the person: the mother's sister is an aunt. */
final class Kinship {
  private static final Map<String, String> COMPOSED = new HashMap<>();

  static {
    Relation.lines("kinship.txt").forEach(Kinship::read);
  }

  private Kinship() {}

  private static void read(String line) {
    String[] cells = line.split(" \\| ");
    for (String whose : words(cells[0])) {
      for (String relation : words(cells[1])) {
        COMPOSED.put(whose + "'s " + relation, cells[2].strip());
      }
    }
  }

  private static List<String> words(String cell) {
    return List.of(cell.strip().split(" +"));
  }

  /** Empty where no one word says it. */
  static Optional<String> composed(String whose, String relation) {
    return Optional.ofNullable(COMPOSED.get(whose + "'s " + relation));
  }
}
