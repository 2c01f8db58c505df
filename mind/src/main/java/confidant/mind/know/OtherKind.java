package confidant.mind.know;

import confidant.mind.know.Restated.Change;
import confidant.mind.view.Relations;
import confidant.mind.view.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Noodle's actually a king snake": another kind of what was told before. */
final class OtherKind {
  /** "Noodle's actually a king snake, the vet said". */
  private static final Pattern KIND =
      Pattern.compile(
          "(?iu)^"
              + Restated.OPENERS
              + "*(?<who>(?:my |our |the )?[\\p{L}-]+(?: [\\p{L}-]+)?)(?:['’]s| is| was)(?: actually| really| in fact| technically) (?<a>an? )(?<now>(?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+?)(?: apparently| it turns out| you know)?(?:[,.;].*)?$");

  private OtherKind() {}

  static boolean may(String text) {
    return KIND.matcher(text).matches();
  }

  /** Another kind of the same: a king snake for a corn snake, a lurcher for a whippet. */
  static Optional<Change> of(String correction, String words) {
    Matcher kind = KIND.matcher(correction);
    if (!kind.matches()
        || !Phrase.stands(words, kind.group("who").replaceFirst("^\\w+ (?=\\w)", ""))) {
      return Optional.empty();
    }
    String now = kind.group("now").strip();
    String head = now.substring(now.lastIndexOf(' ') + 1);
    Matcher same =
        Pattern.compile(
                "(?iu)\\b(?!(?:an?|the|my|our|of|this)\\b)[\\p{L}-]+ "
                    + Pattern.quote(head)
                    + "\\b")
            .matcher(words);
    return same.find()
        ? Optional.of(new Change(same.group(), now))
        : Words.of(words).stream()
            .filter(w -> Relations.animal(w) && kin(w, head))
            .findFirst()
            .map(w -> new Change(w, now));
  }

  private static boolean kin(String one, String other) {
    String a = Relations.canonical(one);
    String b = Relations.canonical(other);
    return Relations.animal(other)
        && !a.equals(b)
        && (Relations.broader(a).equals(b)
            || Relations.broader(b).equals(a)
            || !Relations.broader(a).isEmpty()
                && Relations.broader(a).equals(Relations.broader(b)));
  }
}
