package confidant.mind.speak;

import confidant.core.persona.Persona;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What she likes: fixed by who she is, so that she says the same whenever she is asked. */
final class Tastes {
  private static final String PATH = "/confidant/phrasebook/en/tastes.yaml";

  private static final class Held {
    private static final Map<?, ?> TASTES = load();
  }

  private Tastes() {}

  /**
   * @param thing what was asked about, e.g. "color"
   * @return a noun phrase, e.g. "the grey-blue of early evening"; empty when she has none on that
   */
  static Optional<String> of(String language, String thing, Persona persona) {
    String word = thing.toLowerCase(Locale.ROOT).strip();
    if (!language.startsWith("en") || !(Held.TASTES.get(word) instanceof List<?> choices)) {
      return Optional.empty();
    }
    int seed = (persona.name() + word).hashCode();
    return Optional.of(choices.get(Math.floorMod(seed, choices.size())).toString());
  }

  private static Map<?, ?> load() {
    try (InputStream in = Tastes.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + PATH);
      }
      return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + PATH, e);
    }
  }
}
