package confidant.mind.perceive;

import confidant.core.memory.Fact;
import confidant.mind.perceive.Introductions.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Relatives and animals somebody says to have: "I have two cats", "my neighbor has a dog, Rex". */
final class Having {
  private static final String NAME = "(?<name>\\p{L}[\\p{L}'-]+)";
  private static final String SOMEBODY =
      "(?: (?<count>an?|no|one|two|three|four|five|six|\\d+|another|several))?"
          + " (?:(?:best|older|younger|little|big|new|old|twin|baby|small|tiny|cute|lovely|rescue|black|white|orange|great|wonderful|amazing|good|half|step|really|very|huge"
          + "|grumpy|fat|elderly|three-legged|blind|deaf|beautiful|sweet|crazy|adopted|brown|grey|gray|ginger|tabby) )*(?<rel>"
          + People.RELATION
          + ")\\b"
          + People.NO_COMPOUND
          + "(?:,? (?<called>called|named|whose names? (?:is|are)|(?:his|her|its|their) names? (?:is|are|'s))|,|:)?(?: "
          + NAME
          + ")?(?:,? (?:and|&) (?<second>\\p{L}[\\p{L}'-]+))?(?:,? (?:and|&) (?<third>\\p{L}[\\p{L}'-]+))?";
  private static final String ADVERBS = "(?: also| just| still| already| recently| finally|'ve)*";
  private static final Pattern MINE =
      Pattern.compile(
          "\\b(?:i|we)"
              + ADVERBS
              + "(?<no> don'?t| do not| never)?(?: have got| have adopted| have| got| adopted| own| rescued| had a baby|'ve got| keep)(?: any)?"
              + SOMEBODY);
  private static final Pattern THEIRS =
      Pattern.compile(
          "^"
              + ADVERBS
              + "(?<no> doesn'?t| does not| never)?(?: has got|'s got| has| have| got| adopted| has adopted| owns)(?: any)?"
              + SOMEBODY);

  private Having() {}

  static List<Found> in(Clause clause, String text, Optional<Owner> owner) {
    var found = new ArrayList<Found>();
    Optional<Owner> other = owner.filter(o -> !o.me());
    if (other.isEmpty()) {
      read(Fact.ME, MINE, clause, clause.start(), text, found);
    } else {
      read(other.get().subject(), THEIRS, clause, other.get().restStart(), text, found);
    }
    return found;
  }

  private static void read(
      String subject, Pattern pattern, Clause clause, int from, String text, List<Found> found) {
    Matcher m = pattern.matcher(clause.plain()).region(from, clause.end());
    if (!m.find()) {
      return;
    }
    String relation = People.singular(m.group("rel"));
    boolean plural = People.plural(m.group("rel"), relation);
    boolean no = m.group("no") != null || "no".equals(m.group("count"));
    if (!no && named(text, m, "name")) {
      for (String group : List.of("name", "second", "third")) {
        if (m.group(group) != null
            && Names.fits(text, m.start(group), m.end(group), true)
            && (plural || group.equals("name"))) {
          String name = Names.written(text.substring(m.start(group), m.end(group)));
          found.add(Introductions.being(subject, relation, name, false));
        }
      }
    } else if (no || m.group("count") != null || People.animal(relation) && plural) {
      if (!plural || People.kin(relation) || People.animal(relation)) {
        found.add(Introductions.being(subject, relation, "", no));
      }
    }
  }

  private static boolean named(String text, Matcher m, String group) {
    return m.group(group) != null
        && Names.fits(text, m.start(group), m.end(group), m.group("called") != null);
  }
}
