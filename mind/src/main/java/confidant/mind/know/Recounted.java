package confidant.mind.know;

import confidant.mind.know.Restated.Change;
import confidant.mind.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "It's six now": what a number that puts right makes of a number that was told before. */
final class Recounted {
  /** "It's six hens now", "actually, make that five, I forgot one". */
  private static final Pattern COUNT =
      Pattern.compile(
          "(?iu)^(?<opener>"
              + Restated.OPENERS
              + "*)(?:and )?(?:make (?:it|that)|it['’]?s|it is|there are|there['’]s|that['’]s|that makes|they['’]re|(?:i|we)(?:['’]ve| have)(?: got)?|we['’]re|(?:down|up) to|now|(?=\\w+(?: \\p{L}+)? (?:now|actually)\\b)) ?(?:now |actually |up to |down to |only )*(?<now>"
              + Corrections.NUMBER
              + ")(?: (?!now\\b|actually\\b|instead\\b|these\\b|in\\b|of\\b|at\\b|and\\b|not\\b|am\\b|pm\\b|o['’]clock|since\\b)(?:\\p{L}+ )??(?<noun>(?!now\\b|actually\\b)[\\p{L}-]+))?(?<late>(?: now| actually| instead| then| these days|,? not [\\p{L}\\d]+)*)(?:\\s*[,.;:!–-].*)?$");

  /** A number that was put right may name once more what it counts. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?iu)^(?<number>" + Corrections.NUMBER + ") .+");

  /** Before a number that counts nothing. */
  private static final Pattern NO_COUNT =
      Pattern.compile("(?iu).*\\b(?:at|since|until|till|from|around|past|by) $");

  private static final int COUNTED_WITHIN = 3;

  private static final Pattern MOVED =
      Pattern.compile("(?i)^(?:moved|gone|living|working|based|back) (?:to|in|at) ");

  private Recounted() {}

  static boolean may(String text) {
    return COUNT.matcher(text).matches();
  }

  /** "Twelve hens" in the place of "eleven" is twelve, "moved to York" in that of Leeds York. */
  static Change change(String old, String now) {
    Matcher numbered = NUMBERED.matcher(now);
    boolean moved = MOVED.matcher(now).lookingAt();
    if (moved) {
      return new Change(old, MOVED.matcher(now).replaceFirst(""));
    }
    boolean alone = Corrections.AMOUNT.matcher(old).matches();
    return new Change(old, alone && numbered.matches() ? numbered.group("number") : now);
  }

  /** "I got that wrong, Osric is twelve", where Osric was eleven. */
  static Optional<Change> opened(Matcher opened, String words) {
    if (!opened.matches()) {
      return Optional.empty();
    }
    List<MatchResult> now = amounts(opened.group());
    List<MatchResult> was = amounts(words);
    List<String> said = Likeness.content(opened.group());
    boolean same =
        Words.of(words).stream().anyMatch(w -> said.contains(Words.stem(w)) && !number(w));
    return now.size() == 1
            && was.size() == 1
            && same
            && year(now.getFirst()) == year(was.getFirst())
        ? Optional.of(new Change(was.getFirst().group(), now.getFirst().group()))
        : Optional.empty();
  }

  /** 1990 is no count that 89 could put right. */
  private static boolean year(MatchResult number) {
    return number.group().matches("(?:1[89]|20)\\d\\d");
  }

  private static boolean number(String word) {
    return Corrections.AMOUNT.matcher(word).matches();
  }

  /** Another number of the same things; of what was just spoken of where they are not named. */
  static Optional<Change> of(String correction, String words, boolean near) {
    Matcher count = COUNT.matcher(correction);
    if (!count.matches() || !signalled(count)) {
      return Optional.empty();
    }
    String noun =
        Optional.ofNullable(count.group("noun")).map(n -> Words.stem(Words.fold(n))).orElse("");
    List<MatchResult> amounts =
        amounts(words).stream()
            .filter(a -> !NO_COUNT.matcher(words.substring(0, a.start())).matches())
            .filter(a -> noun.isEmpty() ? near : counts(words.substring(a.end()), noun))
            .toList();
    return amounts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Change(amounts.getFirst().group(), count.group("now")));
  }

  /** "It's two" tells; "it's two now" and "no, it's two" put right. */
  private static boolean signalled(Matcher count) {
    return !count.group("opener").isEmpty()
        || !count.group("late").isEmpty()
        || count
            .group()
            .matches("(?i)(?:and )?(?:make|down to|up to) .*|.*\\b(?:now|actually)\\b.*");
  }

  private static boolean counts(String behind, String noun) {
    return Words.of(behind).stream().limit(COUNTED_WITHIN).map(Words::stem).anyMatch(noun::equals);
  }

  static List<MatchResult> amounts(String words) {
    return Corrections.AMOUNT.matcher(words).results().toList();
  }
}
