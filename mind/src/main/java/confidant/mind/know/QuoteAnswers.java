package confidant.mind.know;

import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression;
import confidant.core.memory.KnownFact;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.MemoryAnswer.Kind;
import confidant.core.memory.Predicate;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Numbers;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers in the person's own words: what was said about a thing, or on a day. */
final class QuoteAnswers {
  private static final Pattern OF_THEMSELVES =
      Pattern.compile("“.*\\b(?:i|i'm|im|i've|me|we)\\b", Pattern.CASE_INSENSITIVE);

  private static final int MOST = 3;
  private static final int SHORTEST = 3;
  private static final Pattern TOPIC = Pattern.compile(" about (.+)$");

  private final Transcript transcript;
  private final Knowledge knowledge;
  private final Finder finder;
  private final People people;
  private final DayReader dayReader;

  QuoteAnswers(
      Transcript transcript,
      Knowledge knowledge,
      Finder finder,
      People people,
      DayReader dayReader) {
    this.transcript = transcript;
    this.knowledge = knowledge;
    this.finder = finder;
    this.people = people;
    this.dayReader = dayReader;
  }

  MemoryAnswer told(Question.Told question, Asking asking) {
    List<Turn> turns = turns(question.topic(), asking);
    if (turns.isEmpty()) {
      return near(asking).orElseGet(() -> asking.notTold(asking.thing(question.topic())));
    }
    Quote quote = quotes(List.of(turns.getLast()), question.topic()).getFirst();
    MemoryAnswer answer = asking.quoted("quote", quote);
    return new MemoryAnswer(
        answer.kind(), asking.say("yes", Map.of("fact", answer.sentence())), answer.receipts());
  }

  MemoryAnswer said(Question.SaidAbout question, Asking asking) {
    List<Turn> turns = turns(question.topic(), asking);
    if (turns.isEmpty()) {
      return near(asking).orElseGet(() -> asking.notTold(asking.thing(question.topic())));
    }
    List<Turn> newest = turns.subList(Math.max(0, turns.size() - MOST), turns.size());
    return told(quotes(newest, question.topic()), asking);
  }

  /** What she knows of a matter that is nobody's name. */
  MemoryAnswer about(Question.About question, Asking asking) {
    return said(new Question.SaidAbout(question.who()), asking);
  }

  private List<Turn> turns(String topic, Asking asking) {
    Optional<Being> being = people.being(Who.of(topic), asking);
    if (being.isPresent()) {
      return finder.about(being.get(), asking.turn());
    }
    List<Turn> exact = finder.about(topic, asking.turn());
    return exact.isEmpty() ? finder.answering(topic, asking.turn()).stream().toList() : exact;
  }

  private static List<Quote> quotes(List<Turn> turns, String topic) {
    Set<String> stems = Set.copyOf(Likeness.content(topic));
    return turns.stream().map(turn -> Quote.of(turn, stems)).toList();
  }

  private static MemoryAnswer told(List<Quote> quotes, Asking asking) {
    if (quotes.size() == 1) {
      return asking.quoted("quote", quotes.getFirst());
    }
    var slots = new HashMap<String, String>();
    slots.put("when", when(quotes.getFirst(), asking));
    slots.put("quote", quotes.getFirst().text());
    slots.put("again", again(quotes.get(1), quotes.getFirst(), asking));
    slots.put("quote2", quotes.get(1).text());
    if (quotes.size() > 2) {
      slots.put("third", again(quotes.get(2), quotes.get(1), asking));
      slots.put("quote3", quotes.get(2).text());
    }
    String sentence = asking.say(quotes.size() > 2 ? "quote.three" : "quote.two", slots);
    return new MemoryAnswer(Kind.QUOTED, sentence, quotes.stream().map(Quote::receipt).toList());
  }

  /** The day, or that it was the same as the one named just before. */
  private static String again(Quote quote, Quote before, Asking asking) {
    return quote.turn().day().equals(before.turn().day())
        ? asking.say("again.same", Map.of())
        : when(quote, asking);
  }

  private static String when(Quote quote, Asking asking) {
    return asking.days().on(quote.turn().day());
  }

