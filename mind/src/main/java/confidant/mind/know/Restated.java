package confidant.mind.know;

import confidant.mind.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Not Leeds, York": what words that put right make of words that were told before. */
final class Restated {
  /**
   * One value in the place of another.
   *
   * @param everywhere another name holds wherever the old one stands
   */
  record Change(String old, String now, boolean everywhere) {
    Change(String old, String now) {
      this(old, now, true);
    }

    String in(String words) {
      return words.replaceFirst(
          "(?iu)(?<![\\p{L}\\d])" + Pattern.quote(old), Matcher.quoteReplacement(now));
    }
  }

  private static final String PLACE =
      "(?:in|on|under|behind|inside|beside|by|at|near|above|below|beneath|next to|on top of|between|round|underneath)";

  static final String OPENERS =
      "(?:(?:no|nope|wait|oh|oops|sorry|soz|well|actually|correction|hmm|um|hold on|scratch that|i mean|i meant|my mistake|i made a mistake|i (?:got|had) (?:that|it|this) wrong|i was wrong)[,.!: ]+)";

  /** "I was wrong about the key, it's under the bird bath now". */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?iu)^.*\\b(?:wrong|mistaken|mixed up|muddled|confused|misremembered)(?: up)?(?: about| with)? (?:the |my |our )?(?:[\\p{L}'’-]+ ){0,2}?(?<thing>[\\p{L}-]+)[,.;:]+ (?:(?:actually|in fact) )?(?:it|he|she|they)(?:['’]s| is| are|['’]re| was| were) (?<now>.+?)(?: now| actually| instead| after all)?[.! ]*$");

  /** "The key isn't in the shed any more, it's under the step". */
  private static final Pattern MOVED =
      Pattern.compile(
          "(?iu)^.*?(?:\\bnot|n['’]?t) (?:[^,.;]*? )??(?<old>"
              + PLACE
              + " [^,.;]+?)(?: any ?more| any longer| now| after all| actually)*[,.;:]+ (?:but )?(?:it|he|she|they|that)(?:['’]s| is|['’]re| are|['’]d be)(?: now| actually)* (?<now>"
              + PLACE
              + " [^,.;]+?)(?: now| actually| instead)*[.! ]*$");

  private static final Pattern PLACED = Pattern.compile("(?iu)^" + PLACE + " .*");

  /** "I said 600, it's 700 I owe him". */
  private static final Pattern SAID =
      Pattern.compile(
          "(?iu)^"
              + OPENERS
              + "*i (?:said|told you|wrote|put) (?<old>[\\p{L}\\d]+(?: [\\p{L}\\d]+)?)[,;:.]? (?:but )?(?:it['’]?s|it is|it was|i meant|that should be|actually|really)(?: actually| really)? (?<now>[\\p{L}\\d]+)(?: .*)?$");

  /** "I've moved the ledger, it's behind the clock now", "I moved the key to the shed". */
  private static final Pattern PUT =
      Pattern.compile(
          "(?iu)^(?:so |and |oh |btw |by the way )*,? ?(?:i|we)(?:['’]ve| have)? (?:moved|put) (?:the |my |our )?(?:[\\p{L}'’-]+ ){0,2}?(?<thing>[\\p{L}-]+)(?:[,.;:]+ | and )(?:it|they)(?:['’]s| is|['’]re| are)(?: now)? (?<now>"
              + PLACE
              + " .+?)(?: now)?[.! ]*$");

  /** "Tea, not coffee" alone may be a wish; these put right. */
  private static final Pattern RIGHTING =
      Pattern.compile(
          "(?iu)^not |\\b(?:meant|wrong|mistaken|mixed up|muddled|misremembered|misspoke|any ?more|any longer|called|named|my bad|mistake|i should have said|(?:is|are)n['’]t really)\\b|,? not (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\b\\d+\\b[^.;]* not \\d+\\b|(?:n['’]t|\\bnot) .*[,;.] (?:it|that|she|he|they)['’]?(?:s|re) ");

  /** "It's not Bram who has it, it's Ilse": another did the same. */
  private static final Pattern ONE =
      Pattern.compile(
          "(?iu)^"
              + OPENERS
              + "*(?:it|that)(?:['’]?s not| is not| isn['’]?t| was not| wasn['’]?t|['’]?s never) (?:(?:in|at|on|with|to|for) )?(?<old>(?:(?:my|the|our|an?) )?[\\p{L}\\d'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?) (?:who|that|where|which|when|whose)(?<matter>(?:['’]s)? [^,;.]+)[,;.]? (?:but )?(?:it|that)(?:['’]?s| is| was) (?:(?:in|at|on|with|to|for) )?(?<now>[^,.;]+?)(?: now| actually| instead)*[.! ]*$");

  /** "Bodo is a beagle mix, not a beagle". */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)^"
              + OPENERS
              + "*(?<who>(?:(?:my|our|the) )?[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)(?:['’]s| is| are| was| were)(?: actually| really)? (?:an? |the |in |at |on |from )?(?<now>[^,.;]+?),? (?:and )?not (?:an? |the |in |at |on |from )?(?<old>[^,.;]+?)[.! ]*$");

  private static final Pattern SOMEBODY =
      Pattern.compile("(?!(?:It|That|This|He|She|They|There|I)$)\\p{Lu}[\\p{L}-]+");

  private static final Pattern STATE =
      Pattern.compile("(?iu)^.*?(?:\\b(?:is|are|was)|['’]s)(?: kept| hidden)? (?<old>[^,.;]+)");
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},] )(?!I\\b)\\p{Lu}[\\p{L}'’-]+");
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)\\b(?:\\d{1,2}(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\\b");

  private static final int SHORTEST = 4;

  private Restated() {}

  /**
   * @param near nothing else was told in between, so that a value alone may be meant for it
   * @return empty when the correction is none of these words
   */
  static Optional<Change> of(String correction, String words, String language, boolean near) {
    CorrectionWords ways = CorrectionWords.of(language);
    if (!rights(correction, ways)) {
      return Optional.empty();
    }
    if (another(correction)) {
      return one(correction, words);
    }
    Matcher named = NAMED.matcher(correction);
    if (named.matches() && SOMEBODY.matcher(named.group("who")).matches()) {
      return named(named, words);
    }
    return said(correction, words)
        .or(() -> moved(correction, words))
        .or(() -> change(ways.newNotOld().matcher(correction), 2, 1, words))
        .or(() -> change(ways.notOldNew().matcher(correction), 1, 2, words))
        .or(() -> state(correction, words))
        .or(() -> date(ways.opener().matcher(correction), words))
        .or(() -> OtherKind.of(correction, words))
        .or(() -> Recounted.of(correction, words, near))
        .or(() -> Recounted.opened(ways.opener().matcher(correction), words))
        .or(() -> near ? bare(ways.bareNew().matcher(correction), words) : Optional.empty())
        .map(Restated::dayForDay)
        .filter(c -> !c.old().equalsIgnoreCase(c.now()));
  }

  /** In "she's coming Saturday instead" no more than the day stands for the day. */
  private static Change dayForDay(Change change) {
    List<String> days =
        Amendments.weekday(change.old()) >= 0
            ? DATE.matcher(change.now()).results().map(MatchResult::group).toList()
            : List.of();
    return days.size() == 1 ? new Change(change.old(), days.getFirst()) : change;
  }

  /** True for words that may put something right. */
  static boolean rights(String text, CorrectionWords ways) {
    return RIGHTING.matcher(text).find()
        || ways.opener().matcher(text).matches()
        || ways.bareNew().matcher(text).matches()
        || Recounted.may(text)
        || SAID.matcher(text).matches()
        || PUT.matcher(text).matches()
        || OtherKind.may(text)
        || another(text)
        || NAMED.matcher(text).matches();
  }

  private static Optional<Change> change(Matcher matcher, int old, int now, String words) {
    return matcher.matches() && Phrase.stands(words, matcher.group(old).strip())
        ? Optional.of(Recounted.change(matcher.group(old).strip(), matcher.group(now).strip()))
        : Optional.empty();
  }

  private static Optional<Change> said(String correction, String words) {
    Matcher said = SAID.matcher(correction);
    return change(said, said.matches(), words);
  }

  private static Optional<Change> change(Matcher m, boolean fits, String words) {
    return fits && Phrase.stands(words, m.group("old"))
        ? Optional.of(new Change(m.group("old").strip(), m.group("now").strip()))
        : Optional.empty();
  }

  private static Optional<Change> moved(String correction, String words) {
    Matcher moved = MOVED.matcher(correction);
    Matcher put = PUT.matcher(correction);
    return change(moved, moved.matches(), words)
        .or(() ->
            put.matches() && Phrase.stands(words, put.group("thing"))
                ? place(words, put.group("thing"), put.group("now").strip())
                : Optional.empty());
  }

  /** True where another is named who did it: the matter itself stands. */
  static boolean another(String correction) {
    return ONE.matcher(correction).matches();
  }

  private static Optional<Change> one(String correction, String words) {
    Matcher one = ONE.matcher(correction);
    boolean same =
        one.matches()
            && Phrase.stands(words, one.group("old"))
            && Likeness.content(one.group("matter")).stream().anyMatch(s -> Likeness.in(words, s));
    return same
        ? Optional.of(new Change(one.group("old"), one.group("now").strip(), false))
        : Optional.empty();
  }

  private static Optional<Change> named(Matcher named, String words) {
    return Phrase.stands(words, named.group("who")) ? change(named, true, words) : Optional.empty();
  }

  private static Optional<Change> state(String correction, String words) {
    Matcher about = ABOUT.matcher(correction);
    if (!about.matches() || !Phrase.stands(words, about.group("thing"))) {
      return Optional.empty();
    }
    String now = about.group("now").strip();
    Matcher number = Pattern.compile("(?iu)^" + Corrections.NUMBER).matcher(now);
    if (number.find()) {
      return Recounted.amounts(words).stream()
          .findFirst()
          .map(a -> new Change(a.group(), number.group()));
    }
    Optional<Change> place =
        PLACED.matcher(now).matches() ? place(words, about.group("thing"), now) : Optional.empty();
    Matcher state = STATE.matcher(words);
    return place.or(() ->
        state.find() ? Optional.of(new Change(state.group("old").strip(), now)) : Optional.empty());
  }

  /** The place that is named behind the thing. */
  private static Optional<Change> place(String words, String thing, String now) {
    Matcher old =
        Pattern.compile(
                "(?iu)\\b" + Pattern.quote(thing) + "\\b[^.;]*?\\b(?<old>" + PLACE + " [^.;,]+)")
            .matcher(words);
    return old.find() ? Optional.of(new Change(old.group("old").strip(), now)) : Optional.empty();
  }

  /** "Correction: the mock is on the 14th", where a mock was on the 10th. */
  private static Optional<Change> date(Matcher opened, String words) {
    if (!opened.matches()) {
      return Optional.empty();
    }
    List<String> is = DATE.matcher(opened.group()).results().map(MatchResult::group).toList();
    List<String> said = Words.of(opened.group());
    if (is.size() != 1) {
      return Optional.empty();
    }
    return Words.of(words).stream()
        .filter(word -> said.stream().anyMatch(s -> shortFor(s, word)))
        .filter(word -> !DATE.matcher(word).matches())
        .findFirst()
        .flatMap(word -> dateOf(word, words))
        .map(was -> new Change(was, is.getFirst()));
  }

  /** The first date behind the word, else the only one. */
  private static Optional<String> dateOf(String word, String words) {
    int at = Words.fold(words).indexOf(word);
    List<MatchResult> dates = DATE.matcher(words).results().toList();
    return dates.stream()
        .filter(d -> d.start() > at)
        .findFirst()
        .or(() -> dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty())
        .map(MatchResult::group);
  }

  /** "Chem" is enough for chemistry. */
  static boolean shortFor(String said, String word) {
    return said.length() >= SHORTEST && word.startsWith(said);
  }

  /** "I meant Tuesday" stands for the day that was said, a name for the last name. */
  private static Optional<Change> bare(Matcher matcher, String words) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String now = matcher.group(1).strip();
    List<String> kin =
        Amendments.weekday(now) >= 0
            ? Words.of(words).stream().filter(w -> Amendments.weekday(w) >= 0).toList()
            : Corrections.AMOUNT.matcher(now).matches()
                ? Recounted.amounts(words).stream().map(MatchResult::group).toList()
                : Corrections.NAME.matcher(now).matches() ? all(NAME, words) : List.of();
    return kin.isEmpty() ? Optional.empty() : Optional.of(new Change(kin.getLast(), now));
  }

  private static List<String> all(Pattern pattern, String words) {
    return pattern.matcher(words).results().map(MatchResult::group).toList();
  }
}
