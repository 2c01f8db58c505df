package confidant.mind.know;

import confidant.core.conduct.Risk;
import confidant.core.conversation.Act;
import confidant.core.conversation.Mention;
import confidant.core.conversation.Perception;
import confidant.core.conversation.Perception.LoopDraft;
import confidant.core.conversation.Utterance;
import confidant.core.feeling.Tone;
import confidant.core.journal.Draft;
import confidant.core.journal.Entry;
import confidant.core.journal.Event;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.Event.Learned;
import confidant.core.journal.Event.Said;
import confidant.core.journal.View;
import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression;
import confidant.core.memory.Evidence;
import confidant.core.memory.Fact;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.Predicate;
import confidant.core.origin.Channel;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import confidant.core.origin.Speaker;
import confidant.mind.learn.Learner;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Profile;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import confidant.testkit.InMemoryJournal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A life told in small pieces: turns on given days, what they taught, and questions about them. The
 * journal and all views are real; what is perceived is given by hand.
 */
public final class Story {
  static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

  public final InMemoryJournal journal = new InMemoryJournal();
  public final Transcript transcript = new Transcript();
  public final Knowledge knowledge = new Knowledge();
  public final Profile profile = new Profile();
  final Hashes hashes = new Hashes("a key for tests".getBytes(StandardCharsets.UTF_8));
  final Forgetting forgetting = new Forgetting(transcript, knowledge, hashes);
  final Recollector recollector;
  final Orders orders;
  final Learner learner = new Learner(knowledge, hashes);

  private LocalDate day = LocalDate.of(2026, 3, 3);
  private int minutes;
  private String language = "en";
  private Act act = Act.UNKNOWN;
  private final List<View> watching = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<LoopDraft> loops = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();

  public Story() {
    Memories memories = this::search;
    this.recollector =
        new Recollector(transcript, knowledge, profile, memories, Story::yesterdayOnly);
    this.orders = new Orders(transcript, knowledge, profile, forgetting, Story::yesterdayOnly);
  }

  /** Knows "yesterday" and "tomorrow" only: enough to see that days are used. */
  private static Optional<DayInterval> yesterdayOnly(String text, LocalDate writtenOn) {
    if (text.contains("yesterday")) {
      return Optional.of(DayInterval.day(writtenOn.minusDays(1)));
    }
    return text.contains("tomorrow")
        ? Optional.of(DayInterval.day(writtenOn.plusDays(1)))
        : Optional.empty();
  }

  /** Counts common words: the smallest search there is. */
  private List<Evidence> search(String question, int k) {
    var wanted = new HashSet<>(Likeness.content(question));
    return transcript.all().stream()
        .filter(t -> common(t, wanted) > 0)
        .sorted(Comparator.comparingDouble((Turn t) -> common(t, wanted)).reversed())
        .limit(k)
        .map(t -> new Evidence(t.id(), t.speaker(), t.text(), t.at(), 0))
        .toList();
  }

  private static double common(Turn turn, HashSet<String> wanted) {
    return Words.of(turn.text()).stream()
        .map(Words::stem)
        .distinct()
        .filter(wanted::contains)
        .count();
  }

  public Story on(LocalDate newDay) {
    day = newDay;
    return this;
  }

  public Story on(int month, int dayOfMonth) {
    return on(LocalDate.of(2026, month, dayOfMonth));
  }

  Story in(String newLanguage) {
    language = newLanguage;
    return this;
  }

  /** The next utterance has this act. */
  Story act(Act next) {
    act = next;
    return this;
  }

  /** The next utterance teaches this. */
  public Story teaching(String subject, Predicate predicate, String qualifier, String object) {
    return teaching(subject, predicate, qualifier, object, false, 1, Optional.empty());
  }

  public Story teaching(
      String subject,
      Predicate predicate,
      String qualifier,
      String object,
      boolean negated,
      double certainty,
      Optional<DayInterval> days) {
    facts.add(new Fact(subject, predicate, qualifier, object, negated, certainty, days, List.of()));
    return this;
  }

  Story naming(DayInterval days) {
    times.add(
        new TimeExpression(
            TimeExpression.Kind.DATE, "", 0, 0, Optional.of(days), Optional.empty()));
    return this;
  }

  public Story awaiting(String what, LocalDate due) {
    loops.add(new LoopDraft(what, due, due.plusDays(14), 0, 1));
    return this;
  }

  /** The person says it; facts and loops given before are learned. */
  public Perception say(String text) {
    Perception perception = hear(text);
    learner.learn(perception).forEach(this::append);
    return perception;
  }

