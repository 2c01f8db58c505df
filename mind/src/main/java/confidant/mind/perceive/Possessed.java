package confidant.mind.perceive;

import confidant.mind.perceive.Introductions.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People and animals of somebody else: "her new boyfriend", "Elaine's girl Sophie". */
final class Possessed {
  private static final String NAME = "(?<name>(?:(?:mr|mrs|ms|dr|miss)\\.? )?\\p{L}[\\p{L}'-]+)";

  /** What children are called where it is clear whose they are. */
  private static final Map<String, String> CHILDREN =
      Map.of(
          "girl",
          "daughter",
          "little girl",
          "daughter",
          "lass",
          "daughter",
          "boy",
          "son",
          "little boy",
          "son",
          "lad",
          "son",
          "little one",
          "child",
          "youngest",
          "child",
          "oldest",
          "child",
          "eldest",
          "child");

  private static final String WHOM =
      " "
          + People.QUALITY
          + "(?<rel>"
          + People.RELATION
          + "|"
          + String.join("|", CHILDREN.keySet())
          + ")(?![\\p{L}])"
          + People.NO_COMPOUND
          + "(?!'s? )(?:(?:(?<called>,? (?:is |was |'s )?(?:an? [\\p{L}-]+ )?(?:called|named)|'s (?:called|named)|'s name is) "
          + "|(?: is|'s| was|,) | )(?!(?:is|was|has|who|and|called|named)\\b)"
          + NAME
          + ")?";
  private static final Pattern BY_PRONOUN = Pattern.compile("\\b(?<who>his|her|their)" + WHOM);
  private static final Pattern BY_NAME =
      Pattern.compile(
          "(?<!\\p{L})(?:my "
              + People.QUALITY
              + "(?<kin>"
              + People.RELATION
              + ")(?: (?<kins>\\p{L}[\\p{L}-]+?))?|(?<who>\\p{L}[\\p{L}-]+?))(?:'s|(?<=s)')"
              + WHOM);

  /** Whom one has or has not; that somebody has a mother says nothing. */
  private static final Pattern TELLING =
      Pattern.compile(
          "wife|husband|fianc[eé]e?|boyfriend|girlfriend|partner|ex.*|son|daughter|child|sister|brother|twin.*|grand(?:son|daughter|child)");

  private Possessed() {}

  /**
   * @param spokenOf who was spoken of up to an offset
   */
  static List<Found> in(Clause clause, String text, IntFunction<Talk> spokenOf) {
    var found = new ArrayList<Found>();
    Matcher m = BY_PRONOUN.matcher(clause.words());
    while (m.find()) {
      String who = m.group("who");
      spokenOf
          .apply(clause.start() + m.start())
          .meant(who)
          .ifPresent(o -> add(o.subject(), clause, text, m, found));
    }
    Matcher named = BY_NAME.matcher(clause.words());
    while (named.find()) {
      owner(clause, text, named).ifPresent(who -> add(who, clause, text, named, found));
    }
    return found;
  }

  /** "Her mother Yuki lives in Osaka": the clause is about the mother. */
  static Optional<Owner> subject(Clause clause, String text, Talk talk) {
    Matcher by = BY_PRONOUN.matcher(clause.words());
    Matcher named = BY_NAME.matcher(clause.words());
    boolean pronoun = by.find() && opens(clause, by);
    Matcher m = pronoun ? by : named;
    if (!pronoun && !(named.find() && opens(clause, named))) {
      return Optional.empty();
    }
    if (!CHILDREN.containsKey(m.group("rel"))
        && !relation(m).equals(m.group("rel").replace(' ', '-'))
        && !relation(m).equals(m.group("rel"))) {
      return Optional.empty();
    }
    Optional<String> whose =
        pronoun ? talk.meant(m.group("who")).map(Owner::subject) : owner(clause, text, m);
    return whose.map(who -> subject(who, clause, text, m));
  }

  private static boolean opens(Clause clause, Matcher m) {
    return clause.words().substring(0, m.start()).matches(Owner.OPENING);
  }

  private static Owner subject(String whose, Clause clause, String text, Matcher m) {
    boolean named = m.group("name") != null && m.group("called") == null && name(clause, text, m);
    String relation = whose + "'s " + relation(m);
    int end = named ? m.end("name") : m.end("rel");
    return Owner.of(relation, named ? Names.written(at(clause, text, m)) : "")
        .from(clause.start() + end);
  }

  private static String relation(Matcher m) {
    String word = m.group("rel");
    return CHILDREN.getOrDefault(word, People.singular(word));
  }

  private static Optional<String> owner(Clause clause, String text, Matcher m) {
    if (m.group("kin") != null && m.group("kin").startsWith("ex")) {
      return Optional.empty();
    }
    String group = m.group("kin") == null ? "who" : "kins";
    if (m.group(group) == null) {
      return Optional.of(People.singular(m.group("kin")));
    }
    int a = clause.start() + m.start(group);
    int b = clause.start() + m.end(group);
    boolean name = Names.fits(text, a, b, GivenNames.known(m.group(group)));
    return name ? Optional.of(Names.written(text.substring(a, b))) : Optional.empty();
  }

  private static void add(String owner, Clause clause, String text, Matcher m, List<Found> found) {
    String word = m.group("rel");
    String relation = relation(m);
    boolean plural = !CHILDREN.containsKey(word) && People.plural(word, relation);
    boolean named = !plural && m.group("name") != null && name(clause, text, m);
    if (named) {
      String name = Names.written(at(clause, text, m));
      found.add(Introductions.being(owner, relation, name, false));
    } else if (!plural && (TELLING.matcher(relation).matches() || People.animal(relation))) {
      found.add(Introductions.being(owner, relation, "", false));
    }
  }

  private static boolean name(Clause clause, String text, Matcher m) {
    boolean lower = m.group("called") != null || GivenNames.known(m.group("name"));
    return Names.fits(
        text, clause.start() + m.start("name"), clause.start() + m.end("name"), lower);
  }

  private static String at(Clause clause, String text, Matcher m) {
    return text.substring(clause.start() + m.start("name"), clause.start() + m.end("name"));
  }
}
