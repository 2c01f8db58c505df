package confidant.mind.perceive;

import static confidant.mind.perceive.Introductions.NAME;
import static confidant.mind.perceive.Introductions.being;
import static confidant.mind.perceive.Introductions.capital;
import static confidant.mind.perceive.Introductions.fits;
import static confidant.mind.perceive.Introductions.name;

import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import confidant.mind.perceive.Introductions.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One's children by their order or together: "our first, Jakob", "the kids are 8 and 11, …". */
final class Children {
  /** "The kids are 8 and 11, Theo and Maddie", "Theo and Maddie are 8 and 11". */
  private static final Pattern TWO_AGED =
      Pattern.compile(
          "\\b(?:my|our|the) (?<rel>kids|children|sons|daughters|boys|girls|twins|grandchildren|grandkids) are"
              + " (?<a>\\d{1,2}) and (?<b>\\d{1,2}), (?<name>\\p{L}[\\p{L}'-]+) and (?<second>\\p{L}[\\p{L}'-]+)");

  /** "Our first, Jakob, is three", "my youngest is called Mia". */
  private static final Pattern ONE_OF_THEM =
      Pattern.compile(
          "\\b(?:my|our) (?:first|second|third|oldest|eldest|youngest|middle one|little one|firstborn)"
              + "(?: one| born)?(?:, (?:called )?|,? (?:is |'s )?(?:called|named) )"
              + NAME
              + "(?=,|$| (?:is|was|has|and|who)\\b)");

  private Children() {}

  static List<Found> in(Clause clause, String text) {
    var found = new ArrayList<Found>();
    child(clause, text, found);
    aged(clause, text, found);
    return found;
  }

  private static void child(Clause clause, String text, List<Found> found) {
    Matcher m = ONE_OF_THEM.matcher(clause.words());
    if (m.find() && fits(text, clause, m, "name") && capital(text, clause, m)) {
      found.add(being(Fact.ME, "child", name(text, clause, m, "name"), false));
    }
  }

  private static void aged(Clause clause, String text, List<Found> found) {
    Matcher m = TWO_AGED.matcher(clause.words());
    if (m.find() && fits(text, clause, m, "name") && fits(text, clause, m, "second")) {
      String relation = People.singular(m.group("rel"));
      String one = name(text, clause, m, "name");
      String two = name(text, clause, m, "second");
      found.add(being(Fact.ME, relation, one, false));
      found.add(being(Fact.ME, relation, two, false));
      found.add(new Found(one, Predicate.AGE, "", m.group("a"), false, 1));
      found.add(new Found(two, Predicate.AGE, "", m.group("b"), false, 1));
    }
  }
}
