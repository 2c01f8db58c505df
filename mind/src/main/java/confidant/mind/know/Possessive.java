package confidant.mind.know;

import confidant.mind.view.Relations;
import confidant.mind.view.Words;
import java.util.regex.Pattern;

/** "your sister", "deine Schwester", "ta sœur": a relation as it is said to the person. */
final class Possessive {
  /** Words that stand in front of a noun already. */
  private static final Pattern LED =
      Pattern.compile(
          "(?iu)^(?:de(?:in\\p{L}*|r|n|m)|die|das|tus?|el|los?|las?|ton|ta|tes|les?|l'.+) .+");

  private Possessive() {}

  static String your(String relation, String language) {
    int owner = relation.lastIndexOf("'s ");
    if (owner > 0 && !Relations.relation(relation.substring(0, owner))) {
      return Phrases.capital(relation);
    }
    return switch (language.split("-", 2)[0]) {
      case "de" -> LED.matcher(relation).matches() ? relation : german(relation);
      case "es" -> LED.matcher(relation).matches() ? relation : spanish(relation);
      case "fr" -> LED.matcher(relation).matches() ? relation : french(relation);
      default -> "your " + Relations.said(relation, "en").orElse(relation);
    };
  }

  private static String german(String relation) {
    String word = Relations.said(relation, "de").orElse(Phrases.capital(relation));
    return (Relations.gender(relation, "de").equals("f") ? "deine " : "dein ") + word;
  }

  private static String spanish(String relation) {
    String word = Relations.said(relation, "es").orElse(relation);
    return (plural(word, "es") ? "tus " : "tu ") + word;
  }

  private static String french(String relation) {
    String word = Relations.said(relation, "fr").orElse(relation);
    boolean vowel = Words.fold(word).matches("[aeiouyh].*");
    boolean feminine = Relations.gender(word, "fr").equals("f") && !vowel;
    return (plural(word, "fr") ? "tes " : feminine ? "ta " : "ton ") + word;
  }

  private static boolean plural(String word, String language) {
    return Relations.plurals(language).getOrDefault(word, word).length() < word.length();
  }
}
