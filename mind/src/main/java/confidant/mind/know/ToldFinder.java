package confidant.mind.know;

import confidant.core.language.DayInterval;
import confidant.core.origin.EventId;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Relations;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the clause that answers a question: the one asked about is in it, everything asked about
 * stands in it or right beside it, and it fills what the question leaves open. What lacks one of
 * these is no answer, however close it sounds.
 */
final class ToldFinder {
  private static final int MOST_TURNS = 40;
  private static final int FOLLOWING = 3;

  private final Transcript transcript;
  private final Knowledge knowledge;
  private final Cast cast;
  private final Clauses clauses;
  private final Fit fit;
  private final DayReader dayReader;
  private final EventId now;

  ToldFinder(
      Transcript transcript, Knowledge knowledge, Cast cast, DayReader dayReader, EventId now) {
    this.transcript = transcript;
    this.knowledge = knowledge;
    this.cast = cast;
    this.clauses = new Clauses(transcript, cast);
    this.fit = new Fit(cast, clauses);
    this.dayReader = dayReader;
    this.now = now;
  }

  /**
   * A clause that answers.
   *
   * @param first the first clause needed to understand it; mostly itself
   * @param filled it holds what the question leaves open
   * @param fit how well it answers; only for comparing
   */
  record Match(Told told, Told first, boolean filled, double fit) {}

  /** Best first; the newest first among equals. */
  List<Match> find(Asked asked, Optional<DayInterval> day) {
    var matches = new ArrayList<Match>();
    for (Turn turn : candidates(asked)) {
      List<Told> told = clauses.of(turn);
      for (Told clause : told) {
        boolean onDay = onDay(clause, day);
        if (day.isEmpty() || onDay) {
          fit.of(asked, clause, told, onDay).ifPresent(matches::add);
        }
      }
    }
    matches.sort(
        Comparator.comparingDouble(Match::fit)
            .thenComparing(m -> m.told().turn().id())
            .thenComparingInt(m -> -m.told().start())
            .reversed());
    return matches;
  }

  /** Turns that hold what the question names, and what followed them. */
  private List<Turn> candidates(Asked asked) {
    var held = new HashMap<EventId, Double>();
    var words = new LinkedHashSet<>(asked.stems());
    if (!asked.verb().isEmpty()) {
      words.add(asked.verb());
    }
    words.addAll(Otherwise.stems(asked));
    words.forEach(stem -> weigh(holders(stem), held));
    asked.subject().ifPresent(being -> weigh(named(being), held));
    List<EventId> best =
        held.entrySet().stream()
            .filter(e -> e.getKey().compareTo(now) < 0)
            .sorted(
                Map.Entry.<EventId, Double>comparingByValue()
                    .thenComparing(Map.Entry.<EventId, Double>comparingByKey())
                    .reversed())
            .limit(MOST_TURNS)
            .map(Map.Entry::getKey)
            .toList();
    return withFollowing(best);
  }

  private void weigh(Set<EventId> holders, Map<EventId, Double> held) {
    double weight = Math.log(1 + (transcript.size() + 1.0) / (holders.size() + 1.0));
    holders.forEach(id -> held.merge(id, weight, Double::sum));
  }

  private Set<EventId> holders(String stem) {
    var ids = new HashSet<EventId>();
    Likeness.of(stem).forEach(alike -> ids.addAll(knowledge.turnsWithFormOf(alike)));
    cast.stemmed(stem).ifPresent(being -> ids.addAll(named(being)));
    return ids;
  }

  private Set<EventId> named(Being being) {
    var ids = new HashSet<EventId>();
    being.aliases().forEach(alias -> ids.addAll(knowledge.turnsWith(alias)));
    if (cast.stemmed(Words.fold(being.relation())).filter(b -> Told.same(b, being)).isPresent()) {
      Relations.wordsFor(being.relation()).forEach(word -> ids.addAll(knowledge.turnsWith(word)));
    }
    return ids;
  }

  private List<Turn> withFollowing(List<EventId> ids) {
    var all = new LinkedHashSet<Turn>();
    for (EventId id : ids) {
      transcript.turn(id).filter(Finder::tells).ifPresent(all::add);
    }
    for (EventId id : ids) {
      transcript.after(id, 2 * FOLLOWING).stream()
          .filter(t -> t.id().compareTo(now) < 0 && Finder.tells(t))
          .limit(FOLLOWING)
          .forEach(all::add);
    }
    return List.copyOf(all);
  }

  /** That day it was told, or that day it names. */
  private boolean onDay(Told told, Optional<DayInterval> day) {
    return day.filter(d ->
            dayReader
                .read(told.text(), told.turn().day())
                .map(t -> t.start().isBefore(d.end()) && d.start().isBefore(t.end()))
                .orElse(d.contains(told.turn().day())))
        .isPresent();
  }
}
