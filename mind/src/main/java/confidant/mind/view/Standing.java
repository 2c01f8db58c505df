package confidant.mind.view;

import confidant.core.journal.Event.Retired;
import confidant.core.language.DayInterval;
import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.Predicate;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How facts stand towards one another: what still holds, what is over since when, what was never
 * so. Only the same subject with the same single-valued predicate retires; other values are added.
 */
final class Standing {
  private static final Pattern LEADING =
      Pattern.compile("^(?:(?:in|at|to|of|a|an|the|my|some|for) )+");

  private final Folding folding;
  private final List<FactLog.Told> facts;
  private final Map<EventId, Retired> retired;
  private final Map<String, Object> owners = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();
  private final Map<EventId, LocalDate> until = new HashMap<>();
  private final Map<EventId, List<Receipt>> repeated = new HashMap<>();
  private final LinkedHashSet<EventId> repeats = new LinkedHashSet<>();

  Standing(Folding folding, List<FactLog.Told> facts, Map<EventId, Retired> retired) {
    this.folding = folding;
    this.facts = facts;
    this.retired = retired;
  }

  List<KnownFact> compute() {
    var earlier = new EnumMap<Predicate, List<FactLog.Told>>(Predicate.class);
    for (FactLog.Told told : facts) {
      if (!withdrawn(told)) {
        for (Predicate rival : rivals(told.fact().predicate())) {
          earlier.getOrDefault(rival, List.of()).forEach(older -> weigh(older, told));
        }
      }
      earlier.computeIfAbsent(told.fact().predicate(), p -> new ArrayList<>()).add(told);
    }
    return facts.stream().filter(t -> !repeats.contains(t.id())).map(this::known).toList();
  }

  /** What a newer fact of that kind may touch: its own kind, its opposite; an event anything. */
  private static Set<Predicate> rivals(Predicate predicate) {
    return switch (predicate) {
      case EVENT -> EnumSet.allOf(Predicate.class);
      case LIKES, DISLIKES -> EnumSet.of(Predicate.LIKES, Predicate.DISLIKES);
      default -> EnumSet.of(predicate);
    };
  }

  private boolean withdrawn(FactLog.Told told) {
    Retired event = retired.get(told.id());
    return event != null && event.until().isEmpty();
  }

  private boolean over(FactLog.Told told) {
    return retired.containsKey(told.id())
        || until.containsKey(told.id())
        || repeats.contains(told.id());
  }

  private void weigh(FactLog.Told older, FactLog.Told newer) {
    Fact was = older.fact();
    Fact is = newer.fact();
    if (Endings.ends(is, was) && !over(older) && !over(newer) && sameOwner(was, is)) {
      until.put(older.id(), startOf(newer));
      return;
    }
    boolean related =
        was.predicate() == is.predicate() || opposite(was.predicate(), is.predicate());
    if (!related || !is.sure() || over(older) || over(newer) || !sameOwner(was, is)) {
      return;
    }
    if (same(was, is) && was.sure()) {
      repeats.add(newer.id());
      repeated.computeIfAbsent(older.id(), id -> new ArrayList<>()).addAll(is.receipts());
    } else if (replaces(was, is)) {
      until.put(older.id(), startOf(newer));
    }
  }

  private boolean replaces(Fact was, Fact is) {
    boolean sameValue = value(was).equals(value(is));
    if (was.predicate() == is.predicate() && was.negated() != is.negated()) {
      return sameQualifier(was, is) && (sameValue || is.object().isBlank());
    }
    if (opposite(was.predicate(), is.predicate())) {
      return sameValue && was.negated() == is.negated();
    }
    if (was.predicate() != is.predicate() || !sameQualifier(was, is) || is.negated()) {
      return false;
    }
    return single(was) && !sameValue || same(was, is);
  }

  /** Home, job and the like; and people of whom there is one at a time. */
  private boolean single(Fact fact) {
    if (fact.predicate() == Predicate.KIN || fact.predicate() == Predicate.PERSON) {
      return Relations.oneAtATime(fact.qualifier()) && !fact.object().isBlank();
    }
    return fact.predicate().single();
  }

  private boolean same(Fact was, Fact is) {
    return was.predicate() == is.predicate()
        && was.negated() == is.negated()
        && sameQualifier(was, is)
        && (value(was).equals(value(is)) || sameSomeone(was, is))
        && was.days().equals(is.days());
  }

  private boolean sameSomeone(Fact was, Fact is) {
    return Folding.introduces(was)
        && !was.object().isBlank()
        && !is.object().isBlank()
        && folding.find(was.object()).equals(folding.find(is.object()))
        && folding.find(was.object()).isPresent();
  }

  private static boolean sameQualifier(Fact was, Fact is) {
    return Relations.canonical(was.qualifier()).equals(Relations.canonical(is.qualifier()));
  }

  private static boolean opposite(Predicate was, Predicate is) {
    return was == Predicate.LIKES && is == Predicate.DISLIKES
        || was == Predicate.DISLIKES && is == Predicate.LIKES;
  }

  private boolean sameOwner(Fact was, Fact is) {
    return was.subject().equals(is.subject()) || owner(was).equals(owner(is));
  }

  /** Somebody, or the subject as it was written where nobody is known by it. */
  private Object owner(Fact fact) {
    return owners.computeIfAbsent(
        fact.subject(),
        subject ->
            subject.equals(Fact.ME)
                ? Fact.ME
                : folding.find(subject).map(Object.class::cast).orElse(subject));
  }

  private static LocalDate startOf(FactLog.Told newer) {
    return newer.fact().days().map(DayInterval::start).orElse(newer.day());
  }

  private KnownFact known(FactLog.Told told) {
    Retired event = retired.get(told.id());
    Optional<LocalDate> end =
        event != null ? event.until() : Optional.ofNullable(until.get(told.id()));
    return new KnownFact(told.id(), withRepeats(told), told.at(), end, withdrawn(told));
  }

  private Fact withRepeats(FactLog.Told told) {
    List<Receipt> more = repeated.getOrDefault(told.id(), List.of());
    Fact f = told.fact();
    if (more.isEmpty()) {
      return f;
    }
    var receipts = new ArrayList<>(f.receipts());
    receipts.addAll(more);
    return new Fact(
        f.subject(),
        f.predicate(),
        f.qualifier(),
        f.object(),
        f.negated(),
        f.certainty(),
        f.days(),
        List.copyOf(receipts));
  }

  /** The object as it is compared: folded, without articles and prepositions in front. */
  private String value(Fact fact) {
    return values.computeIfAbsent(
        fact.object(),
        object -> LEADING.matcher(String.join(" ", Words.of(object))).replaceFirst(""));
  }
}
