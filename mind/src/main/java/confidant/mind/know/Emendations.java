package confidant.mind.know;

import confidant.core.origin.EventId;
import confidant.mind.know.Restated.Change;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which words told before a correcting turn puts right, and how words stand after all corrections.
 * Said and read by the same rule, so that what is confirmed holds from then on. For one question.
 */
final class Emendations {
  /**
   * @param told the turn whose words are put right
   */
  record Emendation(Turn told, Change change) {}

  /** Words as they stand corrected, and the turn that corrected them last. */
  record Standing(String words, Turn by) {}

  private static final int NEAR = 8;
  private static final int LONGEST = 120;

  /** A word in so many turns points at none. */
  private static final int COMMON = 40;

  private final Transcript transcript;
  private final Knowledge knowledge;
  private final String language;
  private final Map<EventId, Optional<Emendation>> read = new HashMap<>();

  Emendations(Transcript transcript, Knowledge knowledge, String language) {
    this.transcript = transcript;
    this.knowledge = knowledge;
    this.language = language;
  }

  /** What a turn of the person puts right; empty when it only tells. */
  Optional<Emendation> by(Turn turn) {
    Optional<Emendation> known = read.get(turn.id());
    if (known == null) {
      known = mayRight(turn) ? find(turn) : Optional.empty();
      read.put(turn.id(), known);
    }
    return known;
  }

  private boolean mayRight(Turn turn) {
    String text = turn.text().strip();
    return turn.byPerson()
        && !turn.hidden()
        && text.length() <= LONGEST
        && !text.endsWith("?")
        && Restated.rights(text, CorrectionWords.of(language));
  }

  /**
   * First what her last answer leaned on and what was told right before, then what shares words.
   */
  private Optional<Emendation> find(Turn turn) {
    var meant = new LinkedHashSet<Turn>(leanedOn(turn));
    lastTold(turn).ifPresent(meant::add);
    return first(turn, List.copyOf(meant), true).or(() -> first(turn, sharing(turn), false));
  }

  private Optional<Emendation> first(Turn turn, List<Turn> candidates, boolean near) {
    return candidates.stream()
        .filter(told -> by(told).isEmpty())
        .flatMap(told ->
            Restated.of(turn.text().strip(), standing(told, told.text(), turn.id()), language, near)
                .map(change -> new Emendation(told, change))
                .stream())
        .findFirst();
  }

  /** What the answer to the question right before rested on. */
  private List<Turn> leanedOn(Turn turn) {
    List<Turn> before = transcript.before(turn.id(), 2);
    boolean answered = before.size() == 2 && Asks.only(before.getFirst().text());
    return answered
        ? before.getLast().said().evidence().stream()
            .flatMap(id -> transcript.turn(id).stream())
            .filter(Finder::tells)
            .map(t -> by(t).map(Emendation::told).orElse(t))
            .toList()
        : List.of();
  }

  private Optional<Turn> lastTold(Turn turn) {
    return transcript.before(turn.id(), NEAR).reversed().stream()
        .filter(Finder::tells)
        .findFirst()
        .map(t -> by(t).map(Emendation::told).orElse(t));
  }

  private List<Turn> sharing(Turn turn) {
    var ids = new TreeSet<EventId>();
    transcript.before(turn.id(), NEAR).forEach(t -> ids.add(t.id()));
    words(turn.text()).forEach(ids::addAll);
    return turns(ids.headSet(turn.id(), false).descendingSet().stream().toList());
  }

  private List<List<EventId>> words(String text) {
    return Words.of(text).stream()
        .filter(word -> word.length() > 2)
        .distinct()
        .map(knowledge::turnsWithFormOf)
        .filter(turns -> turns.size() < COMMON)
        .toList();
  }

  private List<Turn> turns(List<EventId> ids) {
    var turns = new ArrayList<Turn>();
    ids.forEach(id -> transcript.turn(id).filter(Finder::tells).ifPresent(turns::add));
    return turns;
  }

  private String standing(Turn told, String words, EventId until) {
    return later(told, words, until).map(Standing::words).orElse(words);
  }

  /**
   * Words of a turn as later turns corrected them; empty when none did.
   *
   * @param until the turn before which they stand so
   */
  Optional<Standing> later(Turn told, String words, EventId until) {
    var standing = Optional.<Standing>empty();
    TreeSet<EventId> later = after(told, words);
    for (EventId next = later.pollFirst(); next != null; next = later.pollFirst()) {
      Optional<Turn> turn =
          next.compareTo(until) < 0
              ? transcript.turn(next).filter(this::mayRight)
              : Optional.empty();
      String before = standing.map(Standing::words).orElse(words);
      Optional<String> now =
          turn.flatMap(this::by)
              .filter(e -> touches(e, told))
              .map(e -> e.change().in(before))
              .filter(w -> !w.equals(before));
      if (now.isPresent()) {
        standing = turn.map(t -> new Standing(now.get(), t));
        transcript.after(next, NEAR).forEach(t -> later.add(t.id()));
      }
    }
    return standing;
  }

  /** Another name for somebody holds wherever they were named. */
  private boolean touches(Emendation emendation, Turn told) {
    Change change = emendation.change();
    return emendation.told().id().equals(told.id())
        || change.everywhere()
            && Corrections.NAME.matcher(change.old()).matches()
            && knowledge.being(change.now()).isPresent()
            && Phrase.stands(told.text(), change.old());
  }

  /** What was said right after, and later turns that name what was named. */
  private TreeSet<EventId> after(Turn told, String words) {
    var ids = new TreeSet<EventId>();
    transcript.after(told.id(), NEAR).forEach(t -> ids.add(t.id()));
    words(words).forEach(ids::addAll);
    ids.addAll(leaning(told));
    return new TreeSet<>(ids.tailSet(told.id(), false));
  }

  /** What was said right after answers that rested on the turn. */
  private List<EventId> leaning(Turn told) {
    return knowledge.hangingOn(told.id()).stream()
        .flatMap(id -> transcript.turn(id).stream())
        .flatMap(reply -> transcript.after(reply.id(), 1).stream())
        .map(Turn::id)
        .toList();
  }
}
