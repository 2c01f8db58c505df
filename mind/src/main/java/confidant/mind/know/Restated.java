package confidant.mind.know;

import confidant.core.origin.EventId;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Not Leeds, York": what a correction makes of words that were told before. */
final class Restated {
  /** One value in the place of another. */
  record Change(String old, String now) {
    String in(String words) {
      return words.replaceFirst("(?i)\\b" + Pattern.quote(old), Matcher.quoteReplacement(now));
    }
  }

  /** Words as they stand corrected, and the turn that corrected them last. */
  record Standing(String words, Turn by) {}

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?iu)^.*\\bwrong about (?:the |my |our )?(?:[\\p{L}'’-]+ ){0,2}?(?<thing>[\\p{L}-]+)[,.;:]+ (?:it|he|she|they)(?:['’]s| is| are|['’]re) (?<now>.+?)(?: now)?[.! ]*$");

  /** "Tea, not coffee" alone may be a wish; these put right. */
  private static final Pattern RIGHTING =
      Pattern.compile(
          "(?iu)^not |\\b(?:meant|wrong|any ?more|any longer|called|named)\\b|(?:n['’]t|\\bnot) .*[,;.] (?:it|that)['’]?s ");

  private static final Pattern STATE =
      Pattern.compile("(?iu)^.*?\\b(?:is|are|was)(?: kept| hidden)? (?<old>[^,.;]+)");
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},] )(?!I\\b)\\p{Lu}[\\p{L}'’-]+");
  private static final Pattern ORDINAL = Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)\\b");
  private static final int SHORTEST = 4;
  private static final int NEAR = 8;

  /** A word in so many turns points at none. */
  static final int COMMON = 40;

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
    return change(ways.newNotOld().matcher(correction), 2, 1, words)
        .or(() -> change(ways.notOldNew().matcher(correction), 1, 2, words))
        .or(() -> state(correction, words))
        .or(() -> date(ways.opener().matcher(correction), words))
        .or(() -> near ? bare(ways.bareNew().matcher(correction), words) : Optional.empty());
  }

  /** True for words that may put something right. */
  static boolean rights(String text, CorrectionWords ways) {
    return RIGHTING.matcher(text).find()
        || ways.opener().matcher(text).matches()
        || ways.bareNew().matcher(text).matches();
  }

  private static Optional<Change> change(Matcher matcher, int old, int now, String words) {
    return matcher.matches() && Phrase.stands(words, matcher.group(old).strip())
        ? Optional.of(new Change(matcher.group(old).strip(), matcher.group(now).strip()))
        : Optional.empty();
  }

  /** "I was wrong about the key, it's under the pot". */
  private static Optional<Change> state(String correction, String words) {
    Matcher about = ABOUT.matcher(correction);
    Matcher state = STATE.matcher(words);
    return about.matches() && Phrase.stands(words, about.group("thing")) && state.find()
        ? Optional.of(new Change(state.group("old").strip(), about.group("now").strip()))
        : Optional.empty();
  }

  /** "Correction: the mock is on the 14th", where a mock was on the 10th. */
  private static Optional<Change> date(Matcher opened, String words) {
    if (!opened.matches()) {
      return Optional.empty();
    }
    List<String> was = all(ORDINAL, words);
    List<String> is = all(ORDINAL, opened.group());
    List<String> said = Words.of(opened.group());
    boolean same =
        Words.of(words).stream().anyMatch(word -> said.stream().anyMatch(s -> shortFor(s, word)));
    return same && was.size() == 1 && is.size() == 1 && !was.equals(is)
        ? Optional.of(new Change(was.getFirst(), is.getFirst()))
        : Optional.empty();
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
                ? all(Corrections.AMOUNT, words)
                : Corrections.NAME.matcher(now).matches() ? all(NAME, words) : List.of();
    return kin.isEmpty() ? Optional.empty() : Optional.of(new Change(kin.getLast(), now));
  }

  private static List<String> all(Pattern pattern, String words) {
    return pattern.matcher(words).results().map(m -> m.group()).toList();
  }

  /** Words of a turn as later turns corrected them; empty when none did. */
  static Optional<Standing> later(Turn told, String first, Knowledge knowledge, Asking asking) {
    Optional<Standing> standing = Optional.empty();
    boolean near = true;
    for (Turn turn : after(told, first, knowledge, asking)) {
      String words = standing.map(Standing::words).orElse(first);
      Optional<Change> change = of(turn.text().strip(), words, asking.language(), near);
      if (change.isPresent()) {
        standing = Optional.of(new Standing(change.get().in(words), turn));
      }
      near = near && (change.isPresent() || Asks.only(turn.text()));
    }
    return standing;
  }

  /** What was said right after, and later turns that name what was named. */
  private static List<Turn> after(Turn told, String words, Knowledge knowledge, Asking asking) {
    Transcript transcript = asking.transcript();
    var ids = new TreeSet<EventId>();
    transcript.after(told.id(), NEAR).forEach(t -> ids.add(t.id()));
    Words.of(words).stream()
        .filter(w -> w.length() > 2)
        .map(knowledge::turnsWith)
        .filter(turns -> turns.size() < COMMON)
        .forEach(ids::addAll);
    return ids.tailSet(told.id(), false).headSet(asking.turn()).stream()
        .flatMap(id -> transcript.turn(id).stream())
        .filter(t -> t.byPerson() && !t.hidden() && t.text().length() <= 120)
        .toList();
  }
}
