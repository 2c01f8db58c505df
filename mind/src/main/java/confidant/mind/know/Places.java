package confidant.mind.know;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The little word in front of a place, an employer or company; empty where one stands already.
 * French needs the most care: "à Lyon", "en Bretagne", "au Portugal", "dans un village".
 */
final class Places {
  private static final Pattern IN =
      Pattern.compile(
          "(?iu)^(in|at|near|on|by|outside|close to|north of|south of|east of|west of|bei|im|am|auf"
              + "|en|cerca de|à|au|aux|dans|près de|chez) .*");
  private static final Pattern STREET =
      Pattern.compile(
          "(?i).* (?:street|st|road|rd|avenue|ave|lane|drive|boulevard|way|square|row)");
  private static final Pattern AT =
      Pattern.compile(
          "(?iu)^(at|for|in|with|bei|beim|im|am|an|für|en|para|à|au|chez|dans|pour) .*");
  private static final Pattern WITH =
      Pattern.compile("(?i)^(with|alone|mit|allein|con|avec|sol[oa]|seule?)\\b ?.*");
  private static final Pattern VOWEL = Pattern.compile("(?iu)^[aeiouéèêâîôh].*");

  /** Countries by their French names, whose ending tells the little word in front. */
  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.FRENCH))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> REGIONS =
      Set.of(
          "Bretagne",
          "Normandie",
          "Provence",
          "Alsace",
          "Bourgogne",
          "Auvergne",
          "Corse",
          "Savoie",
          "Wallonie",
          "Lorraine",
          "Catalogne",
          "Andalousie",
          "Bavière",
          "Toscane");
  private static final Set<String> MASCULINE =
      Set.of("Mexique", "Mozambique", "Cambodge", "Belize");

  private final Phrases phrases;

  Places(Phrases phrases) {
    this.phrases = phrases;
  }

  private boolean french() {
    return phrases.language().equals("fr");
  }

  private String word(String key) {
    return phrases.pattern("WORDS." + key).orElse("");
  }

  String in(String place) {
    if (IN.matcher(place).matches()) {
      return "";
    }
    if (french()) {
      return frenchIn(place);
    }
    boolean street = phrases.language().equals("en") && STREET.matcher(place).matches();
    return street ? "on" : word("in");
  }

  private static String frenchIn(String place) {
    if (place.matches("une? .*|l[ae]s? .*|l'.*|\\p{Ll}.*")) {
      return "dans";
    }
    if (REGIONS.contains(place)) {
      return "en";
    }
    if (!COUNTRIES.contains(place)) {
      return "à";
    }
    return feminine(place) || VOWEL.matcher(place).matches()
        ? "en"
        : place.endsWith("s") ? "aux" : "au";
  }

  private static boolean feminine(String country) {
    return country.endsWith("e") && !MASCULINE.contains(country);
  }

  /** "de" in front of where somebody comes from; only French changes it. */
  String from(String place) {
    if (!french() || VOWEL.matcher(place).matches()) {
      return french() ? "de" : "";
    }
    boolean du = COUNTRIES.contains(place) && !feminine(place);
    return du ? place.endsWith("s") ? "des" : "du" : "de";
  }

  String at(String employer) {
    if (AT.matcher(employer).matches()) {
      return "";
    }
    if (!french() || Character.isUpperCase(employer.isEmpty() ? 'A' : employer.charAt(0))) {
      return word("at");
    }
    return employer.matches("une? .*|des .*") ? "dans" : employer.matches("l[ae'].*") ? "à" : "au";
  }

  String with(String company) {
    return WITH.matcher(company).matches() ? "" : word("with");
  }
}
