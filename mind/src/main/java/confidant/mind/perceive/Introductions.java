package confidant.mind.perceive;

import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names, and who and which animals belong to the person. */
final class Introductions {
  record Found(
      String subject,
      Predicate predicate,
      String qualifier,
      String object,
      boolean negated,
      double certainty) {}

  static final String NAME = "(?<name>(?:(?:mr|mrs|ms|dr|miss)\\.? )?\\p{L}[\\p{L}'-]+)";
  private static final Pattern CALLED =
      Pattern.compile(
          "\\b(?<my>my|our) "
              + People.QUALITY
              + "(?:[\\p{L}-]+ )?"
              + "(?<rel>"
              + People.RELATION
              + ")(?:'?s name(?:'s| is)|'s called| is called| was called| is named| are called| are named|s' names are|, (?:called|named)| called| named) "
              + NAME
              + "(?: and (?<second>\\p{L}[\\p{L}'-]+))?");
  private static final Pattern IS_NAME =
      Pattern.compile(
          "\\b(?:my|our|(?=the (?:kids|children|twins|boys|girls|cats|dogs)\\b)the) "
              + People.QUALITY
              + "(?<rel>"
              + People.RELATION
              + ")(?:'s| is| was| are| were)(?: called| named)? "
              + NAME
              + "(?: and (?<second>\\p{L}[\\p{L}'-]+))?$");

  private static final Pattern MINE =
      Pattern.compile(
          "\\bmy "
              + People.QUALITY
              + "(?<rel>"
              + People.RELATION
              + ")\\b"
              + People.NO_COMPOUND
              + "(?!'s (?:\\p{L}+ )?(?:wedding|house|place|party|dog|cat|friend|sister|brother|mom|mother|boss|wife|husband))");

  /** "Rex is my dog." */
  private static final Pattern NAME_IS =
      Pattern.compile(
          "^(?:(?:no|nope|wait|actually|sorry|well|you (?:got|have) (?:it|that) wrong)[,.]? )*"
              + NAME
              + "(?:'s| is| was) my "
              + People.QUALITY
              + "(?<rel>"
              + People.RELATION
              + ")(?:,? not .{2,40})?$");

  private static final Pattern APPOSED =
      Pattern.compile(
          "\\b(?:my|our) " + People.QUALITY + "(?<rel>" + People.RELATION + ") " + NAME + "\\b");

  private static final Pattern PRONOUN_NAME =
      Pattern.compile(
          "\\b(?:(?<whose>her|his|its|their) name(?:'?s| is| was)|^(?:(?:and|so|well|oh|i think|i believe|pretty sure|i'm pretty sure)[,]? )*(?<who>he|she|it)(?:'s| is| was) (?:called|named)) "
              + NAME);

