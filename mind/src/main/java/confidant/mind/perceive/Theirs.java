package confidant.mind.perceive;

import confidant.mind.view.Relations;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody else has ahead of them: "Theo's recital", "your sister's exam". */
final class Theirs {
  private static final String HAS =
      "(?:'s got| has got|'s| has| is having| got| have| have got)(?: also)?(?: an?| her| his| their| the)?(?: big| first| last| important)* ";
  private static final String OPENER = "^(?:(?:so|and|but|also|well|oh)[,]? )*";

  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(?<who>my "
              + People.QUALITY
              + "(?:"
              + People.PEOPLE
              + ")(?:,? (?!has\\b|is\\b|got\\b)\\p{L}+,?)?)"
              + HAS
              + Occasions.EVENT
              + "\\b");

  /** "Theo has a recital on Saturday", "my great-nephew Theo has a recital". */
  private static final Pattern NAMED =
      Pattern.compile(
          OPENER
              + "(?:my [\\p{L}-]+ )?(?<who>(?!(?:i|we|he|she|it|they|you|who|that|this|there|one|everyone|my)\\b)\\p{L}[\\p{L}-]+)"
              + HAS
              + Occasions.EVENT
              + "\\b");

  /** "My sister Theo lives in Lyon, she has an exam": whose it is was said ahead. */
  private static final Pattern PRONOUN =
      Pattern.compile(OPENER + "(?<who>she|he)" + HAS + Occasions.EVENT + "\\b");

  private static final Pattern AHEAD =
      Pattern.compile(
          "\\bmy "
              + People.QUALITY
              + "(?<rel>"
              + People.PEOPLE
              + "|(?:great|step|half)-\\p{L}+)\\b(?:,? (?:(?:is |was )?(?:called|named) )?(?<name>\\p{L}[\\p{L}-]+))?");

  private Theirs() {}

  static Optional<String> in(Clause clause, String text, boolean dated) {
    String words = clause.words();
    Matcher relative = RELATIVE.matcher(words);
    if (relative.find()) {
      String who = relative.group("who").substring(3);
      return Optional.of("your " + who + "'s " + Occasions.noun(relative.group("what")));
    }
    return dated ? named(clause, text).or(() -> meant(clause, text)) : Optional.empty();
  }

  private static Optional<String> named(Clause clause, String text) {
    Matcher named = NAMED.matcher(clause.words());
    return named.find()
            && Names.fits(
                text, clause.start() + named.start("who"), clause.start() + named.end("who"), false)
        ? Optional.of(
            text.substring(clause.start() + named.start("who"), clause.start() + named.end("who"))
                + "'s "
                + Occasions.noun(named.group("what")))
        : Optional.empty();
  }

  /** The one spoken of last ahead of the pronoun, in the same message. */
  private static Optional<String> meant(Clause clause, String text) {
    Matcher pronoun = PRONOUN.matcher(clause.words());
    if (!pronoun.find()) {
      return Optional.empty();
    }
    return ahead(clause, text, pronoun.group("who"))
        .map(who -> who + "'s " + Occasions.noun(pronoun.group("what")));
  }

  private static Optional<String> ahead(Clause clause, String text, String pronoun) {
    String plain = clause.plain().substring(0, clause.start());
    Optional<String> who = Optional.empty();
    Matcher ahead = AHEAD.matcher(plain);
    while (ahead.find()) {
      String relation = ahead.group("rel");
      String sex = Relations.pronoun(relation);
      if (sex.equals(pronoun) || sex.equals("they")) {
        boolean named =
            ahead.group("name") != null
                && Names.fits(text, ahead.start("name"), ahead.end("name"), false);
        who =
            Optional.of(
                named
                    ? text.substring(ahead.start("name"), ahead.end("name"))
                    : "your " + relation);
      }
    }
    return who.or(() -> bareName(clause, text, plain));
  }

  /** "Theo is in bits, he has an audition on Friday". */
  private static Optional<String> bareName(Clause clause, String text, String plain) {
    Matcher word = Pattern.compile("\\p{L}[\\p{L}-]+").matcher(plain);
    Optional<String> who = Optional.empty();
    while (word.find()) {
      if (Names.person(text, clause.plain(), word.start(), word.end())) {
        who = Optional.of(text.substring(word.start(), word.end()));
      }
    }
    return who;
  }
}
