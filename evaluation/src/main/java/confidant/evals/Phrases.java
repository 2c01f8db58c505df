package confidant.evals;

import confidant.core.conversation.Move;
import confidant.mind.speak.PhraseLint;
import confidant.mind.speak.Preview;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Shows a writer the phrasebook as she would speak it: {@code phrases [--lang de] [--kind WONDER]
 * [--topic work] [--seed 3]}, and {@code phrases --lint} for what an editor would mend.
 */
final class Phrases {
  private static final int REPLIES = 5;

  private final PrintStream out;

  Phrases(PrintStream out) {
    this.out = out;
  }

  /**
   * @param options by name without dashes; unknown kinds and numbers throw {@link
   *     IllegalArgumentException}
   */
  void show(Map<String, String> options) {
    String language = options.getOrDefault("lang", "en");
    if (options.containsKey("lint")) {
      lint(options.containsKey("lang") ? List.of(language) : PhraseLint.languages());
    } else if (options.containsKey("kind")) {
      lines(
          language,
          Move.Kind.valueOf(options.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
          options.getOrDefault("topic", ""));
    } else {
      replies(
          language,
          options.getOrDefault("topic", "work"),
          Long.parseLong(options.getOrDefault("seed", "1")));
    }
  }

  private void lint(List<String> languages) {
    for (String language : languages) {
      out.printf("%s: %d lines%n", language, PhraseLint.size(language));
      PhraseLint.findings(language).forEach(finding -> out.println("  " + finding));
    }
  }

  private void lines(String language, Move.Kind kind, String topic) {
    for (String key : Preview.topics(language, kind)) {
      if (topic.isEmpty() || topic.equals(key)) {
        out.println(key);
        Preview.lines(language, kind, key).forEach(line -> out.println("  " + line));
      }
    }
  }

  private void replies(String language, String topic, long seed) {
    for (int i = 0; i < REPLIES; i++) {
      out.println(String.join(" ", Preview.reply(language, topic, seed + i)));
    }
  }
}
