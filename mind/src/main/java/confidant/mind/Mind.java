package confidant.mind;

import confidant.core.conversation.Deed;
import confidant.core.conversation.Reply;
import confidant.core.conversation.Utterance;
import confidant.core.journal.Entry;
import confidant.core.journal.Event;
import confidant.core.journal.Event.Explained;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.Event.Learned;
import confidant.core.journal.Event.PersonaChosen;
import confidant.core.journal.Event.Preferred;
import confidant.core.journal.Event.Retired;
import confidant.core.journal.Event.SpaceAsked;
import confidant.core.journal.Event.TakenBack;
import confidant.core.journal.Journal;
import confidant.core.journal.SealedStore;
import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.Predicate;
import confidant.core.origin.Channel;
import confidant.core.origin.EventId;
import confidant.core.persona.Persona;
import confidant.mind.know.ForgetPreview;
import confidant.mind.know.ForgetRequest;
import confidant.mind.know.Search;
import confidant.mind.view.Duties;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Profile;
import confidant.mind.view.Transcript;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Her mind while the vault is open. Turns are taken one at a time, in the order they came; reading
 * is free for any thread.
 */
public final class Mind implements AutoCloseable {
  private static final EventId NEVER_WRITTEN = new EventId(Long.MAX_VALUE);

  private final Stages stages;
  private final Chronicle chronicle;
  private final Conversation conversation;
  private final Consumer<Notice> tell;
  private final Supplier<ZoneId> zone;
  private final ReentrantLock turn = new ReentrantLock(true);

  private Mind(
      Journal journal,
      SealedStore store,
      Faculties faculties,
      InstantSource clock,
      Supplier<ZoneId> zone,
      Consumer<Notice> tell) {
    this.stages = new Stages(faculties, store, this::carryOut);
    this.chronicle = new Chronicle(journal, stages.views(), clock);
    this.conversation = new Conversation(stages, chronicle, zone, tell);
    this.tell = tell;
    this.zone = zone;
  }

  static Mind open(
      Journal journal,
      SealedStore store,
      Faculties faculties,
      InstantSource clock,
      Supplier<ZoneId> zone,
      Consumer<Notice> tell) {
    Mind mind = new Mind(journal, store, faculties, clock, zone, tell);
    mind.chronicle.replay();
    mind.stages.remembrance().wake();
    return mind;
  }

  /** Hears and answers; each sentence goes to {@code out} as soon as it is known. */
  public Reply answer(String text, Channel channel, Consumer<Reply.Line> out) {
    return inTurn(() -> conversation.answer(hear(text, channel), out));
  }

  /** Writes the person's words down durably, without answering yet. */
  public Utterance hear(String text, Channel channel) {
    return inTurn(() -> conversation.hear(text, channel, Optional.empty()));
  }

  /** Answers what was heard before. */
  public Reply answer(Utterance heard, Consumer<Reply.Line> out) {
    return inTurn(() -> conversation.answer(heard, out));
  }

  /**
   * Looks a question up without writing anything, also in a damaged vault.
   *
   * @return empty when it asks nothing about what was told
   */
  public Optional<MemoryAnswer> lookUp(String question) {
    var asked = new Utterance(NEVER_WRITTEN, question, Channel.TYPED, chronicle.now(), zone.get());
    return stages.recollector().recollect(stages.perceive(asked)).answer();
  }

  /** Writes a turn that replaces an earlier one of theirs; the earlier one and its answer hide. */
  public Utterance reword(EventId old, String text) {
    return inTurn(() -> {
      Utterance heard = conversation.hear(text, Channel.TYPED, Optional.of(old));
      tell.accept(new Notice.TurnTakenBack(old));
      return heard;
    });
  }

  /** Hides a turn of theirs and her answer to it; what it taught is out of use. */
  public void takeBack(EventId id) {
    remember(new TakenBack(id));
    tell.accept(new Notice.TurnTakenBack(id));
    tell.accept(new Notice.KnowledgeChanged());
  }

  /** Her first words of a session; empty when she has nothing that must be said. */
  public Optional<Reply> greet(Consumer<Reply.Line> out) {
    return inTurn(() -> conversation.greet(out));
  }

  /** What would go; nothing is changed. */
  public ForgetPreview preview(ForgetRequest request) {
    return stages.forgetting().preview(request);
  }

