package confidant.mind.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One rule of conduct.
 *
 * @param name as plans and the record call it, e.g. "hook"
 * @param patterns a sentence that holds one of them breaks the rule
 */
record GuardRule(String name, List<Pattern> patterns) {
  private static final String PATH = "/confidant/guard/rules.yaml";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  static List<GuardRule> all() {
    try (InputStream in = GuardRule.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + PATH);
      }
      var rules = new ArrayList<GuardRule>();
      var root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      root.forEach((name, patterns) -> rules.add(of(name.toString(), (List<?>) patterns)));
      return List.copyOf(rules);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + PATH, e);
    }
  }

  private static GuardRule of(String name, List<?> patterns) {
    return new GuardRule(
        name, patterns.stream().map(p -> Pattern.compile(p.toString(), FLAGS)).toList());
  }

  boolean broken(String sentence) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(sentence).find());
  }
}
