package confidant.mind.know;

import confidant.core.conversation.Act;
import confidant.core.conversation.Perception;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.MemoryAnswer.Kind;
import confidant.core.memory.Predicate;
import confidant.core.origin.Receipt;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Profile;
import confidant.mind.view.Transcript;
import confidant.mind.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers questions about the past: coded operators over facts first, then the person's own words,
 * quoted; never a guess, never hers, never somebody else's fact. Thread-safe.
 */
public final class MemoryAnswers {
  private static final Pattern CLAUSE =
      Pattern.compile("(?:that )?(?:i|i'm|im|we|he|she|they|my \\w+) (?!\\w+'s\\b)\\w+.*");
  private static final Pattern DOES = Pattern.compile("\\b(?:do|does|did|has|have|will)\\b");
  private static final Pattern WHEN =
      Pattern.compile(
          "(?:so |and |hey |ok )?when(?:'?s| is) (?:the |this )?([\\w' -]{3,40}?) *\\?*");
  private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}\\p{Ll}+");

  /** Whether she could, once she is told, asks about her and not about the past. */
  private static final Pattern TO_COME =
      Pattern.compile(
          "(?i)\\b(?:if|when|once) i (?:tell|give|type)|\\b(?:pins?|passwords?|passphrase|pass ?codes?)\\b");

  private final Transcript transcript;
  private final Knowledge knowledge;
  private final NameAnswers names;
  private final WhoAnswers who;
  private final HasAnswers has;
  private final FactAnswers facts;
  private final PastAnswers past;
  private final TimeAnswers times;
  private final QuoteAnswers quotes;
  private final ToldAnswers told;
  private final People people;
  private final Proof proof;
  private final Agenda agenda;
  private final SameQuestion same;
  private final TheirRelative theirs;

  public MemoryAnswers(
      Transcript transcript,
      Knowledge knowledge,
      Profile profile,
      Memories memories,
      DayReader dayReader) {
    this.transcript = transcript;
    this.knowledge = knowledge;
    var finder = new Finder(transcript, knowledge, memories);
    this.people = new People(transcript, knowledge);
    this.quotes = new QuoteAnswers(transcript, knowledge, finder, people, dayReader);
    this.who = new WhoAnswers(knowledge, people, finder);
    this.has = new HasAnswers(knowledge, people, finder);
    this.names = new NameAnswers(knowledge, profile, people, finder, who);
    this.facts = new FactAnswers(transcript, people, finder);
    this.past = new PastAnswers(transcript, knowledge, people);
    this.times = new TimeAnswers(knowledge, people, finder, dayReader);
    this.told = new ToldAnswers(transcript, knowledge, people, dayReader);
    this.proof = new Proof(transcript);
    this.agenda = new Agenda(knowledge, finder);
    this.same = new SameQuestion(transcript, people);
    this.theirs = new TheirRelative(people);
  }

  /** Empty when the utterance asks nothing about the past. */
  public Optional<MemoryAnswer> answer(Perception perception) {
    if (perception.act() == Act.ASK_HER && TO_COME.matcher(perception.text()).find()) {
      return Optional.empty();
    }
    var asking = new Asking(perception, transcript);
    return asking.english()
        ? proof
            .answer(asking)
            .or(() -> agenda.answer(asking))
            .or(() -> same.again(asking).flatMap(p -> stillNot(p, asking)))
            .or(() -> known(meant(asking)))
        : known(perception);
  }

  /** The question as it would be asked by itself. */
  private Perception meant(Asking asking) {
    return same.meant(asking)
        .or(() -> same.about(asking))
        .or(() -> theirs.meant(asking))
        .orElse(asking.perception());
  }

  /** "Are you sure?", where nothing was found: it was looked for once more. */
  private Optional<MemoryAnswer> stillNot(Perception again, Asking asking) {
    return sought(again)
        .filter(a -> a.kind() == Kind.NOT_TOLD)
        .map(a -> new MemoryAnswer(Kind.NOT_TOLD, asking.say("proof.none", Map.of()), List.of()));
  }

  private Optional<MemoryAnswer> known(Perception perception) {
    return sought(perception)
        .map(a -> a.kind() == Kind.NOT_TOLD && loose(perception) ? nearest(a, perception) : a)
        .map(a -> a.kind() == Kind.FOUND ? a : putRight(a, new Asking(perception, transcript)));
  }

  /** What is quoted and was put right later is not left standing. */
  private MemoryAnswer putRight(MemoryAnswer answer, Asking asking) {
    var emendations = new Emendations(transcript, knowledge, asking.language());
    return answer.receipts().stream()
        .flatMap(r -> transcript.turn(r.turn()).stream())
        .flatMap(turn -> emendations.later(turn, turn.text(), asking.turn()).stream())
        .map(Emendations.Standing::by)
        .filter(by -> !answer.sentence().contains(by.text()))
        .findFirst()
        .map(by -> {
          String later = asking.say("put.right", Map.of("quote", by.text()));
          var receipts = new ArrayList<>(answer.receipts());
          receipts.add(new Receipt(by.id(), 0, by.text().length()));
          return new MemoryAnswer(answer.kind(), answer.sentence() + " " + later, receipts);
        })
        .orElse(answer);
  }

  /** Asked in no shape of its own: the words of the question are all there is to go by. */
  private static boolean loose(Perception perception) {
    return perception.language().equals("en")
        && QuestionReader.read(perception.text(), true)
            .filter(q -> !(q instanceof Question.Open || q instanceof Question.Value))
            .isEmpty();
  }

  /** Nothing told is said as that; what comes nearest is shown beside it, as no more than that. */
  private MemoryAnswer nearest(MemoryAnswer answer, Perception perception) {
    return quotes
        .nearest(new Asking(perception, transcript))
        .map(near ->
            new MemoryAnswer(
                answer.kind(), answer.sentence() + " " + near.sentence(), near.receipts()))
        .orElse(answer);
  }

  private Optional<MemoryAnswer> sought(Perception perception) {
    boolean actAsks = perception.act() == Act.ASK_MEMORY;
    Optional<Question> question =
        QuestionReader.read(perception.text(), actAsks)
            .or(() ->
                ofSomebodyKnown(perception.text())
                    ? Optional.of(new Question.Open())
                    : Optional.empty())
            .or(() -> awaited(perception.text()));

    var asking = new Asking(perception, transcript);
    Optional<Asked> asked =
        asking.english() && (actAsks || QuestionReader.asks(perception.text()))
            ? QuestionReader.bare(perception.text()).flatMap(bare -> told.asked(bare, asking))
            : Optional.empty();
    Optional<MemoryAnswer> known =
        question.map(q ->
            q instanceof Question.Open
                ? asked.isPresent() ? asking.notTold() : quotes.open(asking)
                : answer(q, asking));
    if (known
        .filter(a -> settled(question.get(), a) && !counted(asked) && !clock(perception))
        .isPresent()) {
      return known;
    }
    return asked
        .flatMap(a -> told.answer(a, asking))
        .or(() -> question.flatMap(q -> told.deed(q, asking)))
        .or(() ->
            known.filter(a ->
                actAsks
                    || a.kind() != Kind.NOT_TOLD
                    || !worldly(question.get(), perception) && !ofHer(perception)))
        .or(() ->
            asked
                .filter(a -> actAsks || Asks.only(perception.text()))
                .filter(a -> OnlyTold.fits(a, Words.fold(perception.text())))
                .map(a -> asking.notTold()));
  }

  /** "When's pharmacology?" asks for what is awaited under that name. */
  private Optional<Question> awaited(String text) {
    Matcher when = WHEN.matcher(Words.fold(text).strip());
    return when.matches()
            && knowledge.loops().stream().anyMatch(l -> Phrase.stands(l.what(), when.group(1)))
        ? Optional.of(new Question.When(when.group(1)))
        : Optional.empty();
  }

  /** "What time" wants the hour: the words in which it was told hold it. */
  private static boolean clock(Perception perception) {
    return perception.text().matches("(?is).*\\bwhat time\\b.*");
  }

  /** "How many" is answered where the number was told, else by counting. */
  private static boolean counted(Optional<Asked> asked) {
    return asked.filter(a -> a.gap() == Gap.AMOUNT).isPresent();
  }

  /** True where the coded answer is better than any clause. */
  private static boolean settled(Question question, MemoryAnswer answer) {
    return switch (question) {
      case Question.Told q -> true;
      case Question.Name q -> answer.kind() != Kind.NOT_TOLD || !q.who().contains("'s ");
      case Question.WhoIs q -> answer.kind() != Kind.NOT_TOLD;
      case Question.SaidAbout q -> true;
      case Question.OnDay q -> true;
      case Question.About q -> true;
      case Question.Previous q ->
          answer.kind() != Kind.NOT_TOLD || !q.predicates().contains(Predicate.HOME);
      case Question.Count q -> answer.kind() == Kind.FOUND;
      case Question.Open q -> false;
      case Question.Occasion q ->
          q.which() != Question.Occasion.Which.ONLY && answer.kind() != Kind.NOT_TOLD;
      default -> answer.kind() == Kind.FOUND || answer.kind() == Kind.TWO_VALUES;
    };
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

  /** "That I like Anna" was told only where just that was said. */
  private MemoryAnswer told(Question.Told question, Asking asking) {
    return asking.english() && CLAUSE.matcher(question.topic()).matches()
        ? told.whetherTold(question.topic(), asking).orElseGet(asking::notTold)
        : quotes.told(question, asking);
  }

  private MemoryAnswer whoIs(Question.WhoIs question, Asking asking) {
    MemoryAnswer known = who.whoIs(question, asking);
    boolean introduced =
        known.kind() == Kind.FOUND
            && people
                .being(question.name(), asking)
                .filter(b -> !b.relation().isEmpty())
                .isPresent();
    return known.kind() != Kind.NOT_TOLD && !introduced && asking.english()
        ? told.introduction(question.name(), asking).orElse(known)
        : known;
  }

  private MemoryAnswer answer(Question question, Asking asking) {
    return switch (question) {
      case Question.Name q -> names.name(q, asking);
      case Question.WhoIs q -> whoIs(q, asking);
      case Question.Has q -> has.has(q, asking);
      case Question.About q -> who.about(q, asking).orElseGet(() -> quotes.about(q, asking));
      case Question.Value q -> facts.value(q, asking);
      case Question.Things q -> facts.things(q, asking);
      case Question.Holds q -> facts.holds(q, asking);
      case Question.Previous q -> past.previous(q, asking);
      case Question.When q -> times.when(q, asking);
      case Question.Occasion q -> times.occasion(q, asking);
      case Question.Count q -> times.count(q, asking);
      case Question.Told q -> told(q, asking);
      case Question.SaidAbout q -> quotes.said(q, asking);
      case Question.OnDay q -> quotes.onDay(q, asking);
      case Question.Kept q -> quotes.kept(q, asking);
      case Question.Open q -> quotes.open(asking);
    };
  }
}
