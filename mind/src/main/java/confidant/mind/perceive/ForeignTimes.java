package confidant.mind.perceive;

import confidant.core.language.TimeExpression;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Times named in other languages. A table turns each way of naming one into the English phrase of
 * the same meaning, which the English rules then resolve: one calendar for all. Thread-safe.
 */
final class ForeignTimes {
  /** Turns what the pattern finds into the English template. */
  private record Phrase(Pattern pattern, List<String> slots, String english) {}

  private static final Pattern SLOT = Pattern.compile("\\{(\\p{L}+)}");
  private static final Pattern SENTENCE =
      Pattern.compile("[^!?\\n]+?(?:[!?\\n]+|(?<!\\d)\\.(?=\\s+\\p{Lu})|$)");
  private static final Map<String, ForeignTimes> BY_LANGUAGE =
      Map.of(
          "de", new ForeignTimes("de"), "es", new ForeignTimes("es"), "fr", new ForeignTimes("fr"));

  private final Map<String, Map<String, String>> words = new LinkedHashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private Pattern past = Pattern.compile("(?!)");

  private ForeignTimes(String language) {
    for (String line : Lines.of("times." + language + ".txt")) {
      String[] sides = line.split(" => ", 2);
      if (sides.length == 2) {
        phrases.add(phrase(sides[0].strip(), sides[1].strip()));
      } else if (line.startsWith("past: ")) {
        past = Pattern.compile(line.substring("past: ".length()));
      } else {
        int colon = line.indexOf(": ");
        words.put(line.substring(0, colon), dictionary(line.substring(colon + 2)));
      }
    }
  }

  /** The rules of a language; empty where none are shipped. */
  static Optional<ForeignTimes> of(String language) {
    return Optional.ofNullable(BY_LANGUAGE.get(language));
  }

  private static Map<String, String> dictionary(String entries) {
    var dictionary = new LinkedHashMap<String, String>();
    for (String entry : entries.split("; ")) {
      String[] sides = entry.split("=");
      Arrays.stream(sides[0].split("\\|"))
          .forEach(w -> dictionary.put(w.strip(), sides[1].strip()));
    }
    return dictionary;
  }

  private Phrase phrase(String pattern, String english) {
    var slots = new ArrayList<String>();
    Matcher slot = SLOT.matcher(pattern);
    var expanded = new StringBuilder();
    while (slot.find()) {
      slots.add(slot.group(1));
      slot.appendReplacement(expanded, Matcher.quoteReplacement(alternatives(slot.group(1))));
    }
    slot.appendTail(expanded);
    return new Phrase(
        Pattern.compile("(?<![\\p{L}\\d])(?:" + expanded + ")(?![\\p{L}\\d])"),
        List.copyOf(slots),
        english);
  }

  private String alternatives(String slot) {
    return switch (slot) {
      case "d", "h" -> "(\\d{1,2})";
      case "mm" -> "(\\d\\d)";
      case "y" -> "((?:19|20)\\d\\d)";
      default ->
          "("
              + words.getOrDefault(slot, Map.of()).keySet().stream()
                  .sorted(Comparator.comparingInt(String::length).reversed())
                  .collect(Collectors.joining("|"))
              + (slot.equals("n") ? "|\\d{1,3})" : ")");
    };
  }

  /**
   * @param text original words
   * @param at when they were said, in the person's zone
   * @param birthday the person's own
   */
  List<TimeExpression> read(String text, ZonedDateTime at, Optional<LocalDate> birthday) {
    String plain = Plain.of(text);
    var found = new ArrayList<TimeExpression>();
    Matcher sentence = SENTENCE.matcher(text);
    while (sentence.find()) {
      String words = plain.substring(sentence.start(), sentence.end());
      Anchor anchor = new Anchor(at, past(words), birthday);
      found.addAll(inSentence(text, plain, sentence.start(), sentence.end(), anchor));
    }
    return List.copyOf(found);
  }

  /** True when a sentence in lower case tells of what was. */
  boolean past(String sentence) {
    return past.matcher(sentence).find();
  }

  private List<TimeExpression> inSentence(
      String text, String plain, int from, int to, Anchor anchor) {
    boolean[] used = new boolean[to - from];
    var found = new ArrayList<TimeExpression>();
    for (Phrase phrase : phrases) {
      Matcher m = phrase.pattern().matcher(plain).region(from, to);
      m.useTransparentBounds(true);
      while (m.find()) {
        if (free(used, m.start() - from, m.end() - from)) {
          Arrays.fill(used, m.start() - from, m.end() - from, true);
          if (!phrase.english().equals("-")) {
            TimeGrammar.phrase(english(phrase, m), anchor)
                .map(t -> placed(t, text, m.start(), m.end()))
                .ifPresent(found::add);
          }
        }
      }
    }
    found.sort(Comparator.comparingInt(TimeExpression::start));
    return TimeGrammar.bindClocks(found);
  }

  private static boolean free(boolean[] used, int start, int end) {
    for (int i = start; i < end; i++) {
      if (used[i]) {
        return false;
      }
    }
    return true;
  }

  private static TimeExpression placed(TimeExpression time, String text, int start, int end) {
    return new TimeExpression(
        time.kind(), text.substring(start, end), start, end, time.days(), time.clock());
  }

  private String english(Phrase phrase, Matcher m) {
    String english = phrase.english();
    for (int i = 0; i < phrase.slots().size(); i++) {
      String slot = phrase.slots().get(i);
      String given = m.group(i + 1);
      if (given != null) {
        String word = words.getOrDefault(slot, Map.of()).getOrDefault(given, given);
        english = english.replaceFirst("\\{" + slot + "}", Matcher.quoteReplacement(word));
      }
    }
    return SLOT.matcher(english).replaceAll("").strip().replaceAll(" {2,}", " ");
  }
}
