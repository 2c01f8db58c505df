package confidant.mind.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known about words like "sister", "boss" and "cat". */
public final class Relations {
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("mom", "mother"),
          Map.entry("mum", "mother"),
          Map.entry("mama", "mother"),
          Map.entry("mommy", "mother"),
          Map.entry("mutter", "mother"),
          Map.entry("dad", "father"),
          Map.entry("papa", "father"),
          Map.entry("daddy", "father"),
          Map.entry("vater", "father"),
          Map.entry("grandma", "grandmother"),
          Map.entry("granny", "grandmother"),
          Map.entry("nana", "grandmother"),
          Map.entry("oma", "grandmother"),
          Map.entry("grandpa", "grandfather"),
          Map.entry("granddad", "grandfather"),
          Map.entry("opa", "grandfather"),
          Map.entry("schwester", "sister"),
          Map.entry("bruder", "brother"),
          Map.entry("tochter", "daughter"),
          Map.entry("sohn", "son"),
          Map.entry("frau", "wife"),
          Map.entry("mann", "husband"),
          Map.entry("hubby", "husband"),
          Map.entry("freund", "friend"),
          Map.entry("freundin", "friend"),
          Map.entry("chef", "boss"),
          Map.entry("chefin", "boss"),
          Map.entry("manager", "boss"),
          Map.entry("katze", "cat"),
          Map.entry("kater", "cat"),
          Map.entry("kitten", "cat"),
          Map.entry("kitty", "cat"),
          Map.entry("hund", "dog"),
          Map.entry("puppy", "dog"),
          Map.entry("pup", "dog"),
          Map.entry("doggo", "dog"),
          Map.entry("bunny", "rabbit"),
          Map.entry("neighbour", "neighbor"),
          Map.entry("nachbar", "neighbor"),
          Map.entry("nachbarin", "neighbor"),
          Map.entry("coworker", "colleague"),
          Map.entry("co-worker", "colleague"),
          Map.entry("kollege", "colleague"),
          Map.entry("kollegin", "colleague"),
          Map.entry("flatmate", "roommate"),
          Map.entry("fiancee", "fiance"),
          Map.entry("kid", "child"),
          Map.entry("kids", "child"),
          Map.entry("children", "child"),
          Map.entry("kind", "child"),
          Map.entry("onkel", "uncle"),
          Map.entry("tante", "aunt"),
          Map.entry("auntie", "aunt"));

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

  /** The word this relation is compared by: "Mum" → "mother", "cats" → "cat". */
  public static String canonical(String relation) {
    String word = Words.fold(relation).strip().toLowerCase(Locale.ROOT);
    String cut =
        word.replaceFirst(
            "^(my|our|the|a|an|younger|older|elder|little|big|new|old|meine?[rmn]?) ", "");
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
