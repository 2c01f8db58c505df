package confidant.mind.know;

import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.MemoryAnswer.Kind;
import confidant.core.memory.OpenLoop;
import confidant.core.origin.Receipt;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "What have I got on this week?": all that is awaited in those days, with its day. */
final class Agenda {
  private static final String DAY =
      "(?<day>today|tonight|tomorrow|(?:this|next|the coming) (?:week|weekend|month)|the weekend"
          + "|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?next (?:few )?(?:days|weeks))";
  private static final String ON =
      "(?: (?:going )?on| planned| coming(?: up)?| ahead| up| to do| in (?:my|the) (?:diary|calendar)"
          + "| on my (?:plate|calendar)| happening)*";
  private static final String FOR = "(?: for me)?(?: for| on| in| over| at)? ";
  private static final Pattern WHAT =
      Pattern.compile(
          "(?:so |and |ok(?:ay)? )?(?:what(?:'s| is|s)|what (?:else )?(?:have i(?: got)?|do i have|am i doing)|(?:have i(?: got)?|do i have|am i doing|is there) (?:anything|something|much)|anything)"
              + ON
              + "(?:"
              + FOR
              + DAY
              + ")?");
  private static final Pattern AHEAD =
      Pattern.compile(".*\\b(?:planned|coming up|ahead|diary|calendar|plate)\\b.*");

  /** Begins the name of what she is to remind of: "to ring the chemist". */
  private static final String TO = "to ";

  /** Without a day as much is told as one can keep in mind. */
  private static final int MOST = 6;

  private final Knowledge knowledge;
  private final Finder finder;

  Agenda(Knowledge knowledge, Finder finder) {
    this.knowledge = knowledge;
    this.finder = finder;
  }

  Optional<MemoryAnswer> answer(Asking asking) {
    String folded = Words.fold(asking.perception().text()).replaceAll("[?!. ]+$", "").strip();
    Matcher m = WHAT.matcher(folded);
    if (!m.matches() || m.group("day") == null && !AHEAD.matcher(folded).matches()) {
      return Optional.empty();
    }
    Optional<String> named = Optional.ofNullable(m.group("day"));
    List<OpenLoop> due = between(days(named.orElse(""), asking.today()));
    return Optional.of(due.isEmpty() ? none(named, asking) : list(due, asking));
  }

  /** From the first day to the day before the second. */
  private record Span(LocalDate from, LocalDate to) {}

  private static Span days(String named, LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    LocalDate saturday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    String word = named.replaceFirst("^(?:this|the coming|the) ", "");
    return switch (word) {
      case "today", "tonight" -> new Span(today, today.plusDays(1));
      case "tomorrow" -> new Span(today.plusDays(1), today.plusDays(2));
      case "week" -> new Span(today, monday);
      case "next week" -> new Span(monday, monday.plusDays(7));
      case "weekend" -> new Span(saturday, saturday.plusDays(2));
      case "next weekend" -> new Span(saturday.plusDays(7), saturday.plusDays(9));
      default -> weekday(word).map(day -> onThe(day, today)).orElse(new Span(today, LocalDate.MAX));
    };
  }

  private static Span onThe(DayOfWeek day, LocalDate today) {
    LocalDate date = today.with(TemporalAdjusters.nextOrSame(day));
    return new Span(date, date.plusDays(1));
  }

  private static Optional<DayOfWeek> weekday(String word) {
    String day = word.replaceFirst("^next ", "").toUpperCase(Locale.ROOT);
    return List.of(DayOfWeek.values()).stream().filter(d -> d.name().equals(day)).findFirst();
  }

  private List<OpenLoop> between(Span span) {
    return knowledge.loops().stream()
        .filter(l -> !day(l).isBefore(span.from) && day(l).isBefore(span.to))
        .sorted(Comparator.comparing(Agenda::day))
        .limit(MOST)
        .toList();
  }

  /** What she is to remind of is due on its day, what will have an outcome on the day after. */
  private static LocalDate day(OpenLoop loop) {
    return loop.what().startsWith(TO) ? loop.due() : loop.due().minusDays(1);
  }

  private MemoryAnswer list(List<OpenLoop> due, Asking asking) {
    var lines = new ArrayList<String>();
    for (OpenLoop loop : due) {
      String name = loop.what().startsWith(TO) ? loop.what().substring(TO.length()) : loop.what();
      String what = YouForm.of(name, asking.language());
      String day = asking.days().on(day(loop));
      lines.add(asking.say("agenda.one", Map.of("Day", Phrases.capital(day), "what", what)));
    }
    List<Receipt> receipts =
        due.stream().map(OpenLoop::receipt).filter(r -> finder.turn(r.turn()).isPresent()).toList();
    return new MemoryAnswer(Kind.FOUND, String.join(" ", lines), receipts);
  }

  private static MemoryAnswer none(Optional<String> named, Asking asking) {
    String when =
        named
            .map(n -> n.matches("(?:mon|tues|wednes|thurs|fri|satur|sun)day") ? "on " + n : n)
            .map(Agenda::written)
            .orElse("ahead");
    return new MemoryAnswer(
        Kind.NOT_TOLD, asking.say("agenda.none", Map.of("when", when)), List.of());
  }

  private static String written(String when) {
    return when.startsWith("on ") ? "on " + Phrases.capital(when.substring(3)) : when;
  }
}
