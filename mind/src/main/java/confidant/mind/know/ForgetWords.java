package confidant.mind.know;

import confidant.mind.know.ForgetPreview.Item;
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

  /** A few of the person's own words, shortened, so that they know what is meant. */
  String examples(List<Item> items, int most) {
    List<String> some =
        items.stream()
            .filter(i -> i.kind().equals("turn"))
            .limit(most)
            .map(i -> phrases.say("example", 0, Map.of("text", shorten(i.text()))))
            .toList();
    return String.join(", ", some);
  }

  private static String shorten(String text) {
    String flat = text.strip().replaceAll("\\s+", " ");
    if (flat.length() <= 60) {
      return flat;
    }
    int space = flat.lastIndexOf(' ', 60);
    return flat.substring(0, space > 20 ? space : 60) + " …";
  }
}
