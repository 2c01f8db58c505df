package confidant.mind.perceive;

import static confidant.mind.perceive.Introductions.name;
import static confidant.mind.perceive.Introductions.raw;

import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import confidant.mind.perceive.Introductions.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Birthdays, favorites, and what somebody is frightened by. */
final class Particulars {
  private static final Pattern BIRTHDAY =
      Pattern.compile(
          "\\b(?:my (?:(?<rel>"
              + People.RELATION
              + ")'s )?|(?<name>\\p{L}{2,})'s? )(?:birthday|bday|b-day)(?: is|'s| falls) (?:on )?(?:the )?(?<o>(?:\\p{L}+ \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\p{L}+(?: \\d{4})?|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?|in \\p{L}+))");
  private static final Pattern BORN_ON =
      Pattern.compile(
          "\\bi was born on (?:the )?(?<o>\\p{L}+ \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\p{L}+(?: \\d{4})?)");
  private static final Pattern FAVORITE =
      Pattern.compile(
          "\\bmy (?:absolute |all-?time |new )*fav(?:e|ou?rite)? (?<q>(?!and\\b)(?:\\p{L}+ ){0,2}?\\p{L}+)(?: of all time| ever)? (?:is|are|'s|has to be|would be|is still|is definitely) (?<o>[^.!?,;~]{2,50})");
  private static final Pattern FAVORITE_LAST =
      Pattern.compile(
          "^(?:well |so |and |honestly )?(?<o>(?![^.!?]*\\bi\\b)(?!this|that|it|these|those|here|which|there|what|he\\b|she\\b|they\\b)[^.!?,;~]{2,40}?) (?:is|are|'s) (?:definitely |still |by far |probably )?my (?:absolute |all-?time )*fav(?:e|ou?rite)? (?<q>\\p{L}+)");

  /** "Heights terrify me." */
  private static final Pattern SCARES =
      Pattern.compile(
          "^(?:well |so |and |honestly )?(?<o>(?!this\\b|that\\b|it\\b|these\\b|those\\b|which\\b|what\\b|he\\b|she\\b|they\\b|you\\b|my\\b|the\\b|your\\b|his\\b|her\\b|nothing\\b|everything\\b|something\\b)[\\p{L} '-]{2,30}?) (?:really |always |absolutely |still |just )*(?:scares?|terrif(?:y|ies)|frightens?|petrif(?:y|ies)|creeps?|freaks?) me(?: out)?(?: to death| so much| a lot)?$");

  /** "Mrs Pickering's first name is Edna". */
  private static final Pattern FULL_NAME =
      Pattern.compile(
          "^(?:(?:and|by the way|btw|oh|so|also)[,]? )*(?:my (?:"
              + People.QUALITY
              + ")(?<rel>"
              + People.RELATION
              + ")|(?<who>(?:(?:mr|mrs|ms|dr|miss)\\.? )?\\p{L}{2,}(?: \\p{L}{2,})?))'s? (?<q>first|last|middle|maiden|full|second|sur|family|real) ?name(?:'s| is| was) (?<name>\\p{L}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)");

  private Particulars() {}

  static List<Found> in(Clause clause, String text) {
    var found = new ArrayList<Found>();
    dates(clause, text, found);
    favorites(clause, text, found);
    Matcher scares = SCARES.matcher(clause.words());
    if (scares.find()) {
      found.add(new Found(Fact.ME, Predicate.FEAR, "", raw(text, clause, scares, "o"), false, 1));
    }
    fullName(clause, text).ifPresent(found::add);
    return found;
  }

  private static Optional<Found> fullName(Clause clause, String text) {
    Matcher m = FULL_NAME.matcher(clause.words());
    if (!m.find()
        || !Names.fits(
            text, clause.start() + m.start("name"), clause.start() + m.end("name"), true)) {
      return Optional.empty();
    }
    String who =
        m.group("rel") == null ? name(text, clause, m, "who") : People.singular(m.group("rel"));
    return Optional.of(
        new Found(who, Predicate.NAME, m.group("q"), name(text, clause, m, "name"), false, 1));
  }

  private static void dates(Clause clause, String text, List<Found> found) {
    Matcher m = BIRTHDAY.matcher(clause.words());
    if (m.find()) {
      String subject =
          m.group("name") != null
              ? name(text, clause, m, "name")
              : m.group("rel") == null ? Fact.ME : People.singular(m.group("rel"));
      found.add(new Found(subject, Predicate.BIRTHDAY, "", raw(text, clause, m, "o"), false, 1));
    }
    Matcher born = BORN_ON.matcher(clause.words());
    if (born.find()) {
      found.add(new Found(Fact.ME, Predicate.BIRTHDAY, "", raw(text, clause, born, "o"), false, 1));
    }
  }

  private static void favorites(Clause clause, String text, List<Found> found) {
    Matcher m = FAVORITE.matcher(clause.words());
    Matcher last = FAVORITE_LAST.matcher(clause.words());
    Matcher hit = m.find() ? m : last.find() ? last : null;
    if (hit != null && !hit.group("q").matches("part|thing|things|person|people|one|way")) {
      String value =
          raw(text, clause, hit, "o")
              .replaceFirst("(?i)^(?:definitely|probably|still|the color|a|an) ", "");
      found.add(new Found(Fact.ME, Predicate.FAVORITE, hit.group("q"), value, false, 1));
    }
  }
}
