package confidant.mind.perceive;

import confidant.core.language.Embedder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an utterance is about: likeness of its centred vector to one-line descriptions, helped by
 * keywords, with the last topic as a fading prior. Silent below .30, where it is wrong too often.
 * Thread-safe.
 */
final class TopicReader {
  private static final double SILENT = .30;

  /** A topic none of whose words was said must come this near. */
  private static final double UNNAMED = .4;

  private static final double KEYWORD = .12;
  private static final double LAST = .08;
  private static final int SHORT = 5;
  private static final int VERY_SHORT = 2;

  private static final Pattern BRIGHTER =
      Pattern.compile("\\b(?:gut|besser|danke|bien|mejor|gracias|mieux|merci)\\b");

  /** What one is still speaking of a sentence later. */
  private static final Set<String> LINGERS =
      Set.of("grief", "loneliness", "illness", "breakup", "divorce", "pain", "anxiety");

  private static final Set<String> NEEDS_A_WORD =
      Set.of("shame", "grief", "anxiety", "anger", "loneliness", "pride", "self", "her");

  private final LinearModel model = LinearModel.of("topics.bin");
  private final Map<String, Pattern> keywords = new HashMap<>();
  private static final List<Foreign> FOREIGN =
      Lines.of("topics.more.txt").stream().map(Foreign::of).toList();

  private final Embedder embedder;

  TopicReader(Embedder embedder) {
    this.embedder = embedder;
    for (String line : Lines.of("topics.txt")) {
      String[] parts = line.split(" \\| ", 3);
      keywords.put(
          parts[0], Pattern.compile("\\b(" + parts[2].strip().replace(",", "|") + ")s?\\b"));
    }
  }

  /** By words alone: the sentence encoder knows English only. */
  Optional<String> byWords(String text, String language, Optional<String> last) {
    String plain = Plain.of(text);
    return FOREIGN.stream()
        .filter(topic -> topic.language.equals(language) && topic.words.matcher(plain).find())
        .map(Foreign::topic)
        .findFirst()
        .or(() -> last.filter(topic -> goesOn(topic, plain)));
  }

  /** A few words without a topic of their own stay with what weighs; one or two with anything. */
  private static boolean goesOn(String topic, String plain) {
    int words = plain.strip().split("\\s+").length;
    boolean brighter = BRIGHTER.matcher(plain).find();
    return words <= (LINGERS.contains(topic) && !brighter ? SHORT : VERY_SHORT);
  }

  private record Foreign(String language, String topic, Pattern words) {
    static Foreign of(String line) {
      String[] parts = line.split(" \\| ", 3);
      String words = parts[2].strip().replace("*", "\\w*").replace(",", "|");
      return new Foreign(
          parts[0],
          parts[1],
          Pattern.compile(
              "(?<!\\b(?:nicht|kein|keine|keinen|nie|no|sin|pas|jamais) )\\b(?:" + words + ")\\b",
              Pattern.UNICODE_CHARACTER_CLASS));
    }
  }

  Optional<String> read(String text, Optional<String> last) {
    String plain = Plain.of(text);
    if (plain.strip().length() < 3) {
      return last;
    }
    double[] scores = model.scores(embedder.passage(text));
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < scores.length; i++) {
      String topic = model.labels()[i];
      long hits = Math.min(3, hits(topic, plain));
      double score = scores[i] + KEYWORD * hits + (last.equals(Optional.of(topic)) ? LAST : 0);
      boolean allowed = hits > 0 || !NEEDS_A_WORD.contains(topic);
      if (allowed && score > bestScore && score >= (hits > 0 ? SILENT : UNNAMED)) {
        best = i;
        bestScore = score;
      }
    }
    if (best >= 0) {
      return Optional.of(model.labels()[best]);
    }
    return plain.strip().split("\\s+").length <= SHORT ? last : Optional.empty();
  }

  private long hits(String topic, String plain) {
    Pattern words = keywords.get(topic);
    return words == null
        ? 0
        : words.matcher(plain).results().map(r -> r.group()).distinct().count();
  }

  /** Every topic that can be read. */
  static List<String> topics() {
    return Lines.of("topics.txt").stream().map(l -> l.split(" \\| ", 2)[0]).toList();
  }
}
