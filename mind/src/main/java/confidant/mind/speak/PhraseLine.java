package confidant.mind.speak;

import confidant.core.conversation.Move;
import confidant.core.persona.Persona;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the phrasebook.
 *
 * @param id stable while the words stay the same, e.g. "en.wonder.work.1f3a9c20"
 * @param key topic it belongs to, {@link #ANY} when it fits all of them
 * @param text the words, with slots in braces; a slot written with a capital gets a capital
 * @param slots names of the slots, lower case
 * @param feeling tone label it is meant for; empty for every one
 * @param hour "morning", "afternoon", "evening" or "night"; empty for every hour
 * @param humor 0..1, how playful she must be to say it
 * @param direct 0..1, how plain she must be to say it
 */
record PhraseLine(
    String id,
    Move.Kind kind,
    String key,
    String text,
    List<String> slots,
    String feeling,
    String hour,
    double humor,
    double direct) {
  static final String ANY = "any";
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");

  /** Words that are wrong before noon; in danger the line counts more than the hour. */
  private static final Pattern LATE =
      Pattern.compile(
          "(?i)\\b(tonight|this evening|heute abend|heute nacht|esta noche|esta tarde|ce soir|cette nuit)\\b");

  private static final Set<Move.Kind> CRISIS =
      EnumSet.of(Move.Kind.CRISIS, Move.Kind.CRISIS_FOLLOW);

  static PhraseLine of(String language, Move.Kind kind, String key, String text) {
    return of(language, kind, key, Map.of("say", text));
  }

  /**
   * @param entry "say" and, where they apply, "feeling", "hour", "humor", "direct"
   */
  static PhraseLine of(String language, Move.Kind kind, String key, Map<?, ?> entry) {
    String text = String.valueOf(entry.get("say"));
    return new PhraseLine(
        "%s.%s.%s.%08x"
            .formatted(language, kind.name().toLowerCase(Locale.ROOT), key, text.hashCode()),
        kind,
        key,
        text,
        SLOT.matcher(text)
            .results()
            .map(m -> m.group(1).toLowerCase(Locale.ROOT))
            .distinct()
            .toList(),
        word(entry, "feeling"),
        word(entry, "hour"),
        number(entry, "humor"),
        number(entry, "direct"));
  }

  private static String word(Map<?, ?> entry, String name) {
    return entry.get(name) instanceof String s ? s : "";
  }

  private static double number(Map<?, ?> entry, String name) {
    return entry.get(name) instanceof Number n ? n.doubleValue() : 0;
  }

  boolean asks() {
    return text.contains("?");
  }

  int words() {
    return text.split("\\s+").length;
  }

  boolean suits(Persona.Traits traits, String feelingNow, String hourNow) {
    return traits.humor() >= humor
        && traits.directness() >= direct
        && (feeling.isEmpty() || feeling.equals(feelingNow))
        && (hour.isEmpty() || hour.equals(hourNow))
        && !(early(hourNow) && !CRISIS.contains(kind) && LATE.matcher(text).find());
  }

  private static boolean early(String hour) {
    return hour.equals("morning");
  }

  /** The words with every slot filled; empty when one has nothing to fill it. */
  Optional<String> filled(Map<String, String> values) {
    if (slots.stream().anyMatch(slot -> values.getOrDefault(slot, "").isBlank())) {
      return Optional.empty();
    }
    String said =
        SLOT.matcher(text)
            .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), values)));
    return Optional.of(Sentences.tidy(said));
  }

  private static String value(String slot, Map<String, String> values) {
    String value = values.getOrDefault(slot.toLowerCase(Locale.ROOT), "").strip();
    return Character.isUpperCase(slot.charAt(0)) ? Sentences.capital(value) : value;
  }
}
