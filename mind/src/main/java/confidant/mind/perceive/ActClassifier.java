package confidant.mind.perceive;

import confidant.core.conversation.Act;
import confidant.core.language.Embedder;
import confidant.core.language.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an utterance does: rules first, then a linear model over sentence vectors, sentence by
 * sentence, with masks (no question act without a question), a prior for plain telling, and a
 * reject option. Thread-safe.
 */
final class ActClassifier {
  /** Main act, how sure, and every act found; the likeliest first, also when none is named. */
  record Reading(Act main, double confidence, List<Act> all) {}

  private static final double REJECT = .4;
  private static final double PRIOR = 1.4;
  private static final int MOST_SENTENCES = 4;
  private static final Set<Act> RARE =
      Set.of(
          Act.RISK,
          Act.HOSTILE,
          Act.ROMANCE,
          Act.FORGET,
          Act.REMEMBER,
          Act.REFUSE,
          Act.CORRECT,
          Act.ASK_SPACE,
          Act.FAREWELL,
          Act.GIBBERISH);
  private static final Set<Act> COMMANDS =
      Set.of(Act.FORGET, Act.REMEMBER, Act.ASK_SPACE, Act.GIBBERISH, Act.RISK, Act.AGREE);
  private final LinearModel model = LinearModel.of("acts.bin");
  private final Embedder embedder;

  ActClassifier(Embedder embedder) {
    this.embedder = embedder;
  }

  Reading read(String text, List<Sentence> sentences) {
    Optional<Act> whole = ActRules.read(Plain.of(text));
    if (whole.isPresent()) {
      return new Reading(whole.get(), .95, withSentences(whole.get(), text, sentences));
    }
    Map<Act, Double> sum = new EnumMap<>(Act.class);
    List<String> parts = parts(text, sentences);
    for (String part : parts) {
      Optional<Act> ruled = ActRules.read(Plain.of(part));
      if (ruled.isPresent() && parts.size() > 1) {
        sum.merge(ruled.get(), .9, Double::sum);
      } else {
        weigh(part, sum);
      }
    }
    return best(sum);
  }

  private List<Act> withSentences(Act main, String text, List<Sentence> sentences) {
    var all = new ArrayList<Act>(List.of(main));
    if (sentences.size() > 1) {
      for (String part : parts(text, sentences)) {
        ActRules.read(Plain.of(part)).filter(a -> !all.contains(a)).ifPresent(all::add);
      }
    }
    return List.copyOf(all);
  }

  private static List<String> parts(String text, List<Sentence> sentences) {
    return sentences.size() < 2
        ? List.of(text)
        : sentences.stream().limit(MOST_SENTENCES).map(s -> s.in(text)).toList();
  }

  private void weigh(String part, Map<Act, Double> sum) {
    String plain = Plain.of(part).strip();
    boolean asks = Interrogative.asks(plain);
    double[] p = model.probabilities(embedder.passage(part));
    for (int i = 0; i < p.length; i++) {
      Act act = Act.valueOf(model.labels()[i]);
      sum.merge(act, p[i] * mask(act, asks, p[i]), Double::sum);
    }
  }

  private static double mask(Act act, boolean asks, double p) {
    if (COMMANDS.contains(act)) {
      return .05;
    }
    if (act.question() != asks) {
      return asks ? .3 : 0;
    }
    if (RARE.contains(act) && p < .5) {
      return .2;
    }
    return act == Act.TELL_EVENT || act == Act.TELL_OPINION ? PRIOR : 1;
  }

  private static Reading best(Map<Act, Double> sum) {
    double total = sum.values().stream().mapToDouble(d -> d).sum();
    List<Act> order =
        sum.entrySet().stream()
            .sorted(Map.Entry.<Act, Double>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    if (order.isEmpty() || total <= 0) {
      return new Reading(Act.UNKNOWN, 0, List.of(Act.UNKNOWN));
    }
    double confidence = sum.getOrDefault(order.getFirst(), 0.0) / total;
    List<Act> present =
        order.stream()
            .filter(a -> a == order.getFirst() || sum.getOrDefault(a, 0.0) / total > .2)
            .toList();
    return confidence < REJECT
        ? new Reading(Act.UNKNOWN, confidence, present)
        : new Reading(order.getFirst(), confidence, present);
  }
}
