package confidant.mind.recall;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a question names: speakers by their names, by what they call themselves, by short forms. */
final class Speakers {
  private static final Pattern CALLED =
      Pattern.compile("(?i:\\b(?:my name is|my name's|call me)) ([A-Z][a-z]{2,})\\b");
  private static final Pattern I_AM =
      Pattern.compile("(?:^|[.!?,] )(?i:i'm|i’m|i am) ([A-Z][a-z]{2,})\\b");
  private static final Set<String> NOT_NAMES =
      Set.of(
          "Good",
          "Great",
          "So",
          "Not",
          "Doing",
          "Glad",
          "Sorry",
          "Just",
          "Very",
          "Also",
          "Really",
          "Fine",
          "Okay",
          "From",
          "Happy",
          "Excited",
          "Looking",
          "Thinking",
          "Planning",
          "Sure",
          "Getting",
          "Going");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, Set<String>> aliases = new LinkedHashMap<>();

  void note(String speaker, String text, boolean firstSession) {
    Set<String> names = aliases.computeIfAbsent(speaker, s -> new HashSet<>());
    names.add(speaker.toLowerCase(Locale.ROOT));
    collect(CALLED.matcher(text), names);
    if (firstSession) {
      collect(I_AM.matcher(text), names);
    }
  }

  private static void collect(Matcher matcher, Set<String> names) {
    while (matcher.find()) {
      if (!NOT_NAMES.contains(matcher.group(1))) {
        names.add(matcher.group(1).toLowerCase(Locale.ROOT));
      }
    }
  }

  /** The speaker a question names, when it names exactly one. */
  Optional<String> named(String question) {
    var hits = new HashSet<String>();
    Matcher word = WORD.matcher(question.replace("’", "'").replace("'s", ""));
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      boolean prefix = word.group().length() >= 3 && Character.isUpperCase(word.group().charAt(0));
      aliases.forEach((speaker, names) -> {
        if (names.contains(lower) || prefix && names.stream().anyMatch(n -> n.startsWith(lower))) {
          hits.add(speaker);
        }
      });
    }
    return hits.size() == 1 ? Optional.of(hits.iterator().next()) : Optional.empty();
  }
}
