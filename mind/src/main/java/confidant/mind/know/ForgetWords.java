package confidant.mind.know;

import confidant.mind.know.ForgetPreview.Item;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a preview says: how many of each kind, and what stays. Never what. */
final class ForgetWords {
  private final Phrases phrases;

  ForgetWords(String language) {
    this.phrases = Phrases.of("forget", language);
  }

  String nothing() {
    return phrases.say("nothing", 0, Map.of());
  }

  /** "2 turns, 1 reply, 1 fact". */
  String counts(List<Item> items) {
    var parts = new ArrayList<String>();
    for (String kind : List.of("turn", "reply", "fact", "loop")) {
      long count = items.stream().filter(i -> i.kind().equals(kind)).count();
      if (count > 0) {
        String key = kind + (count == 1 ? ".one" : ".many");
        parts.add(phrases.say(key, 0, Map.of("n", Long.toString(count))));
      }
    }
    return parts.isEmpty() ? nothing() : String.join(", ", parts);
  }

  /** What is left in place and why. */
  List<String> stays(List<Item> items) {
    var sentences = new ArrayList<>(phrases.all("stays"));
    if (items.stream().anyMatch(i -> i.kind().equals("fact"))) {
      sentences.addAll(phrases.all("stays.fact"));
    }
    return List.copyOf(sentences);
  }

  /** The days some of it was said on: enough to know what is meant, without its words. */
  String examples(List<Item> items, int most, ZoneId zone, DayWords days) {
    List<String> some =
        items.stream()
            .filter(i -> i.kind().equals("turn"))
            .map(i -> days.on(i.at().atZone(zone).toLocalDate()))
            .distinct()
            .limit(most)
            .toList();
    return String.join(", ", some);
  }
}
