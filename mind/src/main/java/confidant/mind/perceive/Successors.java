package confidant.mind.perceive;

import confidant.core.memory.Fact;
import confidant.mind.perceive.Introductions.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One follows another: "my old boss Pete retired and the new one, Candace, started in May". */
final class Successors {
  private static final Pattern FOLLOWED =
      Pattern.compile(
          "\\b(?:my|our) (?:old |former |previous |last |first )?(?<rel>"
              + People.RELATION
              + ")(?: (?:at|on|in|from) (?:(?:the|my|our) )?\\p{L}+)?(?:,| used to be| was)? (?<old>\\p{L}[\\p{L}'-]+)\\b(?=,| \\p{L})[^.!?]*?"
              + "(?:\\bnow (?:it'?s|i have|we have|there'?s|i've got|we've got)|\\bit'?s now|\\bthe new (?:one|"
              + People.RELATION
              + ")(?: is(?: called)?|'s(?: called)?|,| called)?|\\b(?:his|her|their) (?:replacement|successor)(?: is(?: called)?|'s(?: called)?|,)?|\\b(?:was |got |been )?replaced by|\\btaken over by) (?<name>\\p{L}[\\p{L}'-]+)");

  private Successors() {}

  /** Both, in the order they came, so that the newer stands. */
  static List<Found> in(Clause clause, String text) {
    var found = new ArrayList<Found>();
    int start = clause.start() - clause.before().length();
    Matcher m = FOLLOWED.matcher(clause.sentence());
    if (clause.start() == start && m.find()) {
      String relation = People.singular(m.group("rel"));
      for (String group : List.of("old", "name")) {
        int from = start + m.start(group);
        int to = start + m.end(group);
        if (Names.fits(text, from, to, GivenNames.known(m.group(group)))) {
          found.add(
              Introductions.being(
                  Fact.ME, relation, Names.written(text.substring(from, to)), false));
        }
      }
    }
    return found.size() == 2 ? found : List.of();
  }
}
