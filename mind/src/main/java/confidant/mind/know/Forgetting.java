package confidant.mind.know;

import confidant.core.journal.Event.Forgotten;
import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.OpenLoop;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import confidant.mind.know.ForgetPreview.Item;
import confidant.mind.know.ForgetRequest.ByFact;
import confidant.mind.know.ForgetRequest.ByPeriod;
import confidant.mind.know.ForgetRequest.ByPerson;
import confidant.mind.know.ForgetRequest.ByPhrase;
import confidant.mind.know.ForgetRequest.ByTurn;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Relations;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Works out everything that hangs on what is to be forgotten: the turns, her answers to them and
 * whatever leans on or quotes them, facts, loops, feelings. Thread-safe.
 */
public final class Forgetting {
  private static final int CORRECTED_WITHIN = 60;

  private final Transcript transcript;
  private final Knowledge knowledge;
  private final Hashes hashes;

  public Forgetting(Transcript transcript, Knowledge knowledge, Hashes hashes) {
    this.transcript = transcript;
    this.knowledge = knowledge;
    this.hashes = hashes;
  }

  public ForgetPreview preview(ForgetRequest request) {
    return preview(request, List.of(), "en");
  }

  /**
   * @param also further turns that must go with it, e.g. the one that asked for it
   * @param language BCP 47 code of the sentences in the preview
   */
  public ForgetPreview preview(ForgetRequest request, List<EventId> also, String language) {
    Set<EventId> turns = turns(request);
    if (turns.isEmpty() && facts(request).isEmpty()) {
      return new ForgetPreview("", List.of(), List.of(), List.of(), words(language).nothing());
    }
    turns.addAll(also);
    Set<EventId> ids = closure(turns);
    facts(request).forEach(id -> addWithEndings(ids, id));
    loops(request).forEach(id -> addWithEndings(ids, id));
    return describe(ids, language);
  }

  /** The order to give to the journal, with hashes of what must not be learned again. */
  public Forgotten order(ForgetPreview preview) {
    var going = Set.copyOf(preview.ids());
    List<String> never =
        preview.ids().stream()
            .flatMap(id -> knowledge.learnedFrom(id).stream())
            .filter(fact -> goes(fact, going))
            .map(hashes::of)
            .distinct()
            .toList();
    return new Forgotten(preview.ids(), preview.counts(), never);
  }

  private static boolean goes(Fact fact, Set<EventId> going) {
    return fact.receipts().stream().map(Receipt::turn).allMatch(going::contains);
  }

  private Set<EventId> turns(ForgetRequest request) {
    return switch (request) {
      case ByTurn(EventId turn) -> existing(turn);
      case ByFact(EventId fact) -> toldBy(fact);
      case ByPerson(String name) -> naming(name);
      case ByPhrase(String phrase) -> withCorrections(holding(phrase));
      case ByPeriod(var from, var to) -> all(t -> !t.day().isBefore(from) && !t.day().isAfter(to));
    };
  }

  private Set<EventId> existing(EventId turn) {
    var ids = new TreeSet<EventId>();
    transcript.turn(turn).ifPresent(t -> ids.add(t.id()));
    return ids;
  }

  private Set<EventId> toldBy(EventId fact) {
    var ids = new TreeSet<EventId>();
    knowledge
        .fact(fact)
        .ifPresent(k -> k.fact().receipts().forEach(r -> ids.addAll(existing(r.turn()))));
    return ids;
  }

  private Set<EventId> naming(String name) {
    Optional<Being> being = knowledge.being(name);
    List<String> names = being.map(this::names).orElse(List.of(name));
    Set<EventId> ids = all(t -> names.stream().anyMatch(n -> Phrase.stands(t.text(), n)));
    being.ifPresent(b ->
        b.facts().forEach(k -> k.fact().receipts().forEach(r -> ids.addAll(existing(r.turn())))));
    return ids;
  }

  /** Every word that stands for this one alone. */
  private List<String> names(Being being) {
    var names = new ArrayList<>(being.aliases());
    boolean shared = knowledge.allCalled(being.relation()).size() > 1;
    if (shared) {
      names.remove(being.relation());
    } else if (!being.relation().isEmpty()) {
      names.addAll(Relations.wordsFor(being.relation()));
    }
    return List.copyOf(names);
  }

  /** What put the words right goes with them, also where it names them not. */
  private Set<EventId> withCorrections(Set<EventId> told) {
    var emendations = new Emendations(transcript, knowledge, "en");
    var all = new TreeSet<>(told);
    for (EventId id : told) {
      transcript.after(id, CORRECTED_WITHIN).stream()
          .filter(t -> emendations.by(t).filter(e -> told.contains(e.told().id())).isPresent())
          .forEach(t -> all.add(t.id()));
    }
    return all;
  }

  private Set<EventId> holding(String phrase) {
    List<String> stems = Likeness.content(phrase);
    if (stems.isEmpty()) {
      return all(t -> Phrase.stands(t.text(), phrase));
    }
    Set<EventId> exact = all(t -> Phrase.holds(t.text(), stems));
    boolean told =
        exact.stream()
            .flatMap(id -> transcript.turn(id).stream())
            .anyMatch(t -> !OrderReader.order(t.text()));
    return told ? exact : alike(stems);
  }

