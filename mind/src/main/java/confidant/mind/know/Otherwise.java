package confidant.mind.know;

import confidant.mind.view.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Deeds that are told in other words than they are asked for: what is had was got once. */
final class Otherwise {
  /**
   * @param gaps questions these words may answer
   * @param told how it is said
   * @param stems by which such turns are found
   */
  private record Way(Set<Gap> gaps, Pattern told, List<String> stems) {}

  private static final Map<String, Way> WAYS = ways();

  private Otherwise() {}

  private static Map<String, Way> ways() {
    var ways = new HashMap<String, Way>();
    put(
        ways,
        "have",
        Set.of(Gap.WHEN, Gap.LONG),
        "\\b(?:bought|got|opened|own|started|adopted|founded)\\b",
        "buy get open own start adopt found");
    put(
        ways,
        "live",
        Set.of(Gap.WHEN, Gap.LONG, Gap.WHERE),
        "\\b(?:moved|moving|stay(?:s|ed|ing)?|settled)\\b",
        "move stay settle");
    put(ways, "eat", Set.of(Gap.WHAT), "\\b(?:had|cooked|made)\\b", "have cook make");
    put(
        ways,
        "earn",
        Set.of(Gap.AMOUNT),
        "\\b(?:paid|pays|salary|wages?|(?:an|per|a) (?:hour|month|year))\\b",
        "pay salary wage hour month year");
    put(
        ways,
        "do",
        Set.of(Gap.WHAT),
        "(?:\\b(?:is|was|am|are|s)|'s|'m|\\bim|\\bmy \\w+s) an? (?!bit|lot|pain|little|good|great|nice|bad|few|real)\\w+"
            + "|\\b(?:works?|worked|working|runs?|ran|teach(?:es)?|taught|drives?|drove|fix(?:es)?|builds?|sells?|owns?|farms?"
            + "|nurses?|manages?|repairs?|trains?)\\b",
        "work run teach drive fix build sell own farm manage");
    return Map.copyOf(ways);
  }

  private static void put(
      Map<String, Way> ways, String verb, Set<Gap> gaps, String told, String words) {
    List<String> stems = List.of(words.split(" ")).stream().map(Words::stem).toList();
    ways.put(Words.stem(verb), new Way(gaps, Pattern.compile(told), stems));
  }

  /** "What does she do" asks for a job where nothing else is named. */
  static boolean job(Asked asked) {
    return asked.gap() == Gap.WHAT && asked.verb().equals("do") && asked.stems().isEmpty();
  }

  static boolean said(Asked asked, Told told) {
    Way way = WAYS.get(asked.verb());
    return way != null
        && way.gaps().contains(asked.gap())
        && (!asked.verb().equals("do") || job(asked))
        && way.told().matcher(told.folded()).find();
  }

  /** Stems by which turns are found that tell it so. */
  static List<String> stems(Asked asked) {
    Way way = WAYS.get(asked.verb());
    return way != null && way.gaps().contains(asked.gap()) ? way.stems() : List.of();
  }
}
