package confidant.mind.know;

import confidant.mind.view.Relations;
import java.util.Locale;
import java.util.Map;

/** "your sister", "deine Schwester": a relation as it is said to the person. */
final class Possessive {
  private static final Map<String, String> GERMAN =
      Map.ofEntries(
          Map.entry("mother", "deine Mutter"),
          Map.entry("father", "dein Vater"),
          Map.entry("sister", "deine Schwester"),
          Map.entry("brother", "dein Bruder"),
          Map.entry("daughter", "deine Tochter"),
          Map.entry("son", "dein Sohn"),
          Map.entry("child", "dein Kind"),
          Map.entry("wife", "deine Frau"),
          Map.entry("husband", "dein Mann"),
          Map.entry("grandmother", "deine Oma"),
          Map.entry("grandfather", "dein Opa"),
          Map.entry("aunt", "deine Tante"),
          Map.entry("uncle", "dein Onkel"),
          Map.entry("boss", "dein Chef"),
          Map.entry("cat", "deine Katze"),
          Map.entry("dog", "dein Hund"));

  private Possessive() {}

  static String your(String relation, String language) {
    if (!language.startsWith("de")) {
      return "your " + relation.toLowerCase(Locale.ROOT);
    }
    String known = GERMAN.get(Relations.canonical(relation));
    return known != null ? known : "dein " + Phrases.capital(relation);
  }
}
