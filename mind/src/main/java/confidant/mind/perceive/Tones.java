package confidant.mind.perceive;

import confidant.core.feeling.Shade;
import confidant.core.feeling.Tone;
import java.util.EnumMap;
import java.util.Map;

/**
 * The tone told by words and phrases, weighed against what sentences like this one usually feel
 * like: words that mean nothing here are dropped, a feeling said in other words is taken up.
 */
final class Tones {
  /** A plain statement, whatever single word stands in it. */
  private static final double PLAIN = .8;

  /** As sure as one word alone makes a reader of words. */
  private static final double ONE_WORD = .7;

  /** Likelier than not. */
  private static final double LIKELY = .5;

  private static final Map<Shade, String> LABELS = labels();

  private Tones() {}

  /**
   * @param shades empty where nothing was read
   */
  static Tone weigh(Tone words, Map<Shade, Double> shades) {
    if (words.equals(Tone.EVEN)) {
      return shades.entrySet().stream()
          .filter(e -> LABELS.containsKey(e.getKey()) && e.getValue() >= LIKELY)
          .max(Map.Entry.comparingByValue())
          .map(e -> tone(e.getKey(), e.getValue()))
          .orElse(words);
    }
    boolean plain = shades.getOrDefault(Shade.NEUTRAL, 0.) >= PLAIN;
    return plain && words.confidence() <= ONE_WORD ? Tone.EVEN : words;
  }

  private static Tone tone(Shade shade, double likelihood) {
    return new Tone(
        shade.valence() * likelihood, .5, LABELS.getOrDefault(shade, "even"), likelihood);
  }

  private static Map<Shade, String> labels() {
    var labels = new EnumMap<Shade, String>(Shade.class);
    labels.put(Shade.JOY, "happy");
    labels.put(Shade.EXCITEMENT, "excited");
    labels.put(Shade.GRATITUDE, "grateful");
    labels.put(Shade.LOVE, "loving");
    labels.put(Shade.PRIDE, "proud");
    labels.put(Shade.RELIEF, "relieved");
    labels.put(Shade.OPTIMISM, "hopeful");
    labels.put(Shade.SADNESS, "sad");
    labels.put(Shade.GRIEF, "grieving");
    labels.put(Shade.DISAPPOINTMENT, "sad");
    labels.put(Shade.FEAR, "afraid");
    labels.put(Shade.NERVOUSNESS, "worried");
    labels.put(Shade.ANGER, "angry");
    labels.put(Shade.ANNOYANCE, "frustrated");
    labels.put(Shade.EMBARRASSMENT, "ashamed");
    labels.put(Shade.REMORSE, "guilty");
    return labels;
  }
}
