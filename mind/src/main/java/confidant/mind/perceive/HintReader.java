package confidant.mind.perceive;

import confidant.core.conduct.Risk;
import confidant.core.conduct.RiskLevel;
import confidant.core.language.Embedder;
import confidant.core.language.Sentence;
import java.util.List;
import java.util.stream.Stream;

/**
 * Notices hints of suicide that no word pattern knows, by likeness to hints written for training
 * ({@code ./evals train}). Weak on its own: what it notices is asked about gently, never more.
 * English only; silent beside another encoder than the one it was trained with. Thread-safe.
 */
final class HintReader {
  private static final int MOST_SENTENCES = 6;
  private static final int FEWEST_WORDS = 4;

  private final LinearModel model = LinearModel.of("hints.bin");
  private final Embedder embedder;

  HintReader(Embedder embedder) {
    this.embedder = embedder;
  }

  Risk read(String text, List<Sentence> sentences) {
    boolean hinted =
        embedder.dimensions() == model.mean().length
            && !RiskReader.explained(text)
            && Stream.concat(
                    Stream.of(text),
                    sentences.size() < 2
                        ? Stream.empty()
                        : sentences.stream().limit(MOST_SENTENCES).map(s -> s.in(text)))
                .anyMatch(this::hints);
    return hinted
        ? new Risk(RiskLevel.CONCERN, Risk.Kind.SUICIDE, RiskReader.ofOther(text))
        : Risk.NONE;
  }

  private boolean hints(String words) {
    return words.strip().split("\\s+").length >= FEWEST_WORDS
        && model.scores(embedder.passage(words))[0] > 0;
  }
}
