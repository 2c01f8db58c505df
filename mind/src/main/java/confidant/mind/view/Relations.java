package confidant.mind.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is known about words like "sister", "boss" and "cat". */
public final class Relations {
  /** Each relation with the other words for it. */
  private static final Map<String, String> OTHER_WORDS =
      Map.ofEntries(
          Map.entry("mother", "mom mum mama mommy mutter"),
          Map.entry("father", "dad papa daddy vater"),
          Map.entry("grandmother", "grandma granny nana oma"),
          Map.entry("grandfather", "grandpa granddad opa"),
          Map.entry("sister", "schwester"),
          Map.entry("brother", "bruder"),
          Map.entry("daughter", "tochter"),
          Map.entry("son", "sohn"),
          Map.entry("wife", "frau"),
          Map.entry("husband", "mann hubby"),
          Map.entry("friend", "freund freundin"),
          Map.entry("boss", "chef chefin manager"),
          Map.entry("cat", "katze kater kitten kitty"),
          Map.entry("dog", "hund puppy pup doggo"),
          Map.entry("rabbit", "bunny"),
          Map.entry("neighbor", "neighbour nachbar nachbarin"),
          Map.entry("colleague", "coworker co-worker kollege kollegin"),
          Map.entry("roommate", "flatmate"),
          Map.entry("fiance", "fiancee"),
          Map.entry("child", "kid kids children kind"),
          Map.entry("uncle", "onkel"),
          Map.entry("aunt", "tante auntie"));

  private static final Map<String, String> SAME = same();

  /** Words in front of a relation that do not change which one it is. */
  private static final Pattern BEFORE =
      Pattern.compile("^(?:my|our|the|a|an|younger|older|elder|little|big|new|old|meine?[rmn]?) ");

  private static final Set<String> KIN =
      Set.of(
          "mother",
          "father",
          "parent",
          "sister",
          "brother",
          "sibling",
          "twin",
          "son",
          "daughter",
          "child",
          "baby",
          "wife",
          "husband",
          "spouse",
          "fiance",
          "boyfriend",
          "girlfriend",
          "partner",
          "ex",
          "aunt",
          "uncle",
          "cousin",
          "niece",
          "nephew",
          "grandmother",
          "grandfather",
          "mother-in-law",
          "father-in-law",
          "sister-in-law",
          "brother-in-law",
          "stepmother",
          "stepfather",
          "stepmom",
          "stepdad",
          "stepsister",
          "stepbrother",
          "half-sister",
          "half-brother",
          "godmother",
          "godfather");
  private static final Set<String> ROLES =
      Set.of(
          "friend",
          "best friend",
          "roommate",
          "neighbor",
          "boss",
          "colleague",
          "crush",
          "teacher",
          "professor",
          "mentor",
          "coach",
          "therapist",
          "doctor",
          "dentist",
          "landlord",
          "landlady",
          "classmate",
          "trainer",
          "nurse",
          "tutor",
          "lawyer",
          "hairdresser",
          "assistant");
  private static final Set<String> ANIMALS =
      Set.of(
          "cat",
          "dog",
          "hamster",
          "parrot",
          "bird",
          "rabbit",
          "fish",
          "turtle",
          "tortoise",
          "snake",
          "lizard",
          "horse",
          "pony",
          "guinea pig",
          "pet",
          "mouse",
          "rat",
          "budgie",
          "canary",
          "chicken",
          "goat",
          "sheep",
          "cow",
          "donkey",
          "goldfish",
          "gecko",
          "ferret");
  private static final Set<String> SHE =
      Set.of(
          "mother",
          "sister",
          "daughter",
          "wife",
          "girlfriend",
          "aunt",
          "niece",
          "grandmother",
          "mother-in-law",
          "sister-in-law",
          "stepmother",
          "stepmom",
          "stepsister",
          "half-sister",
          "landlady",
          "godmother");
  private static final Set<String> HE =
      Set.of(
          "father",
          "brother",
          "son",
          "husband",
          "boyfriend",
          "uncle",
          "nephew",
          "grandfather",
          "father-in-law",
          "brother-in-law",
          "stepfather",
          "stepdad",
          "stepbrother",
          "half-brother",
          "godfather");

  /** One at a time: a new name means a new person in the same place. */
  private static final Set<String> ONE_AT_A_TIME =
      Set.of(
          "wife",
          "husband",
          "spouse",
          "fiance",
          "boyfriend",
          "girlfriend",
          "partner",
          "boss",
          "therapist",
          "doctor",
          "dentist",
          "landlord",
          "landlady",
          "best friend",
          "crush");

  /** One ever: two names for them are a question to ask. */
  private static final Set<String> ONE_EVER = Set.of("mother", "father");

  private static final Set<String> PARTNERS =
      Set.of("wife", "husband", "spouse", "fiance", "boyfriend", "girlfriend", "partner");

  private Relations() {}

  private static Map<String, String> same() {
    var same = new HashMap<String, String>();
    OTHER_WORDS.forEach((relation, words) -> {
      for (String word : words.split(" ")) {
        same.put(word, relation);
      }
    });
    return Map.copyOf(same);
  }

  /** The word this relation is compared by: "Mum" → "mother", "cats" → "cat". */
  public static String canonical(String relation) {
    String word = Words.fold(relation).strip();
    if (word.isEmpty()) {
      return word;
    }
    String cut = BEFORE.matcher(word).replaceFirst("");
    if (SAME.containsKey(cut)) {
      return SAME.getOrDefault(cut, cut);
    }
    if (known(cut)) {
      return cut;
    }
    String single = cut.endsWith("s") ? cut.substring(0, cut.length() - 1) : cut;
    String same = SAME.getOrDefault(single, single);
    return known(same) ? same : cut;
  }

  /** All words that stand for the same relation, e.g. "mother", "mom", "mum". */
  public static List<String> wordsFor(String relation) {
    var words = new ArrayList<String>(List.of(relation));
    SAME.forEach((word, canonical) -> {
      if (canonical.equals(relation)) {
        words.add(word);
      }
    });
    return words;
  }

  private static boolean known(String word) {
    return KIN.contains(word) || ROLES.contains(word) || ANIMALS.contains(word);
  }

  /** True for a word that stands for somebody: kin, role or animal. */
  public static boolean relation(String word) {
    return known(canonical(word));
  }

  public static boolean kin(String relation) {
    return KIN.contains(canonical(relation));
  }

  public static boolean animal(String relation) {
    return ANIMALS.contains(canonical(relation));
  }

  public static boolean oneAtATime(String relation) {
    return ONE_AT_A_TIME.contains(canonical(relation));
  }

  public static boolean partner(String relation) {
    return PARTNERS.contains(canonical(relation));
  }

  static boolean oneEver(String relation) {
    return ONE_EVER.contains(canonical(relation));
  }

  /** "she", "he", "it" for animals without a known sex, else "they". */
  public static String pronoun(String relation) {
    String word = canonical(relation);
    if (SHE.contains(word)) {
      return "she";
    }
    if (HE.contains(word)) {
      return "he";
    }
    return ANIMALS.contains(word) ? "it" : "they";
  }

  /** The broader word that also names them, e.g. "pet" for a cat; the word itself if none. */
  public static String broader(String relation) {
    String word = canonical(relation);
    return switch (word) {
      case "sister", "brother", "twin" -> "sibling";
      case "mother", "father" -> "parent";
      case "son", "daughter" -> "child";
      case "wife", "husband", "boyfriend", "girlfriend", "fiance", "spouse" -> "partner";
      case "best friend" -> "friend";
      default -> ANIMALS.contains(word) ? "pet" : word;
    };
  }
}
