package confidant.mind.know;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Sentences from a data file, one file for each language, with slots to fill. Thread-safe. */
final class Phrases {
  private static final String PLACE = "/confidant/know/";
  private static final Map<String, Phrases> LOADED = new ConcurrentHashMap<>();

  private final String language;
  private final Map<String, List<String>> wordings;

  private Phrases(String language, Map<String, List<String>> wordings) {
    this.language = language;
    this.wordings = wordings;
  }

  /**
   * @param name file name without language, e.g. "answers"
   * @param language BCP 47 code; English stands in for one that has no file
   */
  static Phrases of(String name, String language) {
    String code = language.split("-", 2)[0];
    boolean there = Phrases.class.getResource(PLACE + name + "." + code + ".yaml") != null;
    String spoken = there ? code : "en";
    return LOADED.computeIfAbsent(name + "." + spoken + ".yaml", file -> load(file, spoken));
  }

  private static Phrases load(String file, String language) {
    try (InputStream in = Phrases.class.getResourceAsStream(PLACE + file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource confidant/know/" + file);
      }
      var wordings = new HashMap<String, List<String>>();
      var root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      root.forEach((key, value) -> read(key.toString(), value, wordings));
      return new Phrases(language, Map.copyOf(wordings));
    } catch (IOException e) {
      throw new UncheckedIOException("could not read confidant/know/" + file, e);
    }
  }

  private static void read(String key, Object value, Map<String, List<String>> into) {
    switch (value) {
      case Map<?, ?> map -> map.forEach((k, v) -> read(key + "." + k, v, into));
      case List<?> list -> into.put(key, list.stream().map(Object::toString).toList());
      default -> into.put(key, List.of(value.toString()));
    }
  }

  /** The language of the wordings: English where it stands in. */
  String language() {
    return language;
  }

  boolean has(String key) {
    return wordings.containsKey(key);
  }

  Optional<String> pattern(String key) {
    return Optional.ofNullable(wordings.get(key)).map(List::getFirst);
  }

  List<String> all(String key) {
    return wordings.getOrDefault(key, List.of());
  }

  /**
   * One wording with its slots filled; a slot written with a capital gets a capital.
   *
   * @param seed picks among several wordings
   */
  String say(String key, long seed, Map<String, String> slots) {
    List<String> choices = wordings.get(key);
    if (choices == null) {
      throw new IllegalArgumentException("no wording for " + key);
    }
    return fill(choices.get(Math.floorMod(seed, choices.size())), slots);
  }

  static String fill(String pattern, Map<String, String> slots) {
    String text = pattern;
    for (var slot : slots.entrySet()) {
      text = text.replace("{" + slot.getKey() + "}", slot.getValue());
      text = text.replace("{" + capital(slot.getKey()) + "}", capital(slot.getValue()));
    }
    return text.strip();
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
