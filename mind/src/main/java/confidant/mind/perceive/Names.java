package confidant.mind.perceive;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names from other words. */
final class Names {
  static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}(?:[\\p{Ll}-]|'(?!s\\b))+\\b");

  private static final Set<String> FUNCTION =
      Set.copyOf(
          java.util.Arrays.asList(
              ("a an the and or but so if when while because since although though as than then that this these those there here where who what which why how"
                      + " i you he she it we they me him her us them my your his its our their is am are was were be been being do does did have has had will would"
                      + " can could may might must shall should not no yes yeah yep nope ok okay oh well hey hi hello thanks thank please sorry just really very too"
                      + " also still even only never always often sometimes maybe perhaps probably actually honestly basically anyway today tomorrow yesterday tonight"
                      + " now soon later in on at to from of for with by about into over after before under between without during until up down out off back away"
                      + " some any all both each every many much more most few several one two three four five six seven eight nine ten god lol haha wow omg idk btw"
                      + " good great nice bad new old said says told asked called got get gets went goes came comes wants want loves love hates hate likes like thinks"
                      + " works work lives live moved makes made took takes keeps gave gives died passed left broke turned turns told needs need plays feels felt looks"
                      + " let lets dont didn't don't isn't can't won't i'm i've i'll i'd it's that's what's he's she's they're we're you're we've not-so incase however"
                      + " sick ill pregnant tired mad angry happy sad fine away home late early again visiting coming having being getting going doing staying living"
                      + " working calling texting yelling named who's whose dr mr mrs ms everyone everything nothing something someone nobody anyone once last next first"
                      + " mom mum dad grandma grandpa mother father married single engaged divorced vegan vegetarian allergic born from sure very quite an english german"
                      + " french spanish italian portuguese european american chinese japanese british irish dutch greek turkish christmas easter halloween internet"
                      + " will'll ugh hmm hm yay yup nah aw damn gonna gotta wanna im ive ill id dunno guess remember forget tell remind please play should feeling")
                  .split(" ")));
  private static final String TITLE = "(?i)^(?:mr|mrs|ms|dr|miss)\\.? ";
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december");

  /** Nations, faiths and signs: what one is, not what one is called. */
  private static final Pattern KIND =
      Pattern.compile(
          "\\p{L}+(?:ish|ese|ian|ic|ist|aholic|phobic)|german|french|dutch|swiss|greek|welsh|thai|czech"
              + "|scot|muslim|hindu|sikh|jew|catholic|christian|protestant|buddhist|atheist|american"
              + "|african|european|mexican|cuban|korean|chilean|puerto|gemini|virgo|aries|taurus"
              + "|libra|pisces|cancer|capricorn|aquarius|scorpio|santa|batman|god|covid|adhd|infp"
              + "|infj|intp|intj|gay|lesbian|bi|trans|queer|asexual|introverted|extroverted");

  private Names() {}

  static boolean kindOfPerson(String lower) {
    return KIND.matcher(lower).matches();
  }

  static boolean function(String lower) {
    return FUNCTION.contains(lower);
  }

  static boolean calendar(String word) {
    return CALENDAR.matcher(word).matches();
  }

  /** A day or a month, unless it is written like the name that June and April are too. */
  private static boolean month(String word) {
    return calendar(word) && !(Character.isUpperCase(word.charAt(0)) && GivenNames.listed(word));
  }

  /**
   * True when this may be the name after a relation.
   *
   * @param introduced true after "called" or "named": a name in lower case will do
   */
  static boolean fits(String text, int start, int end, boolean introduced) {
    String word = text.substring(start, end).replaceFirst(TITLE, "");
    String lower = Plain.of(word);
    if (word.length() < 2 || function(lower) || function(bare(lower)) || month(word)) {
      return false;
    }
    if (introduced) {
      return true;
    }
    boolean shouted = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
    return Character.isUpperCase(word.charAt(0)) && !shouted;
  }

  private static String bare(String lower) {
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }

  /** The name as it is kept: without a possessive ending, with a capital. */
  static String written(String word) {
    String bare = word.replace('’', '\'');
    bare = bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
    return Character.isLowerCase(bare.charAt(0))
        ? Character.toUpperCase(bare.charAt(0)) + bare.substring(1)
        : bare;
  }

  /** The same text, where known names that were typed small get their capital. */
  static String capitalized(String text, List<String> known) {
    var written = new StringBuilder(text);
    for (String name : known) {
      String small = name.toLowerCase(Locale.ROOT);
      if (!function(small) && !calendar(small)) {
        Pattern.compile("(?<![\\p{L}'’])" + Pattern.quote(small) + "(?!\\p{L})")
            .matcher(text)
            .results()
            .forEach(m -> written.replace(m.start(), m.end(), name));
      }
    }
    return written.toString();
  }

  private static final Pattern BEFORE_PERSON =
      Pattern.compile(
          "(?:\\b(?:with|and|told|called|met|meet|saw|see|texted|asked|visit(?:ed)?|miss|love|for|from|about|thinks?|that|when|because|if|does|did|is|was|has|but|where|by|like|and|give|gave|invited|remember|reminds? me of)|^|[.!?,:]|\\bwith) ?$");
  private static final Pattern AFTER_PERSON =
      Pattern.compile(
          "^(?:'s\\b|,|\\.|!|\\?|$| (?:is|was|and|said|says|told|asked|called|has|had|wants?|will|would|came|comes|got|just|never|always|also|lives?|works?|moved|loves?|likes?|hates?|texted|visited|again|yesterday|today|tomorrow|tonight|on|at|about|for|last|next|this|turns|thinks|keeps|made|gave|left|who|when|because|but|didn't|doesn't|isn't|wasn't|can't|won't))");

  /** A capital word that stands where a person stands. */
  static boolean person(String text, String plain, int start, int end) {
    String word = text.substring(start, end);
    if (calendar(word) || !fits(text, start, end, false) || bare(Plain.of(word)).length() < 2) {
      return false;
    }
    String before = plain.substring(Math.max(0, start - 24), start);
    boolean opens = before.isBlank() || before.strip().matches(".*[.!?]$");
    boolean after = AFTER_PERSON.matcher(plain.substring(end)).find();
    if (opens) {
      return plain
          .substring(end)
          .matches(
              "(?s)^(?:'s |,? and | (?:is|was|said|says|told|asked|called|has|had|wants|came|got|just|never|lives|works|plays|studies|speaks|turned|turns|died|moved|loves|likes|hates|texted|visited|didn't|doesn't|isn't)\\b).*");
    }
    return after && BEFORE_PERSON.matcher(before).find();
  }
}
