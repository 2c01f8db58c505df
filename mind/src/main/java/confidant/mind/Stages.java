package confidant.mind;

import confidant.core.conversation.Deed;
import confidant.core.conversation.Move;
import confidant.core.conversation.Perception;
import confidant.core.conversation.Plan;
import confidant.core.conversation.Recollection;
import confidant.core.conversation.Reply;
import confidant.core.conversation.Utterance;
import confidant.core.feeling.Feeling;
import confidant.core.journal.SealedStore;
import confidant.core.journal.View;
import confidant.core.origin.EventId;
import confidant.mind.feel.Appraiser;
import confidant.mind.feel.MoodLine;
import confidant.mind.guard.Guard;
import confidant.mind.know.DayReader;
import confidant.mind.know.ForgetPreview;
import confidant.mind.know.Forgetting;
import confidant.mind.know.Hashes;
import confidant.mind.know.Orders;
import confidant.mind.know.Recollector;
import confidant.mind.know.Search;
import confidant.mind.learn.Learner;
import confidant.mind.perceive.Context;
import confidant.mind.perceive.Days;
import confidant.mind.perceive.Perceiver;
import confidant.mind.plan.Greeting;
import confidant.mind.plan.Planner;
import confidant.mind.speak.Phrasebook;
import confidant.mind.speak.Scene;
import confidant.mind.speak.Speaker;
import confidant.mind.view.Duties;
import confidant.mind.view.Explanations;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Profile;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stages of a turn and the views they read, wired once for one open vault. */
final class Stages {
  /** The languages her own lines are written in. */
  private static final Set<String> HER_LANGUAGES = Set.of("en", "de", "es", "fr");

  private static final int TURNS_OF_CONTEXT = 6;

  private static final Pattern WHO_IS_MINE =
      Pattern.compile("(?i)^\\W*(?:(?:so|and) )?(?:who|what)(?:'?s| is| was) my (?<rel>\\w+)");

  /** A pause longer than this starts a new talk. */
  private static final Duration TALK_GAP = Duration.ofHours(3);

  private final Transcript transcript = new Transcript();
  private final Profile profile = new Profile();
  private final Knowledge knowledge = new Knowledge();
  private final MoodLine moods = new MoodLine();
  private final Duties duties = new Duties();
  private final Explanations explanations = new Explanations();
  private final Appraiser appraiser = new Appraiser();
  private final Planner planner = new Planner(transcript, profile, duties, knowledge, explanations);
  private final Search search = new Search(transcript);
  private final Speaker speaker = new Phrasebook();
  private final Guard guard = new Guard();
  private final Remembrance remembrance;
  private final Learner learner;
  private final Forgetting forgetting;
  private final Orders orders;
  private final Recollector recollector;
  private final Consumer<ForgetPreview> forget;
  private final Perceiver perceiver;
  private final Greeting greeting = new Greeting(profile, duties);
  private volatile Optional<String> lastTopic = Optional.empty();

  /**
   * @param forget carries a confirmed preview out
   */
  Stages(Faculties faculties, SealedStore store, Consumer<ForgetPreview> forget) {
    this.forget = forget;
    var vectors = new SharedVectors(faculties.embedder());
    perceiver = new Perceiver(faculties.tagger(), vectors, faculties.languages());
    var hashes = new Hashes(store.key("hashes"));
    DayReader days = Days::first;
    remembrance = new Remembrance(vectors, faculties.stemmer(), store, transcript, profile);
    learner = new Learner(knowledge, hashes);
    forgetting = new Forgetting(transcript, knowledge, hashes);
    orders = new Orders(transcript, knowledge, profile, forgetting, days);
    recollector = new Recollector(transcript, knowledge, profile, remembrance, days);
  }

  List<View> views() {
    return List.of(transcript, profile, knowledge, moods, duties, explanations, remembrance);
  }

  Perception perceive(Utterance utterance) {
    return perceiver.perceive(utterance, context(utterance));
  }

