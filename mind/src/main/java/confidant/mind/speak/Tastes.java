package confidant.mind.speak;

import confidant.core.persona.Persona;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What she likes: fixed by who she is, so that she says the same whenever she is asked. */
final class Tastes {
  private static final Map<String, Map<?, ?>> LOADED = new ConcurrentHashMap<>();

  private Tastes() {}

  /**
   * @param thing what was asked about, e.g. "color"
   * @return a noun phrase, e.g. "the grey-blue of early evening"; empty when she has none on that
   */
  static Optional<String> of(String language, String thing, Persona persona) {
    String word = thing.toLowerCase(Locale.ROOT).strip();
    String code = language.split("-", 2)[0];
    if (!Lines.LANGUAGES.contains(code)
        || !(LOADED.computeIfAbsent(code, Tastes::load).get(word) instanceof List<?> choices)) {
      return Optional.empty();
    }
    int seed = (persona.name() + word).hashCode();
    return Optional.of(choices.get(Math.floorMod(seed, choices.size())).toString());
  }

  private static Map<?, ?> load(String language) {
    String path = "/confidant/phrasebook/" + language + "/tastes.yaml";
    try (InputStream in = Tastes.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + path, e);
    }
  }
}
