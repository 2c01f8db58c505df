package confidant.mind.perceive;

import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression;
import confidant.core.language.TimeExpression.Kind;
import confidant.mind.perceive.TimeRule.Meaning;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the times a text names and resolves them to half-open days in the person's zone. Rules are
 * tried in order, the more special first; words once read are not read again. Thread-safe.
 */
final class TimeGrammar {
  private static final List<TimeRule> RULES =
      Stream.of(
              PersonalRules.RULES,
              SpanRules.FIRST,
              CalendarRules.RULES,
              SpanRules.RULES,
              DayRules.RULES,
              ClockRules.RULES)
          .flatMap(List::stream)
          .toList();

  private static final Pattern IDIOMS =
      Pattern.compile(
          "\\b(?:at the end of the day|this day and age|sooner or later|(?:one )?day (?:at a time|by day)|as soon as(?: possible)?"
              + "|day trips?|day off|days off|your day|my day|a day or so|in no time|from time to time|for the time being"
              + "|time and again|once upon a time|call it a day|make(?:s|d)? my day|made my day|the day i die|day job"
              + "|night owl|good (?:morning|afternoon|evening|night)|happy new year|merry christmas|happy easter"
              + "|happy halloween|black friday|good friday|casual friday|freaky friday|year old|sun is|sun was|march (?:on|in|through) "
              + "(?:the|a)|(?<!next |last |this |in |of |since |by )may (?:be|have|not|well|i)\\b|this time|next time|last time|in a minute|just a (?:minute|second|sec)"
              + "|hold on a (?:minute|second)|wait a (?:minute|second)|24 hours a day|day and night|night and day)\\b");

