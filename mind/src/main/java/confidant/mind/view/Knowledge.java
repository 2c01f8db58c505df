package confidant.mind.view;

import confidant.core.journal.Entry;
import confidant.core.journal.Event;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.Event.Learned;
import confidant.core.journal.Event.LoopClosed;
import confidant.core.journal.Event.LoopOpened;
import confidant.core.journal.Event.Retired;
import confidant.core.journal.Event.Said;
import confidant.core.journal.Event.TakenBack;
import confidant.core.journal.View;
import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.OpenLoop;
import confidant.core.memory.Predicate;
import confidant.core.origin.EventId;
import confidant.core.origin.Speaker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Facts, the people and animals they are about, and open loops. Nothing is overwritten: what holds
 * is computed when read. Safe from any thread.
 */
public final class Knowledge implements View {
  /**
   * Somebody the person spoke of, with every name for them folded together.
   *
   * @param key stable within one state of the view, fit for a URL
   * @param name "Anna", or the relation when no name is known
   * @param relation "sister", "cat"; empty when unknown
   * @param aliases all keys facts use for them: "sister", "Anna", "Annie"
   * @param times how many turns of the person speak of them
   * @param last when they were last spoken of
   */
  public record Being(
      String key,
      String name,
      String relation,
      boolean animal,
      List<String> aliases,
      int times,
      Optional<Instant> last,
      List<KnownFact> facts) {
    /** True when the person told of their death. */
    public boolean gone() {
      return facts.stream()
          .map(KnownFact::fact)
          .filter(f -> f.predicate() == Predicate.EVENT && !f.negated())
          .anyMatch(f -> f.object().matches("(?i)(?:died|passed away|gestorben|verstorben)\\b.*"));
    }

    /** True when a name is known, not only a relation. */
    public boolean named() {
      return !name.equals(relation);
    }
  }

  private static final EventId END = new EventId(Long.MAX_VALUE);

  private final FactLog log = new FactLog();
  private final LoopBook loops = new LoopBook();
  private final Mentions mentions = new Mentions();
  private final Traces traces = new Traces();
  private final Set<EventId> unusable = new HashSet<>();
  private final Set<String> neverAgain = new HashSet<>();
  private ZoneId zone = ZoneOffset.UTC;
  private Optional<Picture> picture = Optional.empty();

  @Override
  public synchronized void apply(Entry entry) {
    traces.note(entry);
    switch (entry.event()) {
      case Said said -> said(entry, said);
      case TakenBack back -> hide(back.said());
      case Learned event -> log.learned(entry, event, entry.at().atZone(zone).toLocalDate());
      case Retired event -> log.retired(entry, event);
      case LoopOpened event -> loops.opened(entry, event);
      case LoopClosed event -> loops.closed(entry, event);
      case Forgotten order -> forget(order);
      default -> {}
    }
    if (changes(entry.event())) {
      picture = Optional.empty();
    }
  }

  private static boolean changes(Event event) {
    return switch (event) {
      case Said said -> said.rewords().isPresent();
      case TakenBack back -> true;
      case Learned learned -> true;
      case Retired retired -> true;
      default -> false;
    };
  }

  private void said(Entry entry, Said said) {
    zone = said.zone();
    if (said.speaker() == Speaker.PERSON) {
      mentions.add(entry.id(), entry.at(), said.text());
    }
    said.rewords().ifPresent(this::hide);
  }

  private void hide(EventId turn) {
    unusable.add(turn);
    mentions.hide(turn);
  }

  @Override
  public synchronized void forget(Forgotten order) {
    neverAgain.addAll(order.neverAgain());
    unusable.addAll(order.ids());
    log.remove(order.ids());
    loops.remove(order.ids());
    mentions.remove(order.ids());
    traces.remove(order.ids());
    picture = Optional.empty();
  }

  private boolean usable(EventId turn) {
    return !unusable.contains(turn);
  }

  private Picture picture() {
    Picture drawn =
        picture.orElseGet(
            () -> Picture.of(log.visible(this::usable), log.retirements(this::usable)));
    picture = Optional.of(drawn);
    return drawn;
  }

  /** Everybody known, most often spoken of first. */
  public synchronized List<Being> beings() {
    return picture().beings(mentions);
  }

  /** The one a name or relation stands for; empty when unknown, or when it stands for several. */
  public synchronized Optional<Being> being(String alias) {
    return picture().being(alias, mentions);
  }

  /** Everybody under each name that stands for them alone, folded; their turns are not counted. */
  public synchronized Map<String, Being> cast() {
    return picture().cast();
  }

  /** Everybody a name or relation may stand for. */
  public synchronized List<Being> allCalled(String alias) {
    return picture().allCalled(alias, mentions);
  }

  /** Facts about the person themselves, current and past, oldest first. */
  public synchronized List<KnownFact> me() {
    return picture().about(Fact.ME);
  }

  /** Every fact that may be used, about anybody, current and past, oldest first. */
  public synchronized List<KnownFact> facts() {
    return picture().facts();
  }

  /** Current facts that were not said clearly enough to rely on. */
  public synchronized List<KnownFact> toConfirm() {
    return picture().facts().stream().filter(k -> k.current() && !k.fact().sure()).toList();
  }

  public synchronized Optional<KnownFact> fact(EventId id) {
    return picture().facts().stream().filter(k -> k.id().equals(id)).findFirst();
  }

  /** Loops that are still open, by the day they are due. */
  public synchronized List<OpenLoop> loops() {
    return loops.openBefore(END, this::usable);
  }

  /** A loop that is still open. */
  public synchronized Optional<OpenLoop> loop(EventId id) {
    return loops().stream().filter(l -> l.id().equals(id)).findFirst();
  }

  /** Loops that were open just before that row was written. */
  public synchronized List<OpenLoop> loopsBefore(EventId row) {
    return loops.openBefore(row, this::usable);
  }

  /** Loops that may be asked about on that day and were not asked about yet. */
  public synchronized List<OpenLoop> due(LocalDate day) {
    return loops.due(day, this::usable);
  }

  /** Loops whose day is this one or the next. */
  public synchronized List<OpenLoop> coming(LocalDate day) {
    return loops.coming(day, this::usable);
  }

  /** The person's visible turns that hold every word of the phrase, oldest first. */
  public synchronized List<EventId> turnsWith(String phrase) {
    return mentions.holding(phrase);
  }

  /** The person's visible turns that hold a form of the word, oldest first. */
  public synchronized List<EventId> turnsWithFormOf(String word) {
    return mentions.holdingStem(Words.stem(Words.fold(word)));
  }

  /** Rows that point at a turn: replies, facts, loops, feelings, risk. */
  public synchronized List<EventId> hangingOn(EventId turn) {
    return traces.of(turn);
  }

  /** Rows that retire the fact or close the loop. */
  public synchronized List<EventId> endingsOf(EventId factOrLoop) {
    var rows = new HashSet<>(log.retirementsOf(factOrLoop));
    rows.addAll(loops.closingsOf(factOrLoop));
    return rows.stream().sorted().toList();
  }

  /** Facts that were learned from the turn, whether they still hold or not. */
  public synchronized List<Fact> learnedFrom(EventId turn) {
    return traces.of(turn).stream()
        .flatMap(id -> log.read(id).stream())
        .map(FactLog.Told::fact)
        .toList();
  }

  /** Keyed hashes of what must not be learned again. */
  public synchronized Set<String> neverAgain() {
    return Set.copyOf(neverAgain);
  }
}
