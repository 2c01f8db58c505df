package confidant.mind.know;

import confidant.core.memory.Evidence;
import confidant.core.origin.EventId;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Relations;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  /**
   * Likeness from which a turn may answer without sharing a word: of 24 questions tried on 15
   * turns, the right ones stood at .56 to .68 (nine of twelve above), the wrong ones at .61 and
   * below.
   */
  private static final double ALIKE = .63;

  private static final double BESIDE = .56;

  private static final int CANDIDATES = 12;

  private final Transcript transcript;
  private final Knowledge knowledge;
  private final Memories memories;
  private final Coreference coreference;

  Finder(Transcript transcript, Knowledge knowledge, Memories memories) {
    this.transcript = transcript;
    this.knowledge = knowledge;
    this.memories = memories;
    this.coreference = new Coreference(transcript, knowledge);
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
    Set<EventId> common =
        new HashSet<>(holding(stems.getFirst(), spokenOf(stems.getFirst(), topic)));
    stems.stream().skip(1).forEach(stem -> common.retainAll(holding(stem, spokenOf(stem, topic))));
    return turns(common, asking);
  }

  /** The person's turns about somebody, oldest first. */
  List<Turn> about(Being being, EventId asking) {
    return turns(naming(being), asking);
  }

  /** The person's turns that hold a form of any of the stems, oldest first. */
  List<Turn> anyOf(Set<String> stems, EventId asking) {
    var ids = new TreeSet<EventId>();
    stems.forEach(stem -> ids.addAll(knowledge.turnsWithFormOf(stem)));
    return turns(ids, asking);
  }

  /** Turns that speak of somebody. */
  Set<EventId> naming(Being being) {
    return coreference.turnsOf(being);
  }

  /** Turns with a form of the stem, and those that speak of the one it names. */
  private Set<EventId> exactly(String stem, Set<EventId> spokenOf) {
    var ids = new HashSet<>(knowledge.turnsWithFormOf(stem));
    ids.addAll(spokenOf);
    return ids;
  }

  private Set<EventId> holding(String stem, Set<EventId> spokenOf) {
    var ids = new HashSet<>(spokenOf);
    Likeness.of(stem).forEach(alike -> ids.addAll(knowledge.turnsWithFormOf(alike)));
    return ids;
  }

  private Set<EventId> spokenOf(String stem, String text) {
    return being(stem, text).map(this::naming).orElse(Set.of());
  }

  /** Who a stem of a text stands for: names lose letters when they are cut. */
  private Optional<Being> being(String stem, String text) {
    return Words.of(text).stream()
        .filter(word -> Words.stem(Words.fold(word)).equals(stem))
        .flatMap(word -> knowledge.being(word).stream())
        .findFirst();
  }

  private List<Turn> turns(Set<EventId> ids, EventId asking) {
    return ids.stream()
        .sorted()
        .filter(id -> id.compareTo(asking) < 0)
        .flatMap(id -> transcript.turn(id).stream())
        .filter(Finder::tells)
        .toList();
  }

  Optional<Turn> turn(EventId id) {
    return transcript.turn(id).filter(t -> !t.hidden());
  }

  /** The best turn whose words answer an open question, if one holds enough of it. */
  Optional<Turn> answering(String question, EventId asking) {
    var matter = matter(question);
    return matter.best(CANDIDATES).stream()
        .filter(id -> matter.share(id) >= ENOUGH && id.compareTo(asking) < 0)
        .flatMap(id -> turn(id).stream())
        .filter(Finder::tells)
        .findFirst();
  }

  /**
   * A turn that means much the same without the words: worth showing, not worth a yes. Whoever the
   * question names must be named there too.
   */
  Optional<Turn> near(String question, EventId asking) {
    return near(question, asking, ALIKE);
  }

  /** The same at a lesser likeness, for what is shown only beside a plain "you haven't told me". */
  Optional<Turn> nearest(String question, EventId asking) {
    return near(question, asking, BESIDE);
  }

  private Optional<Turn> near(String question, EventId asking, double likeness) {
    List<String> people =
        Likeness.content(question).stream()
            .filter(s -> Relations.relation(s) || being(s, question).isPresent())
            .toList();
    return memories.search(question, CANDIDATES).stream()
        .filter(e -> e.score() >= likeness && e.turn().compareTo(asking) < 0)
        .filter(
            e -> people.stream().allMatch(s -> Likeness.in(e.text(), s) || named(e, s, question)))
        .flatMap(e -> turn(e.turn()).stream())
        .filter(Finder::tells)
        .findFirst();
  }

  /** The words of a text with their weight, and the turns that hold them. */
  Matter matter(String text) {
    var holders = new LinkedHashMap<String, Matter.Holders>();
    for (String stem : Likeness.content(text)) {
      Set<EventId> spokenOf = spokenOf(stem, text);
      holders.put(stem, new Matter.Holders(exactly(stem, spokenOf), holding(stem, spokenOf)));
    }
    return new Matter(holders, transcript.size());
  }

  private boolean named(Evidence evidence, String stem, String question) {
    return being(stem, question).filter(b -> naming(b).contains(evidence.turn())).isPresent();
  }

  /** Visible, the person's, and telling something: no question about the past, no order. */
  static boolean tells(Turn turn) {
    return turn.byPerson()
        && !turn.hidden()
        && !OrderReader.order(turn.text())
        && !Asks.only(turn.text())
        && QuestionReader.read(turn.text(), false).isEmpty();
  }
}
