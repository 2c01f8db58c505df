package confidant.mind.know;

import confidant.core.language.DayInterval;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.MemoryAnswer.Kind;
import confidant.core.memory.Predicate;
import confidant.core.origin.Receipt;
import confidant.mind.know.ToldFinder.Match;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Transcript;
import confidant.mind.view.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers an English question with the clause that tells it, turned to the second person. */
final class ToldAnswers {
  /** Not yet, or not at all. */
  private static final Pattern UNSURE =
      Pattern.compile(
          "\\b(?:want to|wanna|hope|maybe|might|would|if|perhaps|probably|think|wish|should|thinking of|considering)\\b");

  private static final Pattern PAID = Pattern.compile("(?i)\\b(?:living|work|job|money)\\b");

  private static final Pattern OVER =
      Pattern.compile(
          "\\b(?:split up|broke up|broken up|stopped|quit|no longer|any ?more|moved out|divorced|separated|gave up|given up|finished with|left)\\b");

  private final Transcript transcript;
  private final Knowledge knowledge;
  private final People people;
  private final DayReader dayReader;

  ToldAnswers(Transcript transcript, Knowledge knowledge, People people, DayReader dayReader) {
    this.transcript = transcript;
    this.knowledge = knowledge;
    this.people = people;
    this.dayReader = dayReader;
  }

  /** The question taken apart; empty for one that is none of these. */
  Optional<Asked> asked(String folded, Asking asking) {
    return new AskedReader(new Cast(knowledge.cast()), p -> people.being(p, asking)).read(folded);
  }

  /** "Did I ever say that I like Anna?" asks whether that was told, in whatever words. */
  Optional<MemoryAnswer> whetherTold(String clause, Asking asking) {
    String turned =
        clause
            .replaceFirst("^that ", "")
            .replaceFirst("^i'?m\\b", "am i")
            .replaceFirst("^(i|we|he|she|they) (am|was|were|is|are|have|had|has)\\b", "$2 $1");
    String question = Asked.auxiliary(turned.split(" ")[0]) ? turned : "did " + turned;
    return asked(question, asking).flatMap(a -> answer(a, asking));
  }

  /** The words in which somebody came up first, mostly telling who it is. */
  Optional<MemoryAnswer> introduction(String name, Asking asking) {
    var cast = new Cast(knowledge.cast());
    var clauses = new Clauses(transcript, cast);
    return knowledge.turnsWith(name).stream()
        .filter(id -> id.compareTo(asking.turn()) < 0)
        .flatMap(id -> transcript.turn(id).stream())
        .filter(Finder::tells)
        .flatMap(turn -> clauses.of(turn).stream())
        .filter(told -> Words.of(told.text()).containsAll(Words.of(name)))
        .findFirst()
        .map(told -> retold(told, "{fact}", asking));
  }

  /** "What does Bruno do?", of whom a deed was told, if no trade. */
  Optional<MemoryAnswer> deed(Question question, Asking asking) {
    return question instanceof Question.Value(String who, var predicates, String kind)
            && predicates.contains(Predicate.JOB)
            && kind.isEmpty()
            && asking.english()
            && !PAID.matcher(asking.perception().text()).find()
        ? people.being(who, asking).flatMap(being -> deed(being, asking))
        : Optional.empty();
  }

  /** "Bruno mends boats": the newest that says what somebody does. */
  private Optional<MemoryAnswer> deed(Being being, Asking asking) {
    Pattern does =
        Pattern.compile(
            "(?iu)\\b"
                + Pattern.quote(being.named() ? being.name() : being.relation())
                + " (?!is\\b|was\\b|has\\b|says\\b|likes\\b|loves\\b|hates\\b|lives\\b|wants\\b|thinks\\b|needs\\b|gets\\b|comes\\b)\\p{Ll}+(?<!s)s \\p{L}+");
    var clauses = new Clauses(transcript, new Cast(knowledge.cast()));
    return knowledge.turnsWith(being.name()).reversed().stream()
        .filter(id -> id.compareTo(asking.turn()) < 0)
        .flatMap(id -> transcript.turn(id).stream())
        .filter(Finder::tells)
        .flatMap(turn -> clauses.of(turn).stream())
        .filter(told -> does.matcher(told.text()).find())
        .findFirst()
        .map(told -> retold(told, "{fact}", asking));
  }

  /** Empty when nothing told answers it. */
  Optional<MemoryAnswer> answer(Asked asked, Asking asking) {
    var finder =
        new ToldFinder(transcript, knowledge, new Cast(knowledge.cast()), dayReader, asking.turn());
    if (asked.whatKind()) {
      String who = asked.subject().map(Being::name).orElseGet(() -> asked.stems().getFirst());
      return knowledge.allCalled(who).stream()
          .findFirst()
          .flatMap(being -> introduction(being.name(), asking))
          .or(() -> introduction(who, asking));
    }
    var emendations = new Emendations(transcript, knowledge, asking.language());
    List<Match> matches =
        finder.find(asked, day(asked, asking)).stream()
            .filter(m ->
                m.filled() || asked.gap() == Gap.WHEN && asked.past() || asked.gap() == Gap.WHY)
            .toList();
    Optional<MemoryAnswer> over = over(asked, matches, asking);
    if (over.isPresent()) {
      return over;
    }
    return matches.stream()
        .filter(m -> emendations.by(m.told().turn()).isEmpty()) // what it put right says it better
        .findFirst()
        .or(() -> matches.stream().findFirst())
        .map(m -> said(asked, m, asking));
  }