  /** Near words will do, for it is shown before it goes; "money" is not said where it is owed. */
  private Set<EventId> alike(List<String> stems) {
    List<String> wanted = Likeness.telling(stems);
    return all(t -> wanted.stream().allMatch(s -> Likeness.in(t.text(), s)));
  }

  private Set<EventId> all(Predicate<Turn> wanted) {
    var ids = new TreeSet<EventId>();
    transcript.evenHidden().stream().filter(wanted).map(Turn::id).forEach(ids::add);
    return ids;
  }

  /** Facts whose own words are meant, wherever they were told. */
  private List<EventId> facts(ForgetRequest request) {
    return switch (request) {
      case ByFact(EventId fact) -> knowledge.fact(fact).map(KnownFact::id).stream().toList();
      case ByPerson(String name) ->
          knowledge.being(name).stream()
              .flatMap(b -> b.facts().stream())
              .map(KnownFact::id)
              .toList();
      case ByPhrase(String phrase) -> {
        List<String> stems = Likeness.content(phrase);
        yield knowledge.facts().stream()
            .filter(k -> !stems.isEmpty() && Phrase.holds(words(k.fact()), stems))
            .map(KnownFact::id)
            .toList();
      }
      default -> List.of();
    };
  }

  private List<EventId> loops(ForgetRequest request) {
    List<String> stems =
        switch (request) {
          case ByPhrase(String phrase) -> Likeness.content(phrase);
          case ByPerson(String name) -> Words.of(name);
          default -> List.of();
        };
    return knowledge.loops().stream()
        .filter(l -> !stems.isEmpty() && Phrase.holds(l.what(), stems))
        .map(OpenLoop::id)
        .toList();
  }

  private static String words(Fact fact) {
    return fact.subject() + " " + fact.qualifier() + " " + fact.object();
  }

  /** The turns with everything that points at them, and what quotes them without pointing. */
  private Set<EventId> closure(Collection<EventId> turns) {
    var ids = new TreeSet<EventId>();
    spread(turns, ids);
    spread(quoting(ids), ids);
    return ids;
  }

  private void spread(Collection<EventId> from, Set<EventId> ids) {
    var open = new ArrayList<>(from);
    while (!open.isEmpty()) {
      EventId id = open.removeLast();
      if (ids.add(id)) {
        transcript.turn(id).flatMap(t -> t.said().rewords()).ifPresent(open::add);
        knowledge.hangingOn(id).forEach(row -> follow(row, ids, open));
      }
    }
  }

  /** Her later turns that repeat what goes, though they do not point at it. */
  private List<EventId> quoting(Set<EventId> ids) {
    var words = new Quotations();
    ids.stream()
        .flatMap(id -> transcript.turn(id).stream())
        .filter(Turn::byPerson)
        .forEach(t -> words.add(t.text()));
    return transcript.evenHidden().stream()
        .filter(t -> !t.byPerson() && !ids.contains(t.id()) && words.in(t.text()))
        .map(Turn::id)
        .toList();
  }

  private void follow(EventId row, Set<EventId> ids, List<EventId> open) {
    Optional<Turn> turn = transcript.turn(row);
    if (turn.isEmpty()) {
      if (!staysLearned(row, ids, open)) {
        addWithEndings(ids, row);
      }
    } else if (!turn.get().byPerson() || turn.get().said().rewords().isPresent()) {
      open.add(row);
    }
  }

  /** A fact that was told elsewhere too does not go with one of its turns. */
  private boolean staysLearned(EventId row, Set<EventId> ids, List<EventId> open) {
    return knowledge
        .fact(row)
        .filter(k ->
            k.fact().receipts().stream()
                .map(Receipt::turn)
                .anyMatch(t -> !ids.contains(t) && !open.contains(t)))
        .isPresent();
  }

  private void addWithEndings(Set<EventId> ids, EventId row) {
    ids.add(row);
    ids.addAll(knowledge.endingsOf(row));
  }

  private ForgetPreview describe(Set<EventId> ids, String language) {
    var items = new ArrayList<Item>();
    for (EventId id : ids) {
      transcript
          .turn(id)
          .ifPresent(t -> items.add(new Item(t.byPerson() ? "turn" : "reply", t.text(), t.at())));
      knowledge
          .fact(id)
          .ifPresent(
              k -> items.add(new Item("fact", new FactWording(language).label(k), k.learnedAt())));
      knowledge.loop(id).ifPresent(l -> items.add(new Item("loop", l.what(), momentOf(l))));
    }
    ForgetWords words = words(language);
    String token = Long.toHexString(ids.hashCode() * 31L + ids.size());
    return new ForgetPreview(
        token, List.copyOf(ids), List.copyOf(items), words.stays(items), words.counts(items));
  }

  private Instant momentOf(OpenLoop loop) {
    return transcript.turn(loop.receipt().turn()).map(Turn::at).orElse(Instant.EPOCH);
  }

  private static ForgetWords words(String language) {
    return new ForgetWords(language);
  }
}
