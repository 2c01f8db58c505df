package confidant.mind.recall;

import confidant.core.origin.EventId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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

  /** How many turns each speaker has. */
  private final Map<String, Integer> turns = new LinkedHashMap<>();

  /** What speakers called themselves, by the turn that said so. */
  private final Map<EventId, Set<Alias>> told = new HashMap<>();

  private record Alias(String speaker, String name) {}

  /** Whether in a text of these folded words somebody may say what they are called. */
  static boolean cued(List<String> words) {
    return words.contains("name") || words.contains("call");
  }

  void note(String speaker) {
    turns.merge(speaker, 1, Integer::sum);
  }

  /** Takes in what the speaker calls themselves in a turn that was noted. */
  void listen(EventId turn, String speaker, String text, boolean firstSession) {
    var names = new HashSet<Alias>();
    collect(CALLED.matcher(text), speaker, names);
    if (firstSession) {
      collect(I_AM.matcher(text), speaker, names);
    }
    if (!names.isEmpty()) {
      told.put(turn, names);
    }
  }

  private static void collect(Matcher matcher, String speaker, Set<Alias> names) {
    while (matcher.find()) {
      if (!NOT_NAMES.contains(matcher.group(1))) {
        names.add(new Alias(speaker, matcher.group(1).toLowerCase(Locale.ROOT)));
      }
    }
  }

  /** A turn is gone, and with it the names that only it told. */
  void remove(EventId turn, String speaker) {
    told.remove(turn);
    turns.computeIfPresent(speaker, (s, count) -> count == 1 ? null : count - 1);
  }

  private Set<Alias> aliases() {
    var all = new HashSet<Alias>();
    turns
        .keySet()
        .forEach(speaker -> all.add(new Alias(speaker, speaker.toLowerCase(Locale.ROOT))));
    told.values().forEach(all::addAll);
    return all;
  }

  /** The speaker a question names, when it names exactly one. */
  Optional<String> named(String question) {
    var hits = new HashSet<String>();
    Set<Alias> aliases = aliases();
    Matcher word = WORD.matcher(question.replace("’", "'").replace("'s", ""));
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      boolean prefix = word.group().length() >= 3 && Character.isUpperCase(word.group().charAt(0));
      for (Alias alias : aliases) {
        if (alias.name.equals(lower) || prefix && alias.name.startsWith(lower)) {
          hits.add(alias.speaker);
        }
      }
    }
    return hits.size() == 1 ? Optional.of(hits.iterator().next()) : Optional.empty();
  }
}