  /** "Is she still with Kwame?", where it was told later that they split up. */
  private Optional<MemoryAnswer> over(Asked asked, List<Match> matches, Asking asking) {
    boolean still = Words.of(asking.perception().text()).contains("still");
    Optional<Being> whom = asked.subject();
    if (asked.gap() != Gap.WHETHER || !still || whom.isEmpty() || matches.isEmpty()) {
      return Optional.empty();
    }
    var clauses = new Clauses(transcript, new Cast(knowledge.cast()));
    return knowledge.turnsWith(whom.get().name()).reversed().stream()
        .filter(id -> id.compareTo(asking.turn()) < 0)
        .filter(id -> id.compareTo(matches.getFirst().told().turn().id()) >= 0)
        .flatMap(id -> transcript.turn(id).stream())
        .filter(Finder::tells)
        .flatMap(turn -> clauses.of(turn).stream())
        .filter(told -> OVER.matcher(told.folded()).find())
        .findFirst()
        .map(told -> retold(told, asking.say("no", Map.of()), asking));
  }

  /** The day a question about what is over names. */
  private static Optional<DayInterval> day(Asked asked, Asking asking) {
    return asked.past()
        ? asking.perception().times().stream()
            .flatMap(t -> t.days().stream())
            .map(d -> before(d, asking.today()))
            .findFirst()
        : Optional.empty();
  }

  /** "On Sunday", asked of what is over, is the last one. */
  private static DayInterval before(DayInterval day, LocalDate today) {
    return day.start().isAfter(today)
        ? new DayInterval(day.start().minusWeeks(1), day.end().minusWeeks(1))
        : day;
  }

  private MemoryAnswer said(Asked asked, Match match, Asking asking) {
    return retold(span(asked, match), opening(asked, match, asking), asking);
  }

  private MemoryAnswer retold(Told told, String opening, Asking asking) {
    Receipt receipt = new Receipt(told.turn().id(), told.start(), told.end());
    Optional<Emendations.Standing> standing =
        new Emendations(transcript, knowledge, asking.language())
            .later(told.turn(), told.text(), asking.turn());
    String words =
        standing
            .map(Emendations.Standing::words)
            .orElse(told.text())
            .replaceFirst("(?iu)^" + Restated.OPENERS + "+", "");
    var retelling = new Retelling(asking, dayReader);
    Optional<String> sentence =
        retelling.sentence(words, told.turn().day(), told.subject().filter(s -> told.pronoun()));
    String when =
        asking.days().on(standing.map(Emendations.Standing::by).orElse(told.turn()).day());
    String fact =
        sentence
            .map(s -> s + " " + asking.say("told", Map.of("when", when)))
            .orElseGet(() -> asking.say("quote", Map.of("when", when, "quote", words)));
    Kind kind = sentence.isPresent() ? Kind.FOUND : Kind.QUOTED;
    return new MemoryAnswer(kind, opening.replace("{fact}", fact), receipts(receipt, standing));
  }

  private static List<Receipt> receipts(Receipt told, Optional<Emendations.Standing> standing) {
    return standing
        .map(Emendations.Standing::by)
        .map(turn -> List.of(told, new Receipt(turn.id(), 0, turn.text().length())))
        .orElse(List.of(told));
  }

  private static String opening(Asked asked, Match match, Asking asking) {
    if (asked.gap() == Gap.WHY && !match.filled()) {
      return asking.say("why.none", Map.of());
    }
    if (asked.gap() != Gap.WHETHER || UNSURE.matcher(match.told().folded()).find()) {
      return "{fact}";
    }
    return asking.say(Fit.denied(asked, match.told()) == asked.negated() ? "yes" : "no", Map.of());
  }

  /** A reason and a manner need the whole turn, everything else its clause and what it leans on. */
  private Told span(Asked asked, Match match) {
    Told told = match.told();
    boolean whole = asked.gap() == Gap.WHY || asked.gap() == Gap.HOW;
    if (whole && told.turn().text().length() <= 160) {
      Told first = match.first();
      return new Told(
          told.turn(),
          Math.min(first.start(), told.start()),
          told.turn().text().length(),
          first.mine(),
          first.subject(),
          first.pronoun(),
          told.others(),
          first.leans());
    }
    return match.first() != told
            && match.first().turn() == told.turn()
            && match.first().start() < told.start()
        ? match.first().until(told)
        : told;
  }
}
