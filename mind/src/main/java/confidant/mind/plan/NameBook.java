package confidant.mind.plan;

import confidant.core.person.Answers.VoiceChoice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The names she may choose from, each with a true reason, and the words that shade her tone.
 *
 * @param names by the voice they fit: "female", "male", "neutral"
 */
record NameBook(
    Map<String, List<Name>> names, Set<String> warm, Set<String> cold, Set<String> negating) {
  private static final String PATH = "/confidant/plan/names.yaml";

  /** A name and why she would choose it, in English and German. */
  record Name(String name, String english, String german) {}

  List<Name> names(VoiceChoice voice) {
    String key =
        switch (voice) {
          case FEMALE -> "female";
          case MALE -> "male";
          case NEUTRAL, NONE -> "neutral";
        };
    return names.getOrDefault(key, List.of());
  }

  static NameBook load() {
    try (InputStream in = NameBook.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + PATH);
      }
      var root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      Map<?, ?> mother = map(root, "mother");
      return new NameBook(
          names(map(root, "names")),
          words(mother, "warm"),
          words(mother, "cold"),
          words(mother, "negating"));
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + PATH, e);
    }
  }

  private static Map<String, List<Name>> names(Map<?, ?> byVoice) {
    return byVoice.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                e -> e.getKey().toString(),
                e -> ((Map<?, ?>) e.getValue()).entrySet().stream().map(NameBook::name).toList()));
  }

  private static Name name(Map.Entry<?, ?> entry) {
    var reasons = (List<?>) entry.getValue();
    return new Name(
        entry.getKey().toString(), reasons.get(0).toString(), reasons.get(1).toString());
  }

  private static Map<?, ?> map(Map<?, ?> within, String key) {
    return within.get(key) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Set<String> words(Map<?, ?> within, String key) {
    return within.get(key) instanceof List<?> list
        ? list.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }
}