  MemoryAnswer onDay(Question.OnDay question, Asking asking) {
    Optional<DayInterval> days =
        days(asking).or(() -> dayReader.read(question.topic(), asking.today()));
    if (days.isEmpty()) {
      return open(asking);
    }
    Matcher topic = TOPIC.matcher(question.topic());
    Set<String> stems = topic.find() ? Set.copyOf(Likeness.content(topic.group(1))) : Set.of();
    List<Turn> said =
        transcript.all().stream()
            .filter(t -> days.get().contains(t.day()) && t.id().compareTo(asking.turn()) < 0)
            .filter(t -> t.text().split("\\s+").length >= SHORTEST && Finder.tells(t))
            .filter(t -> !t.text().strip().endsWith("?"))
            .filter(t -> stems.stream().allMatch(s -> Likeness.in(t.text(), s)))
            .toList();
    return said.isEmpty() ? nothingOn(days.get(), asking) : onDay(said, days.get(), asking);
  }

  /** The first time in the question that can be placed. */
  private static Optional<DayInterval> days(Asking asking) {
    return asking.perception().times().stream()
        .map(TimeExpression::days)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static MemoryAnswer nothingOn(DayInterval days, Asking asking) {
    return new MemoryAnswer(
        Kind.NOT_TOLD, asking.say("day.none", Map.of("when", span(days, asking))), List.of());
  }

  private static String span(DayInterval days, Asking asking) {
    if (days.days() == 1) {
      return asking.days().on(days.start());
    }
    return asking.say(
        "span",
        Map.of(
            "from", asking.days().plain(days.start()),
            "to", asking.days().plain(days.end().minusDays(1))));
  }

  private static MemoryAnswer onDay(List<Turn> said, DayInterval days, Asking asking) {
    List<Quote> quotes = said.stream().limit(MOST).map(Quote::whole).toList();
    List<String> texts =
        quotes.stream().map(q -> asking.say("quoted", Map.of("quote", q.text()))).toList();
    String key = said.size() > MOST ? "day.more" : "day.said";
    String sentence =
        asking.say(
            key,
            Map.of(
                "when", span(days, asking),
                "count", Numbers.word(said.size(), asking.language()),
                "quotes", asking.list(texts)));
    return new MemoryAnswer(Kind.QUOTED, sentence, quotes.stream().map(Quote::receipt).toList());
  }

  /** A thing that was noted or told in so many words. */
  MemoryAnswer kept(Question.Kept question, Asking asking) {
    List<String> stems = Likeness.content(question.thing());
    Optional<KnownFact> noted =
        knowledge.facts().stream()
            .filter(k -> k.current() && k.fact().predicate() == Predicate.NOTE)
            .filter(k ->
                !stems.isEmpty() && stems.stream().allMatch(s -> Likeness.in(k.fact().object(), s)))
            .reduce((a, b) -> b);
    if (noted.isPresent()) {
      String fact = asking.wording().you(noted.get()).strip();
      String end = fact.matches(".*[.!?…]") ? " " : ". ";
      String sentence = fact + end + asking.told(noted.get());
      return asking.found(sentence, List.of(noted.get()));
    }
    List<Turn> turns = finder.about(question.thing(), asking.turn());
    return turns.isEmpty()
        ? asking.notTold(question.mine() ? asking.your(asking.thing(question.thing())) : "")
        : asking.quoted("quote", Quote.of(turns.getLast(), Set.copyOf(stems)));
  }

  MemoryAnswer open(Asking asking) {
    String question = asking.perception().text();
    Set<String> stems = Set.copyOf(Likeness.content(question));
    return finder
        .answering(question, asking.turn())
        .map(turn -> asking.quoted("quote", Quote.of(turn, stems)))
        .or(() -> near(asking))
        .orElseGet(asking::notTold);
  }

  /** What comes nearest where nothing was told: about the same people, or about themselves. */
  Optional<MemoryAnswer> nearest(Asking asking) {
    return near(asking, finder.nearest(asking.perception().text(), asking.turn()))
        .filter(near -> OF_THEMSELVES.matcher(near.sentence()).find());
  }

  /** Something that means much the same, said as no more than that. */
  private Optional<MemoryAnswer> near(Asking asking) {
    return near(asking, finder.near(asking.perception().text(), asking.turn()));
  }

  private static Optional<MemoryAnswer> near(Asking asking, Optional<Turn> nearest) {
    Set<String> stems = Set.copyOf(Likeness.content(asking.perception().text()));
    return nearest.map(turn -> asking.quoted("quote.near", Quote.of(turn, stems)));
  }
}
