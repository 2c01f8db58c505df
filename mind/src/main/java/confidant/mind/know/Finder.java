package confidant.mind.know;

import confidant.core.memory.Evidence;
import confidant.core.origin.EventId;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the person's own turns that speak of a matter. A turn counts only when words of the matter,
 * a name of the one meant, or near synonyms stand in it: what merely sounds alike is no memory.
 */
final class Finder {
  /** Share of the question's weight that a turn must hold to answer it. */
  private static final double ENOUGH = .6;

  private static final int CANDIDATES = 12;

  private final Transcript transcript;
  private final Knowledge knowledge;
  private final Memories memories;

  Finder(Transcript transcript, Knowledge knowledge, Memories memories) {
    this.transcript = transcript;
    this.knowledge = knowledge;
    this.memories = memories;
  }

  /** The person's turns about the topic, oldest first, without the one that asks. */
  List<Turn> about(String topic, EventId asking) {
    Optional<Being> being = knowledge.being(Who.of(topic));
    if (being.isPresent()) {
      return turns(naming(being.get()), asking);
    }
    List<String> stems = Likeness.content(topic);
    if (stems.isEmpty()) {
      return List.of();
    }
    Set<EventId> common = new TreeSet<>(holding(stems.getFirst()));
    stems.forEach(stem -> common.retainAll(holding(stem)));
    return turns(common, asking);
  }

  /** The person's turns that hold a form of any of the stems, oldest first. */
  List<Turn> anyOf(Set<String> stems, EventId asking) {
    var ids = new TreeSet<EventId>();
    stems.forEach(stem -> ids.addAll(knowledge.turnsWithFormOf(stem)));
    return turns(ids, asking);
  }

  /** Turns in which one of somebody's names stands. */
  Set<EventId> naming(Being being) {
    var ids = new TreeSet<EventId>();
    being.aliases().forEach(alias -> ids.addAll(knowledge.turnsWith(alias)));
    return ids;
  }

  private Set<EventId> holding(String stem) {
    var ids = new TreeSet<EventId>();
    Likeness.of(stem).forEach(alike -> ids.addAll(knowledge.turnsWithFormOf(alike)));
    knowledge.being(stem).ifPresent(b -> ids.addAll(naming(b)));
    return ids;
  }

  private List<Turn> turns(Set<EventId> ids, EventId asking) {
    return ids.stream()
        .filter(id -> id.compareTo(asking) < 0)
        .flatMap(id -> transcript.turn(id).stream())
        .filter(Finder::tells)
        .toList();
  }

  Optional<Turn> turn(EventId id) {
    return transcript.turn(id).filter(t -> !t.hidden());
  }

  /** The best turn that answers an open question, if one holds enough of it. */
  Optional<Turn> answering(String question, EventId asking) {
    List<String> stems = Likeness.content(question);
    if (stems.isEmpty()) {
      return Optional.empty();
    }
    return candidates(question, stems, asking).stream()
        .filter(turn -> held(turn.text(), stems) >= ENOUGH)
        .findFirst();
  }

  private List<Turn> candidates(String question, List<String> stems, EventId asking) {
    var found = new LinkedHashSet<EventId>();
    memories.search(question, CANDIDATES).stream().map(Evidence::turn).forEach(found::add);
    var byWords = new TreeSet<EventId>();
    stems.forEach(stem -> byWords.addAll(holding(stem)));
    List<EventId> best =
        turns(byWords, asking).reversed().stream()
            .sorted((a, b) -> Double.compare(held(b.text(), stems), held(a.text(), stems)))
            .limit(CANDIDATES)
            .map(Turn::id)
            .toList();
    found.addAll(best);
    return found.stream()
        .filter(id -> id.compareTo(asking) < 0)
        .flatMap(id -> transcript.turn(id).stream())
        .filter(Finder::tells)
        .toList();
  }

  /** Weight of the question's words that stand in the text, 0..1; rare words weigh more. */
  double held(String text, List<String> stems) {
    double all = 0;
    double there = 0;
    for (String stem : stems) {
      double weight = weight(stem);
      all += weight;
      there += Likeness.in(text, stem) || named(text, stem) ? weight : 0;
    }
    return all == 0 ? 0 : there / all;
  }

  private boolean named(String text, String stem) {
    Optional<Being> being = knowledge.being(stem);
    var words = new HashSet<>(Words.of(text));
    return being.isPresent() && being.get().aliases().stream().anyMatch(words::contains);
  }

  private double weight(String stem) {
    double turns = Math.max(1, transcript.size());
    double with = holding(stem).size();
    return Math.log(1 + (turns + 1) / (with + 1));
  }

  /** Visible, the person's, and telling something: no question about the past, no order. */
  static boolean tells(Turn turn) {
    return turn.byPerson()
        && !turn.hidden()
        && !OrderReader.order(turn.text())
        && QuestionReader.read(turn.text(), false).isEmpty();
  }
}
