package confidant.mind.speak;

import confidant.core.conversation.Move;
import confidant.mind.theme.ThemeText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * All lines of one language, by move and topic key. A file holds moves, each a map from topic keys
 * to lines; a line is a text, or a map with "say" and conditions. Thread-safe.
 */
final class Lines {
  /** Languages with lines of their own, English first. */
  static final List<String> LANGUAGES = List.of("en", "de", "es", "fr");

  private static final Map<String, List<String>> FILES =
      Map.of(
          "en",
              List.of(
                  "talk",
                  "general",
                  "feelings",
                  "topics",
                  "more",
                  "herself",
                  "deeds",
                  "care",
                  "facts",
                  "gists",
                  "told"),
          "de", List.of("lines", "talk", "topics", "more", "crisis"),
          "es", List.of("lines", "talk", "topics", "crisis"),
          "fr", List.of("lines", "talk", "topics", "crisis"));
  private static final Map<String, Lines> LOADED = new ConcurrentHashMap<>();

  private final Map<Move.Kind, Map<String, List<PhraseLine>>> lines;

  private Lines(Map<Move.Kind, Map<String, List<PhraseLine>>> lines) {
    this.lines = lines;
  }

  /**
   * @param language BCP 47 code; English stands in for one without lines
   */
  static Lines of(String language) {
    String code = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return LOADED.computeIfAbsent(LANGUAGES.contains(code) ? code : "en", Lines::load);
  }

  private static Lines load(String language) {
    var all = new EnumMap<Move.Kind, Map<String, List<PhraseLine>>>(Move.Kind.class);
    for (String file : FILES.getOrDefault(language, List.of())) {
      readFile(language, file)
          .forEach((kind, topics) -> readMove(language, kind.toString(), (Map<?, ?>) topics, all));
    }
    if (language.equals("en")) {
      ThemeText.all().forEach(theme -> readTheme(theme, all));
    }
    return new Lines(all);
  }

  private static void readTheme(
      ThemeText theme, Map<Move.Kind, Map<String, List<PhraseLine>>> into) {
    Move.Kind says =
        switch (theme.kind()) {
          case PLAIN -> Move.Kind.ACKNOWLEDGE;
          case HEAVY -> Move.Kind.COMFORT;
          case GLAD -> Move.Kind.CELEBRATE;
          case ASKED, WISH -> Move.Kind.OWN_VIEW;
        };
    readMove("en", says.name(), Map.of(theme.key(), theme.say()), into);
    readMove("en", Move.Kind.WONDER.name(), Map.of(theme.key(), theme.ask()), into);
    readMove("en", Move.Kind.SUGGEST.name(), Map.of(theme.key(), theme.advise()), into);
  }

  private static Map<?, ?> readFile(String language, String file) {
    String path = "/confidant/phrasebook/" + language + "/" + file + ".yaml";
    try (InputStream in = Lines.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + path, e);
    }
  }

  private static void readMove(
      String language,
      String name,
      Map<?, ?> topics,
      Map<Move.Kind, Map<String, List<PhraseLine>>> into) {
    Move.Kind kind = Move.Kind.valueOf(name);
    var byKey = into.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    topics.forEach((topic, texts) -> {
      if (((List<?>) texts).isEmpty()) {
        return;
      }
      String key = topic.toString();
      var here = byKey.computeIfAbsent(key, k -> new ArrayList<>());
      for (Object entry : (List<?>) texts) {
        here.add(
            entry instanceof Map<?, ?> map
                ? PhraseLine.of(language, kind, key, map)
                : PhraseLine.of(language, kind, key, entry.toString()));
      }
    });
  }

  List<PhraseLine> at(Move.Kind kind, String key) {
    return lines.getOrDefault(kind, Map.of()).getOrDefault(key, List.of());
  }

  Set<String> keys(Move.Kind kind) {
    return lines.getOrDefault(kind, Map.of()).keySet();
  }

  Stream<PhraseLine> all() {
    return lines.values().stream().flatMap(byKey -> byKey.values().stream()).flatMap(List::stream);
  }
}
