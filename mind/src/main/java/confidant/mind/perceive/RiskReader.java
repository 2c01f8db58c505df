package confidant.mind.perceive;

import confidant.core.conduct.Risk;
import confidant.core.conduct.Risk.Kind;
import confidant.core.conduct.RiskLevel;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Notices danger. First words for recall, then rules that take back what is a way of speaking,
 * denied, told of others, long past, or quoted; what stays in doubt is a {@link RiskLevel#CONCERN}.
 * English is read best; German, Spanish, French, Italian and Portuguese only where it is said
 * plainly. Thread-safe.
 */
final class RiskReader {
  private record Sign(RiskLevel level, Kind kind, Pattern pattern) {}

  private static final List<Sign> SIGNS =
      Stream.of("risk.txt", "risk.more.txt")
          .flatMap(table -> Lines.of(table).stream())
          .map(RiskReader::sign)
          .toList();
  private static final List<Pattern> HARMLESS =
      Lines.of("harmless.txt").stream().map(RiskReader::pattern).toList();

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:i'?m|i am) not (?:suicidal|going to (?:kill|hurt|harm)|gonna (?:kill|hurt|harm)|thinking (?:about|of))"
              + "|\\b(?:i )?(?:would|could|will) never (?:kill|hurt|harm|cut|end)|\\bi (?:don'?t|do not|dont|never) (?:actually |really )?(?:want to|wanna|wanted to) (?:die|kill|hurt|harm|end)"
              + "|\\bnot (?:suicidal|that i want to die|self[- ]?harm)|\\bno suicid|\\bno longer suicidal|\\bnever (?:been )?suicidal"
              + "|\\b(?:ich )?will (?:mich )?nicht (?:sterben|umbringen)|\\b(?:bin )?nicht suizidal|\\bno quiero morir|\\bne veux pas mourir");
  private static final Pattern DENIED_BUT = Pattern.compile("\\b(?:but|though|aber|pero|mais)\\b");
  private static final Pattern PAST =
      Pattern.compile(
          "\\b(?:used to|years ago|back then|when i was (?:\\d|a|young|in)|in (?:high school|college|my (?:teens|twenties))|in (?:19|20)\\d\\d|a long time ago|as a (?:kid|teen\\w*|child)|früher|vor (?:\\d+|vielen) jahren)\\b");
  private static final Pattern STILL =
      Pattern.compile("\\b(?:again|still|now|lately|these days|tonight|today|recently|anymore)\\b");
  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:my (?:\\w+ ){0,2}?(?:friend|sister|brother|mom|mum|mother|dad|father|son|daughter|wife|husband|boyfriend|girlfriend|partner|cousin|roommate|colleague|coworker|uncle|aunt|neighbor|neighbour|ex|kid|student|boss|grand\\w+)|he|she|they|someone i know|a (?:friend|guy|girl|boy|colleague|student|kid)(?: \\w+){0,3})"
              + "(?:'s| is| has| was| keeps?| just| said| says| told me| texted| wrote| wants?| wanted| tried| might| may| talks?| talked| posted| feels?| thinks?| committed| took| died| killed| hanged)\\b");
  private static final Pattern ABOUT_ME =
      Pattern.compile(
          "\\b(?:i want|i wanna|i'm going to|i am going to|i'm gonna|i can'?t|i don'?t want|i wish|i've been|i feel|i think about|i tried|hits? me|beats? me|kill me|hurts? me|raped me|threaten\\w* me|follow\\w* me|choked? me)\\b");
  private static final Pattern QUOTED =
      Pattern.compile(
          "\\b(?:lyrics?|song|sings?|sang|album|quote|quoted|novel|poem|movie|film|series|episode|character|documentary|article|podcast|the news|in the book|game|thriller|essay about|training|lecture|course on|statistics|research on|class on|lied|roman|buch|serie|película|canción|novela|libro|chanson|livre|essai)\\b");
  private static final Pattern QUOTATION = Pattern.compile("\"[^\"]{1,200}\"");
  private static final Pattern JOKE =
      Pattern.compile("\\b(?:lol|lmao|haha\\w*|jk|just kidding|rofl|xd)\\b|[😂🤣😜😅💀]");
  private static final Pattern MEANS =
      Pattern.compile(
          "\\b(?:pills?|tablets|gun|rope|knife|razor|blade|bridge|noose|train tracks|i have a plan|have everything ready|already (?:took|did))\\b"
              // an hour alone says nothing: supper was made tonight, too
              + "|^\\W*(?:\\w+\\W+){0,2}(?:tonight|right now)\\b"
              + "|\\b(?:do|doing|end|ending|happen\\w*|over|die|dying|dead|gone|last|want to|going to|gonna)\\b.*\\b(?:tonight|right now)\\b"
              + "|\\b(?:tonight|right now)\\b.*\\b(?:do it|end|over|die|dead|gone|last)\\b");
  private static final Pattern NO_MEANS =
      Pattern.compile("\\b(?:no|not|don'?t|haven'?t|never|without)\\b");
  private static final Pattern STILL_LOW =
      Pattern.compile(
          "\\b(?:no plan|just kidding|forget it|never ?mind|whatever|doesn'?t matter|nothing helps|no ?one|alone)\\b");

  /** Half a yes when it is nearly all that is said; in a longer sentence they are only words. */
  private static final Pattern HALF_YES =
      Pattern.compile(
          "\\b(?:i don'?t know|idk|maybe|sometimes|yes|yeah|kind of|not sure|i guess)\\b");

  private static final int FEW_WORDS = 5;

  /** "wouldnt" and its like, as typed in a hurry. */
  private static final Pattern BARE_NEGATION =
      Pattern.compile("\\b(would|could|should|did|does|do|is|are|was|were|have|has|had)nt\\b");

  private RiskReader() {}

  /** Word ends are those of every script, else "sin mí" would have none. */
  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static Sign sign(String line) {
    String[] parts = line.split(" \\| ", 3);
    return new Sign(
        RiskLevel.valueOf(parts[0].strip()),
        Kind.valueOf(parts[1].strip()),
        pattern(parts[2].strip()));
  }

  /**
   * @param text original words, head and tail of a long text
   * @param standing danger of the last turns that is not settled
   */
  static Risk read(String text, RiskLevel standing) {
    String even = Plain.of(text).replaceAll("[\\s*_~]+", " ");
    String plain = BARE_NEGATION.matcher(even).replaceAll("$1n't");
    Risk found = worst(withoutHarmless(unquoted(plain)), plain);
    return standing.atLeast(RiskLevel.CONCERN) ? inShadow(plain, found, standing) : found;
  }

  /** A line of a song in quotation marks is the song's. */
  private static String unquoted(String plain) {
    return QUOTED.matcher(plain).find() ? QUOTATION.matcher(plain).replaceAll(" . ") : plain;
  }

  /**
   * True when a way of speaking, a denial, a quotation, a jest or the long past explains the words,
   * so that mere likeness to danger is no ground to ask.
   */
  static boolean explained(String text) {
    String plain = Plain.of(text).replaceAll("[\\s*_~]+", " ");
    return !withoutHarmless(plain).equals(plain)
        || DENIED.matcher(plain).find()
        || QUOTED.matcher(plain).find()
        || JOKE.matcher(plain).find()
        || PAST.matcher(plain).find() && !STILL.matcher(plain).find();
  }

  /** True when the words tell of somebody else's danger. */
  static boolean ofOther(String text) {
    String plain = Plain.of(text);
    return OTHER.matcher(plain).find() && !ABOUT_ME.matcher(plain).find();
  }

  private static String withoutHarmless(String plain) {
    String left = plain;
    for (Pattern pattern : HARMLESS) {
      left = pattern.matcher(left).replaceAll(" . ");
    }
    return left;
  }

  private static Risk worst(String text, String whole) {
    Sign worst = null;
    for (Sign sign : SIGNS) {
      boolean graver = worst == null || sign.level().compareTo(worst.level()) > 0;
      if (graver && sign.pattern().matcher(text).find()) {
        worst = sign;
      }
    }
    return worst == null ? Risk.NONE : weighed(worst, text, whole);
  }

  private static Risk weighed(Sign sign, String text, String whole) {
    boolean other =
        OTHER.matcher(text).find()
            && !ABOUT_ME.matcher(text).find()
            && sign.kind() != Kind.VIOLENCE;
    if (DENIED.matcher(text).find()) {
      String rest = DENIED.matcher(text).replaceAll(" ");
      boolean but = DENIED_BUT.matcher(text).find() || JOKE.matcher(whole).find();
      boolean more = SIGNS.stream().anyMatch(s -> s.pattern().matcher(rest).find());
      return but || more ? new Risk(RiskLevel.CONCERN, sign.kind(), other) : Risk.NONE;
    }
    boolean doubt =
        QUOTED.matcher(text).find()
            || JOKE.matcher(whole).find()
            || PAST.matcher(text).find() && !STILL.matcher(text).find();
    RiskLevel level =
        doubt && sign.level().atLeast(RiskLevel.CONCERN) ? RiskLevel.CONCERN : sign.level();
    return new Risk(level, sign.kind(), other);
  }

  /** After danger was noticed, short and evasive words weigh more. */
  private static Risk inShadow(String plain, Risk found, RiskLevel standing) {
    Kind kind = found.kind() == Kind.NONE ? Kind.SUICIDE : found.kind();
    if (MEANS.matcher(plain).find()) {
      boolean denied = NO_MEANS.matcher(plain).find();
      RiskLevel level = denied ? RiskLevel.CONCERN : RiskLevel.IMMINENT;
      return found.level().atLeast(level) ? found : new Risk(level, kind, found.aboutOther());
    }
    boolean few = plain.strip().split(" ").length <= FEW_WORDS;
    boolean low =
        STILL_LOW.matcher(plain).find()
            || JOKE.matcher(plain).find()
            || (few || standing.atLeast(RiskLevel.ACUTE)) && HALF_YES.matcher(plain).find();
    return found.level() == RiskLevel.NONE && low
        ? new Risk(RiskLevel.CONCERN, kind, false)
        : found;
  }
}
