package confidant.mind.know;

import confidant.core.language.DayInterval;
import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.Predicate;
import confidant.mind.know.Question.Occasion.Which;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Numbers;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Answers in dates and counts: when, first, last, how long ago, how many times. */
final class TimeAnswers {
  /** Not yet, or not at all: a wish or a plan is no occasion. */
  private static final Pattern UNDONE =
      Pattern.compile(
          "\\b(?:will|going to|gonna|want to|wanna|hope to|plan to|planning to|should|might|would"
              + "|tomorrow|next (?:week|month|year)|never|didn't|did not|haven't|couldn't|won't"
              + "|werde|morgen|nicht|manana|no (?:he|vi|fui|pude)|voy a|demain|pas|vais)\\b|'ll\\b");

  /** What takes no "is on": a deed instead of its name. */
  private static final Pattern DEED =
      Pattern.compile(
          "^what |\\b(?:coming|going|leaving|arriving|visiting|moving|starting|flying|due|getting|having)\\b");

  private static final Pattern COUNTED_UNIT = Pattern.compile("^about ");

  private final Knowledge knowledge;
  private final People people;
  private final Finder finder;
  private final DayReader dayReader;
  private final LoopAnswers loops;

  TimeAnswers(Knowledge knowledge, People people, Finder finder, DayReader dayReader) {
    this.knowledge = knowledge;
    this.people = people;
    this.finder = finder;
    this.dayReader = dayReader;
    this.loops = new LoopAnswers(knowledge, finder, dayReader);
  }

  MemoryAnswer when(Question.When question, Asking asking) {
    return dated(question.thing(), asking)
        .or(() -> loops.when(question.thing(), asking))
        .or(() -> told(question.thing(), asking))
        .orElseGet(() -> asking.notTold(asking.your(asking.thing(question.thing()))));
  }

  /** A fact with days: the next one to come, else the latest that was. */
  private Optional<MemoryAnswer> dated(String thing, Asking asking) {
    List<String> stems = Likeness.content(thing);
    List<KnownFact> dated =
        knowledge.me().stream()
            .filter(k -> k.current() && k.fact().sure() && k.fact().days().isPresent())
            .filter(k ->
                k.fact().predicate() == Predicate.PLAN || k.fact().predicate() == Predicate.EVENT)
            .filter(k ->
                !stems.isEmpty() && stems.stream().allMatch(s -> Likeness.in(k.fact().object(), s)))
            .sorted(Comparator.comparing(k -> start(k.fact())))
            .toList();
    Optional<KnownFact> next =
        dated.stream().filter(k -> !start(k.fact()).isBefore(asking.today())).findFirst();
    return next.or(() -> dated.stream().reduce((a, b) -> b)).map(k -> when(thing, k, asking));
  }

  private static LocalDate start(Fact fact) {
    return fact.days().map(DayInterval::start).orElse(LocalDate.MAX);
  }

  private static MemoryAnswer when(String thing, KnownFact known, Asking asking) {
    DayInterval days = known.fact().days().orElseThrow();
    String what = asking.your(asking.thing(thing));
    String sentence =
        asking.say(
            wording(what, days, asking),
            Map.of(
                "what", what,
                "day", days(days, asking),
                "told", asking.told(known)));
    return asking.found(sentence, List.of(known));
  }

  /** "Your lunch is on Thursday", but "Your doctor coming: on Thursday". */
  static String wording(String what, DayInterval days, Asking asking) {
    if (!asking.english() || DEED.matcher(what).find()) {
      return "when.day";
    }
    boolean over = !days.end().isAfter(asking.today());
    boolean many = what.endsWith("s") && !what.endsWith("ss");
    return "when." + (over ? many ? "were" : "was" : many ? "are" : "is");
  }

  static String days(DayInterval days, Asking asking) {
    if (days.days() == 1) {
      return asking.days().on(days.start());
    }
    if (days.days() > 27 && days.start().getDayOfMonth() == 1) {
      return asking.days().month(days.start());
    }
    return asking.days().plain(days.start()) + " – " + asking.days().plain(days.end().minusDays(1));
  }

