package confidant.mind.perceive;

import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import confidant.mind.perceive.Introductions.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Relatives and animals somebody says to have: "I have two cats", "my neighbor has a dog, Rex". */
final class Having {
  private static final String NAME = "(?<name>\\p{L}[\\p{L}'-]+)";

  /** "Max (9)", "Lucy, 7", "Tom who is 4", "Ella who turns 6 on the 20th". */
  private static final String AGED =
      "(?: \\(\\d{1,2}\\)|,? (?:who|he|she)(?:'s| is| are| just turned| turned| turns|'ll be| will"
          + " be)(?: now)? \\d{1,2}(?: (?:on|in|next|this)(?: \\p{L}+)?(?: \\d{1,2}(?:st|nd|rd|th)?)?)?"
          + "|,? (?:aged? )?\\d{1,2}(?= ?(?:,|and\\b|&|$|\\.)))?";

  private static final Pattern AGE =
      Pattern.compile(
          "^(?: \\((?<a>\\d{1,2})\\)|,? (?:who|he|she)(?:'s| is| just turned| turned)(?: now)? (?<b>\\d{1,2})\\b"
              + "|,? (?:aged? )?(?<c>\\d{1,2})(?= ?(?:,|and\\b|&|$|\\.)))");
  private static final String SOMEBODY =
      "(?: (?<count>a pair of|a couple of|an?|no|one|two|three|four|five|six|\\d+|another|several))?"
          + " (?:(?:best|older|younger|little|big|new|old|twin|baby|small|tiny|cute|lovely|rescue|black|white|orange|great|wonderful|amazing|good|half|step|really|very|huge"
          + "|grumpy|fat|elderly|three-legged|blind|deaf|beautiful|sweet|crazy|adopted|brown|grey|gray|ginger|tabby) )*(?<rel>"
          + People.RELATION
          + "|boys?|girls?)\\b"
          + People.NO_COMPOUND
          + "(?:,? (?<called>called|named|by the name of|who answers to|that answers to|answering to|whose names? (?:is|are)|(?:his|her|its|their) names? (?:is|are|'s))|,|:)?(?: "
          + NAME
          + AGED
          + "(?<more>(?:(?:, and |, | and | & )\\p{L}[\\p{L}'-]+(?!\\p{L})"
          + AGED
          + ")*))?";
  private static final Pattern NEXT =
      Pattern.compile("(?i)(?:, and |, | and | & )(\\p{L}[\\p{L}'’-]+)");
  private static final String ADVERBS = "(?: also| just| still| already| recently| finally|'ve)*";

  /** "I'm 54, divorced, two kids: …", "a mother of three boys". */
  private static final String LISTED =
      "(?:^(?:(?:hi|hello|hey|so|well),? )?(?:i'?m|i am)\\b[^.!?]*?,"
          + "|\\b(?:mother|mum|mom|father|dad|parent) (?:of|to))"
          + "(?= (?:one|two|three|four|five|six|\\d) )";

  private static final Pattern MINE =
      Pattern.compile(
          "(?:\\b(?:i|we)"
              + ADVERBS
              + "(?<no> don'?t| do not| never| haven'?t(?= got))?(?: have got| have adopted| have| got| adopted| own| rescued| had a baby|'?ve got|'ve(?= (?:an?|no|one|two|three|four|five|six|\\d+) )| keep| had(?= (?:two|three|four|five|six|\\d|an? (?:boy|girl|son|daughter)\\b)(?: (?:boys|girls|kids|children|sons|daughters)\\b)?))(?: any)?|"
              + LISTED
              + ")"
              + SOMEBODY);
  private static final Pattern THEIRS =
      Pattern.compile(
          "^(?:and |so |also |just )*"
              + ADVERBS
              + "(?<no> doesn'?t| does not| never)?(?: has got|'s got|(?<!\\p{L})(?:have got|have|got)| has| have| got| adopted| has adopted| owns)(?: any)?"
              + SOMEBODY);

  private Having() {}

  static List<Found> in(Clause clause, String text, Optional<Owner> owner) {
    var found = new ArrayList<Found>();
    Optional<Owner> other = owner.filter(o -> !o.me());
    if (owner.filter(o -> o.me() && o.restStart() == clause.start()).isPresent()) {
      read(Fact.ME, THEIRS, clause, clause.start(), text, found);
    } else if (other.isEmpty()) {
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
    String word = m.group("rel").replaceFirst("^boy", "son").replaceFirst("^girl(?!f)", "daughter");
    String relation = People.singular(word);
    boolean plural = People.plural(word, relation);
    boolean no = m.group("no") != null || "no".equals(m.group("count"));
    if (!no && named(text, m, "name")) {
      found.add(being(subject, relation, text, m.start("name"), m.end("name")));
      age(text, m.start("name"), m.end("name"), found);
      if (plural) {
        more(subject, relation, text, m, found);
      }
    } else if (no || m.group("count") != null || People.animal(relation) && plural) {
      if (!plural || People.kin(relation) || People.animal(relation)) {
        found.add(Introductions.being(subject, relation, "", no));
      }
    }
  }

  /** The second and the third of "Dot, Fig and Plum". */
  private static void more(
      String subject, String relation, String text, Matcher m, List<Found> found) {
    Matcher name = NEXT.matcher(text).region(m.start("more"), m.end("more"));
    while (name.find()) {
      boolean lower =
          m.group("called") != null || GivenNames.known(name.group(1).toLowerCase(Locale.ROOT));
      if (Names.fits(text, name.start(1), name.end(1), lower)) {
        found.add(being(subject, relation, text, name.start(1), name.end(1)));
        age(text, name.start(1), name.end(1), found);
      }
    }
  }

  /** What stands right behind a name may be an age. */
  private static void age(String text, int start, int end, List<Found> found) {
    Matcher m = AGE.matcher(text.substring(end));
    if (m.find()) {
      String years =
          Stream.of("a", "b", "c").map(m::group).filter(Objects::nonNull).findFirst().orElse("");
      String name = Names.written(text.substring(start, end));
      found.add(new Found(name, Predicate.AGE, "", years, false, 1));
    }
  }

  private static Found being(String subject, String relation, String text, int start, int end) {
    return Introductions.being(subject, relation, Names.written(text.substring(start, end)), false);
  }

  private static boolean named(String text, Matcher m, String group) {
    return m.group(group) != null
        && Names.fits(
            text,
            m.start(group),
            m.end(group),
            m.group("called") != null || GivenNames.known(m.group(group)));
  }
}
