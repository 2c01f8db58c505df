package confidant.mind.perceive;

import confidant.core.conversation.Gist;
import confidant.core.language.Embedder;
import confidant.core.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a small message comes down to: by words that give it away, else by a linear model over
 * sentence vectors, trained from exemplars ({@code ./evals train}). Of several sentences each has
 * its say, and the whole again. English only; the model is silent beside another encoder than the
 * one it was trained with. Thread-safe.
 */
final class GistReader {
  private static final int MOST_SENTENCES = 4;
  private static final int FEWEST_LETTERS = 6;

  /** As sure as words are. */
  private static final double GIVEN_AWAY = .6;

  /** From here on the likeliest is right two times in three (exemplars held back). */
  private static final double CLEAR = .27;

  /** Good or bad is right three times in four from here on. */
  private static final double TONED = .55;

  /** A gist that is only good or bad is never sure. */
  private static final double VAGUE = .2;

  private static final Set<String> GOOD =
      Set.of("sweet", "pleasant", "win", "relief", "others.glad", "funny", "forward", "indulged");

  private static final Set<String> BAD =
      Set.of(
          "stuck",
          "mishap",
          "broken",
          "nuisance",
          "cheek",
          "criticized",
          "conflict",
          "tired",
          "stretched",
          "ache",
          "dread",
          "others.hard",
          "worries");

  private record Cue(String key, Pattern words) {
    static Cue of(String line) {
      String[] parts = line.split(" \\| ", 2);
      return new Cue(parts[0], Pattern.compile(parts[1]));
    }
  }

  private static final List<Cue> CUES = Lines.of("gists.txt").stream().map(Cue::of).toList();

  private final LinearModel model = LinearModel.of("gists.bin");
  private final Embedder embedder;

  GistReader(Embedder embedder) {
    this.embedder = embedder;
  }

  /**
   * @return "good" or "bad" where no more than that is clear
   */
  Optional<Gist> read(String text, List<Sentence> sentences) {
    if (text.strip().length() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    String plain = Plain.of(text).strip();
    Optional<Gist> cue =
        CUES.stream()
            .filter(c -> c.words.matcher(plain).find())
            .findFirst()
            .map(c -> new Gist(c.key, GIVEN_AWAY));
    Optional<Gist> guess =
        embedder.dimensions() == model.mean().length
            ? clearest(weighed(text, sentences))
            : Optional.empty();
    return guess
        .filter(g -> cue.isEmpty() || g.sureness() > GIVEN_AWAY)
        .or(() -> cue)
        .or(() -> exclaimed(text));
  }

  /** Who puts an exclamation mark and nothing bad before it is glad. */
  private static Optional<Gist> exclaimed(String text) {
    return text.strip().endsWith("!") && ToneReader.read(text).valence() > -.2
        ? Optional.of(new Gist("good", VAGUE))
        : Optional.empty();
  }

  private double[] weighed(String text, List<Sentence> sentences) {
    List<String> parts =
        Stream.concat(
                Stream.of(text),
                sentences.size() < 2
                    ? Stream.empty()
                    : sentences.stream().limit(MOST_SENTENCES).map(s -> s.in(text)))
            .toList();
    double[] sum = new double[model.labels().length];
    for (String part : parts) {
      double[] p = model.probabilities(embedder.passage(part));
      for (int i = 0; i < sum.length; i++) {
        sum[i] += p[i] / parts.size();
      }
    }
    return sum;
  }

  /** The likeliest gist when it is clear, else whether it is good or bad, else nothing. */
  private Optional<Gist> clearest(double[] p) {
    int best = 0;
    double good = 0;
    double bad = 0;
    for (int i = 0; i < p.length; i++) {
      best = p[i] > p[best] ? i : best;
      good += GOOD.contains(model.labels()[i]) ? p[i] : 0;
      bad += BAD.contains(model.labels()[i]) ? p[i] : 0;
    }
    if (p[best] >= CLEAR) {
      return Optional.of(new Gist(model.labels()[best], p[best]));
    }
    return good >= TONED
        ? Optional.of(new Gist("good", VAGUE))
        : bad >= TONED ? Optional.of(new Gist("bad", VAGUE)) : Optional.empty();
  }
}