  /** What is known before the words are heard. */
  private Context context(Utterance utterance) {
    List<Turn> before = transcript.before(utterance.id(), TURNS_OF_CONTEXT);
    String herLast =
        before.reversed().stream()
            .filter(t -> !t.byPerson())
            .map(Turn::text)
            .findFirst()
            .orElse("");
    return new Context(
        language(before),
        lastTopic,
        herLast,
        herLast.strip().endsWith("?"),
        knowledge.beings().stream()
            .sorted(Comparator.comparing(b -> b.last().orElse(Instant.EPOCH)))
            .map(Knowledge.Being::name)
            .toList(),
        before.stream().filter(Turn::byPerson).map(Turn::text).filter(this::tells).toList(),
        duties.standingRisk(utterance.at()),
        Optional.empty());
  }

  /** "Who is my dentist?", when there is none she knows, brings nobody in that "she" could mean. */
  private boolean tells(String text) {
    Matcher m = WHO_IS_MINE.matcher(text);
    return !m.find() || knowledge.being(m.group("rel")).isPresent();
  }

  private String language(List<Turn> before) {
    return before.reversed().stream()
        .filter(t -> !t.byPerson())
        .map(t -> t.said().language())
        .filter(HER_LANGUAGES::contains)
        .findFirst()
        .orElse(profile.answers().language());
  }

  Plan plan(
      Perception perception, Recollection recollection, Feeling feeling, Optional<Deed> deed) {
    lastTopic = perception.topic();
    Instant at = perception.utterance().at();
    return planner.decide(perception, recollection, feeling, deed, moods.word(at), moods.why(at));
  }

  Optional<Plan> greeting(Perception perception, Recollection recollection) {
    return greeting.plan(perception, recollection);
  }

  Scene scene(Perception perception, Recollection recollection, Feeling feeling) {
    List<Turn> hers = transcript.last(400).reversed().stream().filter(t -> !t.byPerson()).toList();
    Map<String, Integer> used = new HashMap<>();
    for (int i = 0; i < hers.size(); i++) {
      for (String line : hers.get(i).said().lines()) {
        used.putIfAbsent(line, i + 1);
      }
    }
    return new Scene(
        perception,
        recollection,
        feeling,
        profile.persona(),
        profile.answers(),
        Map.copyOf(used),
        hers.stream().limit(12).map(Turn::text).toList(),
        perception.utterance().id().value() * 31 + hers.size());
  }

  Optional<String> objection(Reply.Line line, Plan plan) {
    return guard.objection(line.text(), plan, profile.answers().age().minor());
  }

  /** Said when the guard stopped everything: true in every situation, claims nothing. */
  Reply.Line lastResort(String language) {
    return new Reply.Line(
        language.equals("de") ? "Ich bin da." : "I'm here.", Move.Kind.ACKNOWLEDGE, "", List.of());
  }

  /** Id of the talk a turn at that moment belongs to: the id of its first turn's moment. */
  String talk(Instant now) {
    List<Turn> last = transcript.last(1);
    boolean goesOn =
        !last.isEmpty() && Duration.between(last.getFirst().at(), now).compareTo(TALK_GAP) < 0;
    return goesOn ? last.getFirst().said().talk() : Long.toString(now.toEpochMilli(), 36);
  }

  Notice.MoodChanged moodNow(Instant now) {
    return new Notice.MoodChanged(moods.at(now), moods.word(now), moods.why(now));
  }

  void forget(ForgetPreview preview) {
    forget.accept(preview);
  }

  Optional<Turn> turn(EventId id) {
    return transcript.turn(id);
  }

  Transcript transcript() {
    return transcript;
  }

  Profile profile() {
    return profile;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  MoodLine moods() {
    return moods;
  }

  Duties duties() {
    return duties;
  }

  Remembrance remembrance() {
    return remembrance;
  }

  Explanations explanations() {
    return explanations;
  }

  Appraiser appraiser() {
    return appraiser;
  }

  Learner learner() {
    return learner;
  }

  Orders orders() {
    return orders;
  }

  Recollector recollector() {
    return recollector;
  }

  Forgetting forgetting() {
    return forgetting;
  }

  Search search() {
    return search;
  }

  Speaker speaker() {
    return speaker;
  }
}