  /** The person says it; nothing is learned yet. */
  Perception hear(String text) {
    Entry entry = append(said(Speaker.PERSON, text, Optional.empty(), List.of(), Optional.empty()));
    var utterance = new Utterance(entry.id(), text, Channel.TYPED, entry.at(), ZONE);
    var receipts = List.of(new Receipt(entry.id(), 0, text.length()));
    List<Fact> taught = facts.stream().map(f -> with(f, receipts)).toList();
    var perception =
        new Perception(
            utterance,
            language,
            List.of(),
            List.of(),
            act,
            act == Act.UNKNOWN ? 0 : 1,
            List.of(act),
            Tone.EVEN,
            mentions(text),
            List.copyOf(times),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Risk.NONE,
            taught,
            List.copyOf(loops),
            Optional.empty());
    facts.clear();
    loops.clear();
    times.clear();
    act = Act.UNKNOWN;
    return perception;
  }

  private List<Mention> mentions(String text) {
    return knowledge.beings().stream()
        .filter(b -> Phrase.stands(text, b.name()))
        .map(b -> new Mention(Mention.Kind.PERSON, b.name(), b.relation(), 0, 1))
        .toList();
  }

  private static Fact with(Fact f, List<Receipt> receipts) {
    return new Fact(
        f.subject(),
        f.predicate(),
        f.qualifier(),
        f.object(),
        f.negated(),
        f.certainty(),
        f.days(),
        receipts);
  }

  private static Said said(
      Speaker speaker,
      String text,
      Optional<EventId> answers,
      List<EventId> evidence,
      Optional<EventId> rewords) {
    return new Said(
        speaker,
        "talk",
        Channel.TYPED,
        text,
        "en",
        ZONE,
        rewords,
        answers,
        evidence,
        List.of(),
        List.of(),
        false);
  }

  /** The person rewords an earlier turn. */
  public EventId reword(EventId old, String text) {
    return append(said(Speaker.PERSON, text, Optional.empty(), List.of(), Optional.of(old))).id();
  }

  /** She answers the last turn, leaning on those. */
  public EventId reply(String text, EventId answers, EventId... evidence) {
    return append(
            said(
                Speaker.COMPANION, text, Optional.of(answers), List.of(evidence), Optional.empty()))
        .id();
  }

  /** Another view that follows the journal from now on. */
  void watch(View view) {
    watching.add(view);
  }

  public Entry append(Event event) {
    Instant at = day.atTime(LocalTime.of(18, 0)).plusMinutes(minutes++).atZone(ZONE).toInstant();
    Entry entry = journal.append(new Draft(at, event));
    transcript.apply(entry);
    knowledge.apply(entry);
    profile.apply(entry);
    watching.forEach(view -> view.apply(entry));
    return entry;
  }

  /** Carries a preview out in the journal and the views. */
  void forget(ForgetPreview preview) {
    Forgotten order = forgetting.order(preview);
    transcript.forget(order);
    knowledge.forget(order);
    watching.forEach(view -> view.forget(order));
    Instant at = day.atTime(LocalTime.of(18, 0)).plusMinutes(minutes++).atZone(ZONE).toInstant();
    Entry entry = journal.forget(new Draft(at, order));
    transcript.apply(entry);
    knowledge.apply(entry);
  }

  /** Takes an order given in talk and does what it says. */
  Optional<Orders.Outcome> order(String text) {
    Optional<Orders.Outcome> outcome = orders.read(hear(text));
    outcome.ifPresent(o -> {
      o.events().forEach(this::append);
      o.forget().ifPresent(this::forget);
    });
    return outcome;
  }

  /** Asks; the question is a turn like any other. */
  public Optional<MemoryAnswer> ask(String question) {
    return recollector.recollect(hear(question)).answer();
  }

  /** A second set of views from the same journal: what a restart sees. */
  public Knowledge replayed() {
    var fresh = new Knowledge();
    journal.replay(fresh::apply);
    return fresh;
  }

  /** Every word still in the journal, for proofs of forgetting. */
  String everyWordLeft() {
    var all = new StringBuilder();
    journal.replay(e -> all.append(e.event()).append('\n'));
    return Words.fold(all.toString());
  }

  /** How many facts were ever written down. */
  public int learnedRows() {
    var count = new int[1];
    journal.replay(e -> count[0] += e.event() instanceof Learned ? 1 : 0);
    return count[0];
  }
}