  /** "The chap who does my garden is called Neville", "a guy named Olek". */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "\\b(?:the|an?|this|our) (?:new |old |young |nice |lovely |other )?(?<rel>(?:"
              + People.SOME_ONE.replace("(?! (?:who|that|in|of)\\b)", "")
              + "|owner|[\\p{L}-]+(?:er|or|ist|ian|ant)|"
              + People.RELATION
              + ")(?: (?:who|that|at|in|from|next) [\\p{L}' ]{3,30}?)?)"
              + "(?: is called| was called| called| named|'s called|'s name is|,? whose name is| is named) "
              + NAME);

  /** "Married to Sunita". */
  private static final Pattern WEDDED =
      Pattern.compile(
          "^(?:(?:'ve| have)? ?been|'m| am|'re| are|) ?(?:happily |now )?(?<how>married|engaged) to "
              + NAME);

  /** Not just anybody: "a guy called Brad" may be somebody else's. */
  private static final Pattern SOMEBODY_KNOWN = Pattern.compile("^(?:\\p{L}+ )?(?:the|this|our) ");

  /** Words people call each other by: "thanks, my friend". */
  private static final Set<String> ADDRESSED =
      Set.of(
          "friend",
          "bro",
          "brother",
          "child",
          "son",
          "buddy",
          "mate",
          "pal",
          "baby",
          "sis",
          "sister",
          "daughter");

  private static final Pattern GOVERNED =
      Pattern.compile(
          "\\b(?:with|and|or|to|for|by|from|about|at|on|is|was|are|were|than|like|of|as|has|have|had|got|been|tell|told|asked?|called|texted|phoned|loves?|loved|miss(?:ed)?|saw|see|seen|met|meet|meeting|visit(?:ed|ing)?|lost|hate|adore|hugged|helped|helping|invited|married|between|without|raise|raised|feed|walk|took|take|love|with all|picked up|drove|picking up|babysitting) (?:\\p{L}+ )?$");
  private static final Pattern GONE =
      Pattern.compile("\\b(?:broke up|left me|dumped|divorced|split up|my late)\\b");

  private Introductions() {}

  static List<Found> in(Clause clause, String text, Optional<Owner> owner) {
    var found = new ArrayList<Found>();
    OwnName.in(clause, text).ifPresent(found::add);
    named(clause, text, CALLED, true, found);
    if (owner.map(Owner::me).orElse(false) || SOMEBODY_KNOWN.matcher(clause.words()).find()) {
      named(clause, text, SOMEBODY, true, found);
    }
    named(clause, text, IS_NAME, false, found);
    named(clause, text, NAME_IS, false, found);
    wedded(clause, text, owner, found);
    found.addAll(Children.in(clause, text));
    found.addAll(Successors.in(clause, text));
    owner
        .filter(o ->
            !o.me()
                && !o.name().isEmpty()
                && !o.relation().isEmpty()
                && clause.words().contains("my ")
                && clause.words().contains(Plain.of(o.name())))
        .ifPresent(o -> found.add(called(o.relation(), o.name())));
    found.addAll(Having.in(clause, text, owner));
    mine(clause, found);
    found.addAll(Particulars.in(clause, text));
    return found;
  }

  /** "my sister Anna", stated even where the rest of the clause is hearsay. */
  static List<Found> apposed(Clause clause, String text) {
    var found = new ArrayList<Found>();
    named(clause, text, APPOSED, false, found);
    mine(clause, found);
    return found;
  }

  /** "Her name is Biscuit", said of the one introduced just before. */
  static Optional<Found> nameOf(Clause clause, String text, Talk talk) {
    Matcher m = PRONOUN_NAME.matcher(clause.words());
    if (!m.find() || !fits(text, clause, m, "name")) {
      return Optional.empty();
    }
    return talk.meant(m.group("who") == null ? m.group("whose") : m.group("who"))
        .filter(o -> !o.relation().isEmpty())
        .map(o -> called(o.relation(), name(text, clause, m, "name")));
  }

  static boolean capital(String text, Clause clause, Matcher m) {
    return Character.isUpperCase(text.charAt(clause.start() + m.start("name")));
  }

  private static void named(
      Clause clause, String text, Pattern pattern, boolean lower, List<Found> found) {
    Matcher m = pattern.matcher(clause.words());
    while (m.find()) {
      String relation = People.singular(m.group("rel"));
      boolean known =
          lower
              || GivenNames.known(m.group("name"))
              || capital(text, clause, m) && !Names.kindOfPerson(m.group("name"));
      if (fits(text, clause, m, "name") && known) {
        found.add(being(Fact.ME, relation, name(text, clause, m, "name"), false));
        boolean two = m.namedGroups().containsKey("second") && m.group("second") != null;
        if (two && People.plural(m.group("rel"), relation) && fits(text, clause, m, "second")) {
          found.add(being(Fact.ME, relation, name(text, clause, m, "second"), false));
        }
      }
    }
  }

  private static void wedded(Clause clause, String text, Optional<Owner> owner, List<Found> found) {
    if (owner.isEmpty()) {
      return;
    }
    int start = owner.get().restStart();
    Matcher m = WEDDED.matcher(clause.plain().substring(start, Math.max(start, clause.end())));
    if (!m.find()
        || !Names.fits(
            text,
            start + m.start("name"),
            start + m.end("name"),
            GivenNames.known(m.group("name")))) {
      return;
    }
    String name = Names.written(text.substring(start + m.start("name"), start + m.end("name")));
    String own = GivenNames.pronoun(name);
    String spouse = own.equals("she") ? "wife" : own.equals("he") ? "husband" : "spouse";
    String relation = m.group("how").equals("married") ? spouse : "fiance";
    found.add(being(owner.get().subject(), relation, name, false));
  }

  private static void mine(Clause clause, List<Found> found) {
    Matcher m = MINE.matcher(clause.words());
    while (m.find()) {
      String relation = People.singular(m.group("rel"));
      boolean address =
          clause.words().endsWith(m.group())
              && ADDRESSED.contains(relation)
              && !GOVERNED.matcher(clause.words().substring(0, m.start())).find();
      boolean vague =
          People.plural(m.group("rel"), relation)
              && !People.kin(relation)
              && !People.animal(relation);
      if (!address
          && !vague
          && !relation.startsWith("ex")
          && !GONE.matcher(clause.sentence()).find()) {
        found.add(being(Fact.ME, relation, "", false));
      }
    }
    Matcher agent = People.AGENT.matcher(clause.words());
    if (agent.find() && !GONE.matcher(clause.sentence()).find()) {
      String relation = People.singular(agent.group("rel"));
      found.add(being(Fact.ME, relation, "", false));
    }
  }

  /** "Mila's boyfriend" is somebody of Mila's, "sister" of the person's. */
  private static Found called(String relation, String name) {
    int owner = relation.lastIndexOf("'s ");
    return owner < 0
        ? being(Fact.ME, relation, name, false)
        : being(relation.substring(0, owner), relation.substring(owner + 3), name, false);
  }

  static Found being(String subject, String relation, String name, boolean negated) {
    Predicate predicate =
        People.animal(relation)
            ? Predicate.PET
            : People.kin(relation) ? Predicate.KIN : Predicate.PERSON;
    return new Found(subject, predicate, relation, name, negated, 1);
  }

  static boolean fits(String text, Clause clause, Matcher m, String group) {
    return m.group(group) != null
        && Names.fits(text, clause.start() + m.start(group), clause.start() + m.end(group), true);
  }

  static String name(String text, Clause clause, Matcher m, String group) {
    return Names.written(raw(text, clause, m, group));
  }

  static String raw(String text, Clause clause, Matcher m, String group) {
    return text.substring(clause.start() + m.start(group), clause.start() + m.end(group)).strip();
  }
}
