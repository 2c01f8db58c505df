package confidant.mind.know;

import confidant.core.conversation.Act;
import confidant.core.conversation.Perception;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.MemoryAnswer.Kind;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Profile;
import confidant.mind.view.Transcript;
import confidant.mind.view.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers questions about the past: coded operators over facts first, then the person's own words,
 * quoted; never a guess, never hers, never somebody else's fact. Thread-safe.
 */
public final class MemoryAnswers {
  private static final Pattern DOES = Pattern.compile("\\b(?:do|does|did|has|have|will)\\b");
  private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}\\p{Ll}+");

  private final Transcript transcript;
  private final Knowledge knowledge;
  private final NameAnswers names;
  private final WhoAnswers who;
  private final HasAnswers has;
  private final FactAnswers facts;
  private final PastAnswers past;
  private final TimeAnswers times;
  private final QuoteAnswers quotes;

  public MemoryAnswers(
      Transcript transcript,
      Knowledge knowledge,
      Profile profile,
      Memories memories,
      DayReader dayReader) {
    this.transcript = transcript;
    this.knowledge = knowledge;
    var finder = new Finder(transcript, knowledge, memories);
    var people = new People(transcript, knowledge);
    this.quotes = new QuoteAnswers(transcript, knowledge, finder, people, dayReader);
    this.who = new WhoAnswers(knowledge, people, finder);
    this.has = new HasAnswers(knowledge, people, finder);
    this.names = new NameAnswers(knowledge, profile, people, finder, who);
    this.facts = new FactAnswers(transcript, people, finder);
    this.past = new PastAnswers(transcript, knowledge, people);
    this.times = new TimeAnswers(knowledge, people, finder, dayReader);
  }

  /** Empty when the utterance asks nothing about the past. */
  public Optional<MemoryAnswer> answer(Perception perception) {
    boolean asked = perception.act() == Act.ASK_MEMORY;
    Optional<Question> question =
        QuestionReader.read(perception.text(), asked)
            .or(() ->
                ofSomebodyKnown(perception.text())
                    ? Optional.of(new Question.Open())
                    : Optional.empty());
    return question
        .map(q -> answer(q, new Asking(perception, transcript)))
        .filter(a ->
            asked
                || a.kind() != Kind.NOT_TOLD
                || !worldly(question.get(), perception) && !ofHer(perception))
        .or(() -> whoDid(perception));
  }

  /** "Who drops in on Tuesdays?" is answered where it was told, and about the world otherwise. */
  private Optional<MemoryAnswer> whoDid(Perception perception) {
    return QuestionReader.whoDid(perception.text())
        ? Optional.of(quotes.open(new Asking(perception, transcript)))
            .filter(a -> a.kind() != Kind.NOT_TOLD)
        : Optional.empty();
  }

  /** "When does Sophie come?", where Sophie was spoken of. */
  private boolean ofSomebodyKnown(String text) {
    return QuestionReader.plainly(text)
        && (Words.of(text).stream()
                .flatMap(word -> knowledge.being(word).stream())
                .anyMatch(being -> !being.relation().isEmpty())
            || DOES.matcher(text).find()
                && NAME.matcher(text)
                    .results()
                    .anyMatch(m -> !knowledge.turnsWith(m.group()).isEmpty()));
  }

  /** "What do you do all day?" asks after her, unless they once told her something that answers. */
  private static boolean ofHer(Perception perception) {
    return perception.act() == Act.ASK_HER || perception.act() == Act.TEST_HER;
  }

  /** "Who is Einstein?", "Where is the station?": about the world unless they once told her. */
  private static boolean worldly(Question question, Perception perception) {
    return switch (question) {
      case Question.Kept q -> !q.mine();
      case Question.WhoIs q -> q.name().contains(" ") && perception.acts().contains(Act.ASK_WORLD);
      default -> false;
    };
  }

  private MemoryAnswer answer(Question question, Asking asking) {
    return switch (question) {
      case Question.Name q -> names.name(q, asking);
      case Question.WhoIs q -> who.whoIs(q, asking);
      case Question.Has q -> has.has(q, asking);
      case Question.About q -> who.about(q, asking).orElseGet(() -> quotes.about(q, asking));
      case Question.Value q -> facts.value(q, asking);
      case Question.Things q -> facts.things(q, asking);
      case Question.Holds q -> facts.holds(q, asking);
      case Question.Previous q -> past.previous(q, asking);
      case Question.When q -> times.when(q, asking);
      case Question.Occasion q -> times.occasion(q, asking);
      case Question.Count q -> times.count(q, asking);
      case Question.Told q -> quotes.told(q, asking);
      case Question.SaidAbout q -> quotes.said(q, asking);
      case Question.OnDay q -> quotes.onDay(q, asking);
      case Question.Kept q -> quotes.kept(q, asking);
      case Question.Open q -> quotes.open(asking);
    };
  }
}
