package confidant.mind.perceive;

import static java.util.Comparator.comparingDouble;

import confidant.core.conduct.Risk;
import confidant.core.conduct.RiskLevel;
import confidant.core.conversation.Gist;
import confidant.core.conversation.Theme;
import confidant.core.language.Embedder;
import confidant.core.language.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Notices hints of danger that no word pattern knows, by likeness to hints written for training
 * ({@code ./evals train}). Weak on its own: what it notices is asked about, never more. English
 * only; silent beside another encoder than the one it was trained with. Thread-safe.
 */
final class HintReader {
  /** As the training writes them. */
  private static final Risk.Kind[] KINDS = {
    Risk.Kind.SUICIDE, Risk.Kind.SELF_HARM, Risk.Kind.EATING, Risk.Kind.VIOLENCE
  };

  private static final int MOST_SENTENCES = 6;
  private static final int FEWEST_WORDS = 4;

  /** From here on she asks how it was meant: to miss one is worse than to ask once in vain. */
  private static final double LEAST = -.4;

  /** An everyday matter that was recognized explains more than likeness does. */
  private static final double DESPITE_THEME = .8;

  /** A gist so sure is no mere guess. */
  private static final double EVIDENT = .2;

  /** A few words are like anything, so that likeness tells less. */
  private static final double BRIEF = .2;

  private static final int BRIEF_WORDS = 6;

  /** Gists that no hint of danger has been seen to hide in. */
  private static final Set<String> EVERYDAY =
      Set.of(
          "habit",
          "shy",
          "funny",
          "sweet",
          "win",
          "pleasant",
          "curious",
          "mishap",
          "broken",
          "nuisance",
          "idea",
          "doing",
          "person",
          "bought",
          "opinion",
          "indulged",
          "cheek",
          "invited",
          "others.glad",
          "scene",
          "ironic",
          "stuck",
          "embarrassed",
          "aside",
          "contact",
          "demand",
          "forward",
          "perhaps",
          "advised",
          "concedes",
          "criticized",
          "remembers");

  /** From here on it is asked about by its name; below it, how it was meant. */
  private static final double PLAIN = 2.4;

  /** Rest, errands and going home, told of today or tomorrow. */
  private static final Pattern ERRAND =
      Pattern.compile(
          "^(?:(?:ok|okay|well|so|and|right|anyway|yes|now|then)[,.]? )*(?:i'?m|i am|i'?ll|i will|i should|i must|i need to|i have to|i think i'?ll|i think i should|i want to|i just want to|i might|let me|time to|maybe i|perhaps i)\\b.{0,28}?"
              + "\\b(?:lie down|lying down|naps?|sleep|bed|rest|a walk|shower|bath|eat|cook|try again|one more try|another try|(?:go|going|come|coming|stay|staying) (?:home|out|now|there|back|early|late|tomorrow|tonight)"
              + "|stop (?:soon|now|here)|(?:leave|leaving) (?:soon|now|early|tomorrow)|(?:tomorrow|tonight|next week|on \\p{L}+day))\\b.{0,12}$");

  private static final Pattern FOR_GOOD =
      Pattern.compile(
          "\\b(?:forever|for good|never|ever|any ?more|wake|waking|peace|end|everything|nobody|without me|alive|life|live|pills?|die|dead)\\b");

  private final LinearModel model = LinearModel.of("hints.bin");
  private final Embedder embedder;

  HintReader(Embedder embedder) {
    this.embedder = embedder;
  }

  /**
   * @param theme what the message was recognized as
   * @param gist what it comes down to
   */
  Risk read(String text, List<Sentence> sentences, Optional<Theme> theme, Optional<Gist> gist) {
    boolean everyday =
        theme.filter(t -> t.kind() != Theme.Kind.HEAVY).isPresent()
            || gist.filter(g -> g.sureness() >= EVIDENT && EVERYDAY.contains(g.key())).isPresent();
    double least = everyday ? DESPITE_THEME : brief(text) ? BRIEF : LEAST;
    if (embedder.dimensions() != model.mean().length
        || RiskReader.explained(text)
        || errand(text)) {
      return Risk.NONE;
    }
    double[] scores = scores(text, sentences);
    int kind =
        IntStream.range(0, scores.length)
            .boxed()
            .max(comparingDouble(k -> scores[k]))
            .orElseThrow();
    return scores[kind] <= least
        ? Risk.NONE
        : new Risk(
            KINDS[kind] == Risk.Kind.SUICIDE && scores[kind] >= PLAIN
                ? RiskLevel.CONCERN
                : RiskLevel.HINT,
            KINDS[kind],
            RiskReader.ofOther(text));
  }

  /** The highest score of each kind among the sentences and the whole. */
  private double[] scores(String text, List<Sentence> sentences) {
    double[] most = new double[KINDS.length];
    Arrays.fill(most, Double.NEGATIVE_INFINITY);
    Stream.concat(
            Stream.of(text),
            sentences.size() < 2
                ? Stream.empty()
                : sentences.stream().limit(MOST_SENTENCES).map(s -> s.in(text)))
        .filter(words -> words.strip().split("\\s+").length >= FEWEST_WORDS)
        .map(words -> model.scores(embedder.passage(words)))
        .forEach(found -> Arrays.setAll(most, k -> Math.max(most[k], found[k])));
    return most;
  }

  private static boolean brief(String text) {
    String plain = Plain.of(text).strip();
    return plain.split("\\s+").length <= BRIEF_WORDS && !FOR_GOOD.matcher(plain).find();
  }

  private static boolean errand(String text) {
    String plain = Plain.of(text).strip().replaceAll("[.!?…]+$", "");
    return ERRAND.matcher(plain).matches() && !FOR_GOOD.matcher(plain).find();
  }
}