  /** Carries a preview out: when this returns, no byte of it is left in the program's files. */
  public Deed forget(ForgetPreview preview) {
    return inTurn(() -> {
      carryOut(preview);
      return new Deed(Deed.Kind.FORGOTTEN, java.util.Map.of("counts", preview.counts()), List.of());
    });
  }

  /** Puts another value in the place of a fact's; the old one stays as history. */
  public void correct(EventId fact, String object) {
    Optional<KnownFact> known = stages.knowledge().fact(fact);
    known.ifPresent(old -> {
      Fact was = old.fact();
      var now =
          new Fact(
              was.subject(),
              was.predicate(),
              was.qualifier(),
              object,
              false,
              1,
              Optional.empty(),
              List.of());
      rememberAll(List.of(new Retired(fact, over(was), Optional.empty()), new Learned(now)));
    });
  }

  /** What somebody is called was misheard, not changed; everything else held until today. */
  private Optional<LocalDate> over(Fact was) {
    return switch (was.predicate()) {
      case KIN, PERSON, PET, NAME -> Optional.empty();
      default -> Optional.of(today());
    };
  }

  /** Keeps a sentence the person typed in by hand about themselves or somebody. */
  public void note(String subject, String text) {
    rememberAll(
        List.of(
            new Learned(
                new Fact(
                    subject, Predicate.NOTE, "", text, false, 1, Optional.empty(), List.of()))));
  }

  /** Honors the wish to be left alone for that long. */
  public void giveSpace(Duration howLong) {
    remember(new SpaceAsked(chronicle.now().plus(howLong)));
    tell.accept(new Notice.PresenceChanged(Notice.Presence.RESTING));
  }

  public void prefer(String key, String value) {
    remember(new Preferred(key, value));
    tell.accept(new Notice.PreferenceChanged(key, value));
  }

  /** Gives her another name; who she is stays. */
  public void rename(String name) {
    Persona old = stages.profile().persona();
    remember(
        new PersonaChosen(
            new Persona(old.version() + 1, name, "You chose it.", old.traits(), old.relationship()),
            "renamed by the person"));
    tell.accept(new Notice.PersonaChanged());
  }

  /** Everything in the journal, in order, for export. */
  public void export(Consumer<Entry> sink) {
    chronicle.export(sink);
  }

  public Optional<Entry> read(EventId id) {
    return chronicle.read(id);
  }

  public Notice.MoodChanged mood() {
    return stages.moodNow(chronicle.now());
  }

  public Transcript transcript() {
    return stages.transcript();
  }

  public Profile profile() {
    return stages.profile();
  }

  public Knowledge knowledge() {
    return stages.knowledge();
  }

  public Duties duties() {
    return stages.duties();
  }

  /** Why she said that turn; empty for turns of the person. */
  public Optional<Explained> why(EventId reply) {
    return stages.explanations().of(reply);
  }

  public Search search() {
    return stages.search();
  }

  public boolean readOnly() {
    return chronicle.readOnly();
  }

  /** Now by her clock, which never goes back. */
  public Instant now() {
    return chronicle.now();
  }

  public ZoneId zone() {
    return zone.get();
  }

  void remember(Event event) {
    inTurn(() -> chronicle.append(event));
  }

  private void rememberAll(List<Event> events) {
    inTurn(() -> chronicle.appendAll(events));
    tell.accept(new Notice.KnowledgeChanged());
  }

  private void carryOut(ForgetPreview preview) {
    var rows = new ArrayList<>(preview.ids());
    rows.addAll(stages.explanations().rowsAbout(preview.ids()));
    Forgotten order = stages.forgetting().order(preview);
    chronicle.forget(new Forgotten(List.copyOf(rows), order.counts(), order.neverAgain()));
    stages.remembrance().save();
    tell.accept(new Notice.TurnsForgotten(preview.ids()));
    tell.accept(new Notice.KnowledgeChanged());
  }

  private LocalDate today() {
    return chronicle.now().atZone(zone.get()).toLocalDate();
  }

  private <T> T inTurn(Supplier<T> work) {
    turn.lock();
    try {
      return work.get();
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    inTurn(() -> {
      stages.remembrance().close();
      chronicle.close();
      return true;
    });
  }
}
