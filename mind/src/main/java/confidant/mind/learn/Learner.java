package confidant.mind.learn;

import confidant.core.conversation.Perception;
import confidant.core.conversation.Perception.LoopDraft;
import confidant.core.journal.Event;
import confidant.core.journal.Event.Learned;
import confidant.core.journal.Event.LoopClosed;
import confidant.core.journal.Event.LoopOpened;
import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.OpenLoop;
import confidant.core.origin.Receipt;
import confidant.mind.know.Asks;
import confidant.mind.know.Hashes;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Relations;
import confidant.mind.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a turn of the person teaches, as events to append. Her own words never teach; what is known
 * is not learned twice; what was forgotten on demand is not learned again. Thread-safe.
 */
public final class Learner {
  /** Below this a reading is no more than a guess: the turn itself is remembered anyway. */
  private static final double WORTH_ASKING = .4;

  private final Knowledge knowledge;
  private final Hashes hashes;

  public Learner(Knowledge knowledge, Hashes hashes) {
    this.knowledge = knowledge;
    this.hashes = hashes;
  }

  public List<Event> learn(Perception perception) {
    var events = new ArrayList<Event>();
    for (Fact fact : perception.facts()) {
      if (fact.certainty() >= WORTH_ASKING
          && !asked(fact, perception)
          && mayLearn(fact)
          && !known(fact)) {
        events.add(new Learned(fact));
      }
    }
    for (LoopDraft draft : perception.loops()) {
      var receipt = new Receipt(perception.utterance().id(), draft.start(), draft.end());
      events.addAll(await(draft, receipt));
    }
    return List.copyOf(events);
  }

  /** What was moved is awaited on its new day only, under the name it had. */
  private List<Event> await(LoopDraft draft, Receipt receipt) {
    List<OpenLoop> alike = Awaited.alike(draft.what(), knowledge.loops());
    if (alike.stream().anyMatch(l -> l.due().equals(draft.due()))) {
      return List.of();
    }
    Optional<OpenLoop> old =
        draft.moved() && alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    String what = old.map(OpenLoop::what).orElse(draft.what());
    var events = new ArrayList<Event>();
    old.ifPresent(loop -> events.add(new LoopClosed(loop.id(), true)));
    events.add(new LoopOpened(what, draft.due(), draft.expires(), receipt));
    return events;
  }

  /** "What is my sister called?" does not tell that there is one. */
  private static boolean asked(Fact fact, Perception perception) {
    boolean bare =
        fact.object().isBlank()
            && switch (fact.predicate()) {
              case KIN, PERSON, PET -> true;
              default -> false;
            };
    return Asks.only(perception.text())
        || bare && fact.receipts().stream().anyMatch(r -> Asks.at(perception.text(), r.start()));
  }

  private boolean mayLearn(Fact fact) {
    return !knowledge.neverAgain().contains(hashes.of(fact));
  }

  private boolean known(Fact fact) {
    return knowledge.facts().stream()
        .filter(KnownFact::current)
        .map(KnownFact::fact)
        .filter(old -> old.sure() || !fact.sure())
        .anyMatch(old -> same(old, fact));
  }

  private boolean same(Fact old, Fact told) {
    return old.predicate() == told.predicate()
        && old.negated() == told.negated()
        && Relations.canonical(old.qualifier()).equals(Relations.canonical(told.qualifier()))
        && (Words.of(old.object()).equals(Words.of(told.object())) || bareAgain(old, told))
        && (old.days().equals(told.days()) || told.days().isEmpty())
        && sameSubject(old.subject(), told.subject());
  }

  /** "My sister" again, when her name is known already. */
  private static boolean bareAgain(Fact old, Fact told) {
    return told.object().isBlank()
        && !old.object().isBlank()
        && switch (told.predicate()) {
          case KIN, PERSON, PET -> true;
          default -> false;
        };
  }

  private boolean sameSubject(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Optional<String> key = knowledge.being(one).map(Being::key);
    return !one.equals(Fact.ME)
        && !other.equals(Fact.ME)
        && key.isPresent()
        && key.equals(knowledge.being(other).map(Being::key));
  }
}
