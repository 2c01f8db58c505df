package confidant.mind.perceive;

import confidant.core.conversation.Perception.LoopDraft;
import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several things in one breath, each with its day: "a scan on the 6th and the car test on the 9th".
 */
final class Enumerated {
  private static final Pattern NEXT =
      Pattern.compile(
          "(?i)^(?:,? and(?: then)?|,? plus|,? then|,|,? &) (?:(?:an?|the|my|our|another) )?(?!(?:i|we|he|she|it|they|you|that|there|so|then|maybe|probably|again|back|every|from|to|until|or)\\b)(?<item>\\p{L}[\\p{L}'-]*(?: [\\p{L}'-]+){0,4}?)(?:'s| is| are| at [\\d:apm ]+)?[, ]*$");

  /** "Two finals coming up: stats on the 16th". */
  private static final Pattern HEADED =
      Pattern.compile(
          "\\b(?:two|three|four|five|my|some|several|both|these) (?:\\p{L}+ )?(?<head>finals|exams|tests|midterms|interviews|appointments|orals|matches|games|gigs|concerts|meetings|weddings|scans|lessons|auditions|viewings|recitals|presentations)\\b.*?[,:;–-]+ ?(?:the |one )?(?<item>\\p{L}[\\p{L}'-]*(?: [\\p{L}'-]+){0,2})(?: is)? $");

  private static final Pattern ONE =
      Pattern.compile("(?i)^(?:one|another|the other)(?: one)?(?<where> (?:in|with|at|for) .+)?$");
  private static final Pattern EVENT = Pattern.compile("(?i)\\b" + Occasions.NOUN + "\\b");

  private Enumerated() {}

  /**
   * @param text as written
   * @param drafts what was found in it one by one
   * @return those and the ones beside them that share their verb
   */
  static List<LoopDraft> all(String text, List<TimeExpression> times, List<LoopDraft> drafts) {
    var all = new ArrayList<>(drafts);
    List<TimeExpression> dated = times.stream().filter(Enumerated::oneDay).toList();
    if (dated.size() < 2) {
      return all;
    }
    Optional<String> head = headed(Plain.of(text), dated.getFirst(), all);
    if (all.isEmpty()) {
      return all;
    }
    for (int i = 1; i < dated.size(); i++) {
      TimeExpression time = dated.get(i);
      int from = dated.get(i - 1).end();
      item(text, from, time.start())
          .map(item -> named(item, head.or(() -> noun(drafts))))
          .filter(what -> all.stream().noneMatch(d -> d.what().equals(what)))
          .map(what -> LoopFinder.draft(what, last(time), from, time.end()))
          .ifPresent(all::add);
    }
    return all;
  }

  private static boolean oneDay(TimeExpression time) {
    return time.kind() == TimeExpression.Kind.DATE
        && time.days().filter(d -> d.days() == 1).isPresent();
  }

  private static LocalDate last(TimeExpression time) {
    return time.days().map(DayInterval::start).orElseThrow();
  }

  /** The kind that stands for all of them; the first is added under its own name. */
  private static Optional<String> headed(String plain, TimeExpression first, List<LoopDraft> all) {
    Matcher m = HEADED.matcher(plain.substring(0, first.start()));
    if (!m.find()) {
      return Optional.empty();
    }
    String head = m.group("head").replaceFirst("(?<=ch)es$|s$", "");
    all.clear();
    all.add(LoopFinder.draft("your " + m.group("item") + " " + head, last(first), 0, first.end()));
    return Optional.of(head);
  }

  private static Optional<String> item(String text, int from, int to) {
    if (from >= to) {
      return Optional.empty();
    }
    Matcher m = NEXT.matcher(text.substring(from, to));
    return m.matches() ? Optional.of(m.group("item")) : Optional.empty();
  }

  /** The last noun of "your midterm in accounting" that stands for an occasion. */
  private static Optional<String> noun(List<LoopDraft> drafts) {
    return drafts.stream()
        .findFirst()
        .map(LoopDraft::what)
        .flatMap(what -> EVENT.matcher(what).results().map(m -> m.group()).reduce((a, b) -> b));
  }

  private static String named(String item, Optional<String> head) {
    Matcher one = ONE.matcher(item);
    if (one.matches()) {
      String where = Optional.ofNullable(one.group("where")).orElse("");
      return "your " + (where.isEmpty() ? "other " : "") + head.orElse("appointment") + where;
    }
    boolean whole = EVENT.matcher(item).find() || head.isEmpty() || item.contains(" with ");
    return "your " + item + (whole ? "" : " " + head.get());
  }
}