  private Optional<MemoryAnswer> told(String thing, Asking asking) {
    List<Turn> turns = finder.about(thing, asking.turn());
    return turns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            dayOrQuote(thing, Quote.of(dated(turns), Set.copyOf(Likeness.content(thing))), asking));
  }

  /** The newest that names a day, else the newest. */
  private Turn dated(List<Turn> turns) {
    return turns.reversed().stream()
        .filter(turn -> dayReader.read(turn.text(), turn.day()).isPresent())
        .findFirst()
        .orElse(turns.getLast());
  }

  private MemoryAnswer dayOrQuote(String thing, Quote quote, Asking asking) {
    String words =
        new Emendations(asking.transcript(), knowledge, asking.language())
            .later(quote.turn(), quote.text(), asking.turn())
            .map(Emendations.Standing::words)
            .orElse(quote.text());
    Optional<DayInterval> day =
        dayReader
            .read(behind(words, thing), quote.turn().day())
            .or(() -> dayReader.read(words, quote.turn().day()));
    if (day.isEmpty()) {
      return asking.quoted("quote", quote);
    }
    String told = asking.say("told", Map.of("when", asking.days().on(quote.turn().day())));
    String what = asking.your(asking.thing(thing));
    String sentence =
        asking.say(
            wording(what, day.get(), asking),
            Map.of(
                "what", what,
                "day", days(day.get(), asking),
                "told", told));
    return new MemoryAnswer(MemoryAnswer.Kind.FOUND, sentence, List.of(quote.receipt()));
  }

  /** Of two things told in one breath each has the day behind it. */
  private static String behind(String words, String thing) {
    List<String> asked = Words.of(thing);
    int at = asked.isEmpty() ? -1 : Words.fold(words).lastIndexOf(asked.getLast());
    return at < 0 || at >= words.length() ? words : words.substring(at);
  }

  MemoryAnswer occasion(Question.Occasion question, Asking asking) {
    boolean telling = COUNTED_UNIT.matcher(question.topic()).find();
    String topic = COUNTED_UNIT.matcher(question.topic()).replaceFirst("");
    String resolved = resolve(topic, asking);
    List<Quote> quotes = done(resolved, telling, asking);
    if (quotes.isEmpty()) {
      return asking.notTold(telling ? asking.thing(topic) : "");
    }
    Quote chosen = question.which() == Which.FIRST ? quotes.getFirst() : quotes.getLast();
    Optional<LocalDate> day = telling ? Optional.empty() : happened(chosen);
    return worded(question.which(), chosen, day, asking);
  }

  /** A pronoun at the end is replaced by the name of the one last spoken of. */
  private String resolve(String topic, Asking asking) {
    String last = topic.substring(topic.lastIndexOf(' ') + 1);
    return Who.pronoun(last)
        ? people
            .being(last, asking)
            .map(b -> topic.substring(0, topic.length() - last.length()) + b.name())
            .orElse(topic)
        : topic;
  }

  private List<Quote> done(String topic, boolean telling, Asking asking) {
    Set<String> stems = Set.copyOf(Likeness.content(topic));
    return finder.about(topic, asking.turn()).stream()
        .map(turn -> Quote.of(turn, stems))
        .filter(q -> telling || !UNDONE.matcher(Words.fold(q.text())).find())
        .toList();
  }

  private Optional<LocalDate> happened(Quote quote) {
    LocalDate written = quote.turn().day();
    return dayReader
        .read(quote.text(), written)
        .filter(d -> d.days() == 1 && d.start().isBefore(written))
        .map(DayInterval::start);
  }

  private static MemoryAnswer worded(
      Which which, Quote quote, Optional<LocalDate> day, Asking asking) {
    if (which == Which.AGO) {
      LocalDate when = day.orElse(quote.turn().day());
      String ago = asking.days().ago(when);
      return asking.quoted("ago", quote, Map.of("ago", ago));
    }
    String start = which == Which.FIRST ? "first" : which == Which.LAST ? "last" : "quote";
    if (day.isPresent()) {
      return asking.quoted(start + ".day", quote, Map.of("day", asking.days().on(day.get())));
    }
    return asking.quoted(which == Which.ONLY ? "quote" : start + ".time", quote);
  }

  MemoryAnswer count(Question.Count question, Asking asking) {
    String topic = COUNTED_UNIT.matcher(question.topic()).replaceFirst("");
    boolean telling = !topic.equals(question.topic());
    List<Quote> quotes = done(resolve(topic, asking), telling, asking);
    if (quotes.isEmpty()) {
      return asking.notTold(telling ? asking.thing(topic) : "");
    }
    if (quotes.size() == 1) {
      return asking.quoted("count.one", quotes.getFirst());
    }
    String first = asking.days().on(quotes.getFirst().turn().day());
    String last = asking.days().on(quotes.getLast().turn().day());
    String key = quotes.size() == 2 ? "count.two" : "count.many";
    String sentence =
        asking.say(
            key,
            Map.of(
                "when", first,
                "again", first.equals(last) ? asking.say("again.same", Map.of()) : last,
                "first", first,
                "last", last,
                "count", Numbers.word(quotes.size(), asking.language())));
    return new MemoryAnswer(
        MemoryAnswer.Kind.FOUND, sentence, quotes.stream().map(Quote::receipt).toList());
  }
}
