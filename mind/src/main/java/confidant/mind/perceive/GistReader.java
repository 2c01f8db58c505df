package confidant.mind.perceive;

import confidant.core.conversation.Gist;
import confidant.core.language.Embedder;
import confidant.core.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a small message comes down to, by a linear model over sentence vectors, trained from
 * exemplars ({@code ./evals train}). Of several sentences each has its say, and the whole again.
 * English only; silent beside another encoder than the one it was trained with. Thread-safe.
 */
final class GistReader {
  private static final int MOST_SENTENCES = 4;
  private static final int FEWEST_LETTERS = 6;

  private final LinearModel model = LinearModel.of("gists.bin");
  private final Embedder embedder;

  GistReader(Embedder embedder) {
    this.embedder = embedder;
  }

  Optional<Gist> read(String text, List<Sentence> sentences) {
    if (text.strip().length() < FEWEST_LETTERS || embedder.dimensions() != model.mean().length) {
      return Optional.empty();
    }
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
    int best = 0;
    for (int i = 1; i < sum.length; i++) {
      best = sum[i] > sum[best] ? i : best;
    }
    return Optional.of(new Gist(model.labels()[best], sum[best]));
  }
}
