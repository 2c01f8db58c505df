package confidant.mind.perceive;

import static confidant.mind.perceive.Introductions.NAME;

import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The person's own name: "my name is Ana", "hi, Arthur here". */
final class OwnName {
  private static final Pattern MY_NAME =
      Pattern.compile(
          "\\b(?:my (?:real |full |first )?name(?:'?s| is)|(?:you can |please |everyone |people |friends |just )?call(?:s)? me|i go by) "
              + NAME
              + "(?! (?:crazy|when|if|later|back|tomorrow|tonight|again|stupid|names)\\b)");
  private static final String HELLO =
      "(?:hi|hello|hey|oh hi|hey there|hi there|yo|heya|hiya|(?:good )?(?:morning|evening|afternoon|day))";
  private static final Pattern I_AM =
      Pattern.compile(
          "^(?<hi>"
              + HELLO
              + "[,.!]? )?(?:(?:so|well|ok|okay|and|btw|oh)[,]? )*"
              + "(?:i'm|i am|im|it's|its|it is|this is) "
              + NAME
              + "(?: here| speaking| again| btw| by the way|,? (?:and (?:i|we|there|my|this)|but)\\b.*)?(?:,.*)?$");

  /** Who says "it's Arthur" tells their own name only at the door: with a greeting before it. */
  private static final Pattern AT_THE_DOOR = Pattern.compile("\\b(?:it's|its|it is) ");

  private static final Pattern HELLO_BEFORE = Pattern.compile("^" + HELLO + "\\b");

  /** "Hi, Arthur here". */
  private static final Pattern HERE =
      Pattern.compile("^" + HELLO + "[,.!]* " + NAME + " (?:here|speaking)$");

  private OwnName() {}

  static Optional<Introductions.Found> in(Clause clause, String text) {
    Matcher m = MY_NAME.matcher(clause.words());
    Matcher iAm = I_AM.matcher(clause.words());
    Matcher here = HERE.matcher(clause.words());
    Matcher hit =
        m.find()
            ? m
            : iAm.matches() && atTheDoor(text, clause, iAm) && nameLike(text, clause, iAm)
                ? iAm
                : here.matches() && nameLike(text, clause, here) ? here : null;
    return hit != null && Introductions.fits(text, clause, hit, "name")
        ? Optional.of(
            new Introductions.Found(
                Fact.ME,
                Predicate.NAME,
                "",
                Introductions.name(text, clause, hit, "name"),
                false,
                1))
        : Optional.empty();
  }

  /** "It's Tom, he broke his arm" is about Tom. */
  private static boolean atTheDoor(String text, Clause clause, Matcher m) {
    return !AT_THE_DOOR.matcher(m.group()).find()
        || HELLO_BEFORE.matcher(Plain.of(text).strip()).find()
        || m.group().endsWith(" here")
        || m.group().endsWith(" speaking");
  }

  /** "I'm Aisha", "hey, im leo"; not "I'm German", "it's Cairo" or "I'm tired". */
  private static boolean nameLike(String text, Clause clause, Matcher m) {
    boolean given = GivenNames.known(m.group("name"));
    boolean mine =
        m.group().contains("i'm ")
            || m.group().contains("i am ")
            || HELLO_BEFORE.matcher(Plain.of(text).strip()).find();
    return given
        || mine && Introductions.capital(text, clause, m) && !Names.kindOfPerson(m.group("name"));
  }
}
