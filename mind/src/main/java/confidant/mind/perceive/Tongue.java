package confidant.mind.perceive;

import confidant.core.language.LanguageDetector;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which language a message is in. Short ones keep the language of the talk. */
final class Tongue {
  private static final int ENOUGH_WORDS = 5;

  /** So many words of a language she does not speak end the talk in one she does. */
  private static final int SURE_WORDS = 8;

  private static final Set<String> HERS = Set.of("de", "es", "fr");
  private static final Set<String> COMMON =
      Set.of("en", "de", "es", "fr", "it", "pt", "nl", "pl", "sv", "tr", "ru", "ja", "zh");
  private static final Set<String> ENGLISH =
      Set.copyOf(
          List.of(
              ("the and is are was i you my me it to of in that this have has do don't not with for on at but so be just what how he she we they am i'm an a"
                      + " your can will would know like get go today work really feel think about because when if it's can't been had")
                  .split(" ")));

  /** Words that the neighbors among the languages do not have. */
  private static final Map<String, Set<String>> OWN =
      Map.of(
          "de",
          words(
              "ich mein meine meiner meinen und nicht ist habe hat bin war der das auch mir mich wir"),
          "es",
          words("yo mi mis tengo soy estoy vivo el los las y muy pero que hoy ayer he ha mucho es"),
          "fr",
          words("je j'ai mon ma mes suis les et est pas très mais avec c'est hier une dans nous"));

  private static final Pattern WORD = Pattern.compile("\\s+");

  /** Greetings that belong to one language alone. */
  private static final Map<String, String> GREETINGS =
      Map.ofEntries(
          Map.entry("hallo", "de"),
          Map.entry("moin", "de"),
          Map.entry("servus", "de"),
          Map.entry("guten", "de"),
          Map.entry("hola", "es"),
          Map.entry("buenos", "es"),
          Map.entry("buenas", "es"),
          Map.entry("bonjour", "fr"),
          Map.entry("bonsoir", "fr"),
          Map.entry("salut", "fr"));

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  private final LanguageDetector detector;

  Tongue(LanguageDetector detector) {
    this.detector = detector;
  }

  String of(String text, String current) {
    List<String> words =
        WORD.splitAsStream(Plain.of(text))
            .map(w -> w.replaceAll("[^\\p{L}']", ""))
            .filter(w -> !w.isEmpty())
            .toList();
    if (!words.isEmpty()
        && words.size() < ENOUGH_WORDS
        && GREETINGS.containsKey(words.getFirst())) {
      return GREETINGS.getOrDefault(words.getFirst(), current);
    }
    long english = words.stream().filter(ENGLISH::contains).count();
    boolean plainEnglish = english * 4 >= words.size();
    long own = words.stream().filter(OWN.getOrDefault(current, Set.of())::contains).count();
    boolean goesOn = own * 4 >= words.size() && own > english;
    if (words.isEmpty()
        || plainEnglish && current.equals("en")
        || goesOn
        || words.size() < ENOUGH_WORDS && !script(text)) {
      return current;
    }
    Set<String> candidates = new LinkedHashSet<>(COMMON);
    candidates.add(current);
    String heard =
        detector
            .detect(
                text.substring(0, Math.min(text.length(), 400)),
                candidates.stream().collect(Collectors.toUnmodifiableSet()))
            .orElse(current);
    boolean strange = !HERS.contains(heard) && !script(text);
    return strange && HERS.contains(current) && words.size() < SURE_WORDS ? current : heard;
  }

  /** Another script tells more than many words. */
  private static boolean script(String text) {
    return text.codePoints().filter(Character::isLetter).limit(40).filter(c -> c > 0x24f).count()
        > 2;
  }
}