  private static final Pattern PAST =
      Pattern.compile(
          "\\b(?:was|were|wasn't|weren't|had|did|didn't|went|(?<!'ve |have |has )got|came|saw|met|made|took|ate|told|said|felt|slept|left|lost|won|broke"
              + "|bought|found|gave|thought|knew|fell|spent|ran|drove|flew|wrote|read it|sat|stood|heard|paid|sold|quit|kept|began"
              + "|born|died|been|since|ago|(?<!\\b(?:a|an|the|about|of|with|some|any|no|my|your|his|her|our|their|very|so|really) )(?!need|feed|speed|indeed|bed|red|wed|hundred|shed|sacred|naked|tired|excited|scared|worried"
              + "|supposed|scheduled|booked|married|invited)\\w{2,}ed)\\b");
  private static final Pattern FUTURE =
      Pattern.compile(
          "\\b(?:will|won't|gonna|gotta|(?:'ve|have|'s|has) got (?:to|a|an)|going to|shall|planning|plan to|hope to|hoping|looking forward|can't wait|might|should|tomorrow"
              + "|(?:moved|postponed|rescheduled|delayed|shifted|put back|put off|pushed|pushed back|brought forward|changed) (?:(?:my|the|our|his|her|it|that)(?: [\\p{L}'-]+){0,3}? )?(?:to|until|till) (?:the )?(?:\\d+|next|mon|tue|wed|thu|fri|sat|sun|this|"
              + "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*"
              + "|(?:comes?|coming|arrives?|arriving|starts?|begins?) (?:round |over |up |back )?(?:on |at |by )?(?:next|this|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \\d+\\p{L}*)"
              + "|(?:have|has|having|getting) (?:my|his|her|our|their|the|a|an) (?:[\\p{L}'-]+ ){1,2}(?:\\w+ed|done|cut|taken|out|fitted|checked)"
              + "|dreading|upcoming|let's|want to|need to|have to|has to|supposed to|scheduled|booked|due|remind)\\b|'ll\\b");
  private static final Pattern WAS_GOING =
      Pattern.compile("\\b(?:was|were) (?:going|supposed|planning) to\\b");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "[^.!?\\n]+(?:(?:[.](?=\\w)|(?<=\\b(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|st))[.](?= \\w))[^.!?\\n]*)*[.!?\\n]*");
  private static final Pattern RELATIVE_CLOCK =
      Pattern.compile("\\bin " + TimeWords.NUMBER + " (minutes?|mins?|hours?|hrs?)\\b");

  private TimeGrammar() {}

  /**
   * @param text original words
   * @param at when they were said, in the person's zone
   * @param birthday the person's own
   */
  static List<TimeExpression> read(
      String text, ZonedDateTime at, Optional<java.time.LocalDate> birthday) {
    String plain = Plain.of(text);
    var found = new ArrayList<TimeExpression>();
    Matcher sentence = SENTENCE.matcher(plain);
    while (sentence.find()) {
      Anchor anchor = new Anchor(at, past(sentence.group()), birthday);
      found.addAll(inSentence(text, plain, sentence.start(), sentence.end(), anchor));
    }
    return List.copyOf(found);
  }

  /** The first time an English phrase names. */
  static Optional<TimeExpression> phrase(String english, Anchor anchor) {
    return inSentence(english, english, 0, english.length(), anchor).stream().findFirst();
  }

  /** "Got an exam on Thursday" is ahead, "got paid on Thursday" is over. */
  private static final Pattern GOT =
      Pattern.compile(
          "^(?:(?:so|and|also|ugh|oh|well|plus),? )*got (?:my |a |an |the |another |two |three |this )?(?:[\\p{L}'-]+ ){0,3}?"
              + Occasions.NOUN
              + "s?\\b(?! (?:back|result|today|yesterday))");

  static boolean past(String words) {
    String sentence = GOT.matcher(words).find() ? words.replaceFirst("\\bgot\\b", "") : words;
    boolean past = PAST.matcher(sentence).find();
    boolean future = FUTURE.matcher(sentence).find();
    return past && !future && !WAS_GOING.matcher(sentence).find();
  }

  private static List<TimeExpression> inSentence(
      String text, String plain, int from, int to, Anchor anchor) {
    boolean[] used = new boolean[to - from];
    mark(used, IDIOMS.matcher(plain).region(from, to), from);
    var found = new ArrayList<TimeExpression>();
    for (TimeRule rule : RULES) {
      Matcher m = rule.pattern().matcher(plain).region(from, to);
      m.useTransparentBounds(true);
      while (m.find()) {
        if (free(used, m.start() - from, m.end() - from)) {
          Optional<Meaning> meaning = rule.reading().read(m, anchor);
          meaning.ifPresent(it -> {
            found.add(expression(text, m, it, anchor));
            mark(used, m.start() - from, m.end() - from);
          });
        }
      }
    }
    found.sort(Comparator.comparingInt(TimeExpression::start));
    return bindClocks(found);
  }

  private static TimeExpression expression(String text, Matcher m, Meaning meaning, Anchor anchor) {
    int start = m.start();
    int end = m.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    Optional<LocalTime> clock = meaning.clock().or(() -> relativeClock(m.group(), meaning, anchor));
    return new TimeExpression(
        meaning.kind(), text.substring(start, end), start, end, meaning.days(), clock);
  }

  /** "In two hours" is a moment: the clock is that of the zone, also across a clock change. */
  private static Optional<LocalTime> relativeClock(String words, Meaning meaning, Anchor anchor) {
    Matcher m = RELATIVE_CLOCK.matcher(words);
    return m.find() && meaning.kind() == Kind.DATE
        ? Optional.of(
            SpanRules.moment(TimeWords.number(m.group(1)), m.group(2), anchor)
                .toLocalTime()
                .truncatedTo(java.time.temporal.ChronoUnit.MINUTES))
        : Optional.empty();
  }

  /** A clock time belongs to the only day of its sentence. */
  static List<TimeExpression> bindClocks(List<TimeExpression> found) {
    List<DayInterval> days =
        found.stream()
            .filter(t -> t.kind() == Kind.DATE && t.clock().isEmpty())
            .flatMap(t -> t.days().stream())
            .filter(d -> d.days() == 1)
            .toList();
    if (days.size() != 1) {
      return found;
    }
    return found.stream()
        .map(t ->
            t.kind() == Kind.CLOCK
                ? new TimeExpression(
                    t.kind(), t.text(), t.start(), t.end(), Optional.of(days.getFirst()), t.clock())
                : t)
        .toList();
  }

  private static void mark(boolean[] used, Matcher idioms, int from) {
    while (idioms.find()) {
      mark(used, idioms.start() - from, idioms.end() - from);
    }
  }

  private static void mark(boolean[] used, int start, int end) {
    java.util.Arrays.fill(used, start, end, true);
  }

  private static boolean free(boolean[] used, int start, int end) {
    for (int i = start; i < end; i++) {
      if (used[i]) {
        return false;
      }
    }
    return true;
  }
}
