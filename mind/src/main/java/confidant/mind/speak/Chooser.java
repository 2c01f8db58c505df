package confidant.mind.speak;

import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Picks the line for one move: what fits best and was not said lately, by the scene's seed. */
final class Chooser {
  /** A line said within so many of her turns comes back only when nothing else is left. */
  private static final int TURNS_UNTIL_REPEAT = 200;

  private static final int TURNS_OF_OPENINGS = 10;

  /** Lines this close to the best are equals. */
  private static final double MARGIN = .8;

  private static final int SHORT_WORDS = 12;

  /** Moves that are about a thing: a line that names it goes before one that does not. */
  private static final Set<Move.Kind> NAMES_THE_THING =
      Set.of(Move.Kind.ASK_LOOP, Move.Kind.CONFIRM, Move.Kind.CRISIS, Move.Kind.OWN_VIEW);

  /** A candidate with its words. */
  record Choice(PhraseLine line, String text, double score) {}

  private final Scene scene;
  private final Plan plan;
  private final Set<String> openings;
  private final String hour;

  Chooser(Plan plan, Scene scene) {
    this.plan = plan;
    this.scene = scene;
    this.openings =
        scene.lastReplies().stream()
            .limit(TURNS_OF_OPENINGS)
            .map(Sentences::opening)
            .collect(Collectors.toSet());
    this.hour = hourOf(scene);
  }

  private static String hourOf(Scene scene) {
    var heard = scene.perception().utterance();
    int hour = heard.at().atZone(heard.zone()).getHour();
    return hour < 5
        ? "night"
        : hour < 11 ? "morning" : hour < 17 ? "afternoon" : hour < 22 ? "evening" : "night";
  }

  /**
   * @param index place of the move in the reply, so that equal moves draw differently
   * @param first true when the line opens the reply
   */
  Optional<Choice> choose(Move move, boolean mayAsk, int index, boolean first) {
    List<Choice> own = candidates(Lines.of(plan.language()), move, mayAsk, first);
    if (!own.isEmpty()) {
      return Optional.of(sample(own, index));
    }
    boolean spoken = !Lines.of(plan.language()).keys(move.kind()).isEmpty();
    return spoken
        ? Optional.empty()
        : Optional.of(candidates(Lines.of("en"), move, mayAsk, first))
            .filter(english -> !english.isEmpty())
            .map(english -> sample(english, index));
  }

  private List<Choice> candidates(Lines lines, Move move, boolean mayAsk, boolean first) {
    boolean close = move.topic().indexOf('.') > 0 && move.topic().indexOf('/') < 0;
    if (move.kind() == Move.Kind.WONDER && close && lines.at(move.kind(), move.topic()).isEmpty()) {
      return List.of(); // what is recognized closely is asked about closely, or not at all
    }
    Map<String, String> slots = slots(move);
    var found = new ArrayList<Choice>();
    keys(move)
        .forEach((key, fit) -> {
          for (PhraseLine line : lines.at(move.kind(), key)) {
            if ((mayAsk || !line.asks()) && fits(line)) {
              line.filled(slots)
                  .ifPresent(text -> {
                    double named = NAMES_THE_THING.contains(move.kind()) ? line.slots().size() : 0;
                    double all = fit + 2 * named + score(line, text, first);
                    found.add(new Choice(line, text, all));
                  });
            }
          }
        });
    return found;
  }

  private boolean fits(PhraseLine line) {
    return line.suits(scene.persona().traits(), scene.perception().tone().label(), hour);
  }

  /** Topic keys a move may draw from, each with how well it fits. */
  private Map<String, Double> keys(Move move) {
    var keys = new LinkedHashMap<String, Double>();
    String topic = move.topic();
    if (!topic.isEmpty()) {
      keys.put(topic, 5.0);
      for (String part : topic.split("/")) {
        keys.putIfAbsent(part, 3.0);
      }
      for (int dot = topic.lastIndexOf('.'); dot > 0; dot = topic.lastIndexOf('.', dot - 1)) {
        keys.putIfAbsent(topic.substring(0, dot), 2.5);
      }
    }
    if (move.kind() == Move.Kind.VALIDATE || move.kind() == Move.Kind.COMFORT) {
      keys.putIfAbsent(scene.perception().tone().label(), 2.5);
    }
    keys.put(PhraseLine.ANY, 1.0);
    return keys;
  }

  private Map<String, String> slots(Move move) {
    var slots = new LinkedHashMap<>(move.slots());
    slots.put("name", scene.persona().name());
    slots.put("why", scene.persona().why());
    slots.put("you", scene.person().name().orElse(""));
    Tastes.of(plan.language(), move.slots().getOrDefault("thing", ""), scene.persona())
        .ifPresent(taste -> slots.put("taste", taste));
    return slots;
  }

  private double score(PhraseLine line, String text, boolean first) {
    double score = .5 * Math.min(2, line.slots().size()) + .4 * line.humor() + .4 * line.direct();
    score += line.feeling().isEmpty() && line.hour().isEmpty() ? 0 : .6;
    Integer ago = scene.linesUsed().get(line.id());
    if (ago != null && ago <= TURNS_UNTIL_REPEAT) {
      score -= 20 + 10.0 / Math.max(1, ago);
    }
    if (first && openings.contains(Sentences.opening(text))) {
      score -= 3;
    }
    if (plan.length() == Plan.Length.SHORT && line.words() > SHORT_WORDS) {
      score -= .7;
    }
    return score;
  }

  private Choice sample(List<Choice> choices, int index) {
    double best = choices.stream().mapToDouble(Choice::score).max().orElse(0);
    List<Choice> equals = choices.stream().filter(c -> c.score() >= best - MARGIN).toList();
    var random = new SplittableRandom(scene.seed() * 31 + index);
    return equals.get(random.nextInt(equals.size()));
  }
}
