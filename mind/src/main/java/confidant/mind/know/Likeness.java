package confidant.mind.know;

import confidant.mind.view.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Which words carry a question, and which others may stand for them in a turn. */
final class Likeness {
  private static final Set<String> STOP =
      Set.copyOf(
          List.of(
              ("a about after again all also am an and any anything are as at be been before but by can"
                      + " could d did do does doing done ever every for from get had has have he her"
                      + " hers him his how i if in into is it its just know last like ll m me mention"
                      + " mentioned more most much my of off on once one or our out over re really said"
                      + " say she should so some something still such t talk talked tell than that the"
                      + " their them then there these they thing things this time to told too up us ve"
                      + " very was we were what when where which who whom why will with would you your"
                      + " yours remember recall call called name named first many often long ago thought"
                      + " think feel felt new now today yesterday speak spoke spoken kind since happen happened happening"
                      + " ich du mir mich dir der die das ein eine mein meine dein deine von uber zu und"
                      + " habe hab hast hat war ist bin was wie wo wer wann gesagt erzahlt meinem meinen meiner den dem"
                      + " el la los las un una unos unas mi mis tu tus de del al que y en con por para es era fue he"
                      + " ha te se lo le les como cuando donde quien dije dicho contado conte hablado sobre"
                      + " le une des du mon ma mes ton ta tes je il elle est etait et ou ce qui quoi"
                      + " quand comment dans avec sur dit raconte parle qu j")
                  .split(" ")));
  private static final Map<String, Set<String>> GROUPS = load();

  /** Words for a matter as a whole, which its telling may leave out. */
  private static final Set<String> GENERAL =
      Stream.of(
              "money",
              "matter",
              "trouble",
              "business",
              "situation",
              "mess",
              "problem",
              "bit",
              "part",
              "story",
              "stuff",
              "news",
              "issue",
              "whole",
              "big",
              "old",
              "silly",
              "stupid")
          .map(Words::stem)
          .collect(Collectors.toUnmodifiableSet());

  private Likeness() {}

  private static Map<String, Set<String>> load() {
    String file = "/confidant/know/alike.yaml";
    try (InputStream in = Likeness.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      var groups = new HashMap<String, Set<String>>();
      for (Object line :
          (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in)) {
        Set<String> stems = new HashSet<>();
        ((List<?>) line).forEach(word -> stems.add(Words.stem(word.toString())));
        stems.forEach(s -> groups.computeIfAbsent(s, k -> new HashSet<>()).addAll(stems));
      }
      return Map.copyOf(groups);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file, e);
    }
  }

  /** The words that matter, as stems, in order, each once. */
  static List<String> content(String text) {
    return Words.of(text).stream()
        .filter(w -> !STOP.contains(w))
        .map(Words::stem)
        .filter(s -> s.length() > 1)
        .distinct()
        .toList();
  }

  /** Without the words for a matter as a whole, unless there are no others. */
  static List<String> telling(List<String> stems) {
    List<String> telling = stems.stream().filter(s -> !GENERAL.contains(s)).toList();
    return telling.isEmpty() ? stems : telling;
  }

  /** The stem itself and those that may stand for it. */
  static Set<String> of(String stem) {
    return GROUPS.getOrDefault(stem, Set.of(stem));
  }

  /** True when a word of the text is the stem or may stand for it. */
  static boolean in(String text, String stem) {
    Set<String> alike = of(stem);
    return Words.of(text).stream().map(Words::stem).anyMatch(alike::contains);
  }
}
