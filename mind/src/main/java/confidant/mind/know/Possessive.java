package confidant.mind.know;

import confidant.mind.view.Relations;
import java.util.Locale;

/** "your sister", "deine Schwester": a relation as it is said to the person. */
final class Possessive {
  private Possessive() {}

  static String your(String relation, String language) {
    int owner = relation.lastIndexOf("'s ");
    if (owner > 0 && !Relations.relation(relation.substring(0, owner))) {
      return Phrases.capital(relation);
    }
    if (!language.startsWith("de")) {
      return "your " + english(relation).toLowerCase(Locale.ROOT);
    }
    String word = Relations.said(relation, "de").orElse(Phrases.capital(relation));
    return (Relations.gender(relation, "de").equals("f") ? "deine " : "dein ") + word;
  }

  /** The person's own word for it where it is an English one. */
  private static String english(String relation) {
    return Relations.said(relation, "en").orElse(relation);
  }
}
