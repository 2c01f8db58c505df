package confidant.mind.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which number to name in which country, kept in the program so that it works offline. */
public final class CrisisLines {
  /**
   * @param number as it is dialled
   * @param whose whose line it is
   * @param emergency the local emergency number
   */
  public record Line(String number, String whose, String emergency) {}

  private static final Map<String, Line> BY_COUNTRY = load();
  private static final Line ELSEWHERE =
      new Line("112", "the emergency number in most countries, 911 in North America", "112");
  private static final Map<String, String> USUAL_COUNTRY =
      Map.of("de", "DE", "es", "ES", "fr", "FR");

  private CrisisLines() {}

  /**
   * @param country ISO 3166 alpha-2 as told at set-up
   * @param language decides when the country is unknown and the language points to one
   */
  public static Line of(Optional<String> country, String language) {
    String code =
        country
            .map(c -> c.strip().toUpperCase(java.util.Locale.ROOT))
            .map(c -> c.equals("UK") ? "GB" : c)
            .orElse(USUAL_COUNTRY.getOrDefault(language, ""));
    return BY_COUNTRY.getOrDefault(code, ELSEWHERE);
  }

  private static Map<String, Line> load() {
    var lines = new HashMap<String, Line>();
    for (String row : rows("/confidant/conduct/crisis-lines.txt")) {
      String[] parts = row.split(" \\| ", 4);
      for (String country : parts[0].strip().split(" ")) {
        lines.put(country, new Line(parts[1].strip(), parts[2].strip(), parts[3].strip()));
      }
    }
    return Map.copyOf(lines);
  }

  /** Rows of a text resource without remarks. */
  static List<String> rows(String resource) {
    try (InputStream in = CrisisLines.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + resource + " is missing: rebuild.");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
