package confidant.mind.perceive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for relatives, people with a role, and animals. */
final class People {
  private static final List<String> KIN_WORDS =
      List.of(
          "mother-in-law",
          "father-in-law",
          "sister-in-law",
          "brother-in-law",
          "daughter-in-law",
          "son-in-law",
          "great-grandmother",
          "great-grandfather",
          "great-grandma",
          "great-grandpa",
          "stepmother",
          "stepfather",
          "stepmom",
          "stepdad",
          "stepsister",
          "stepbrother",
          "stepson",
          "stepdaughter",
          "half-sister",
          "half-brother",
          "half sister",
          "half brother",
          "twin sister",
          "twin brother",
          "mom",
          "mum",
          "mother",
          "mama",
          "mommy",
          "dad",
          "father",
          "papa",
          "daddy",
          "sister",
          "brother",
          "sis",
          "bro",
          "sibling",
          "twin",
          "son",
          "daughter",
          "kid",
          "child",
          "baby",
          "wife",
          "husband",
          "hubby",
          "spouse",
          "fiance",
          "fiancee",
          "fiancé",
          "fiancée",
          "boyfriend",
          "girlfriend",
          "partner",
          "aunt",
          "auntie",
          "uncle",
          "cousin",
          "niece",
          "nephew",
          "grandma",
          "grandmother",
          "granny",
          "nana",
          "grandpa",
          "grandfather",
          "granddad",
          "grandson",
          "granddaughter",
          "grandchild",
          "godmother",
          "godfather",
          "goddaughter",
          "godson",
          "ex-wife",
          "ex-husband",
          "ex-boyfriend",
          "ex-girlfriend",
          "ex");
  private static final List<String> ROLES =
      List.of(
          "best friend",
          "friend",
          "bestie",
          "roommate",
          "flatmate",
          "housemate",
          "neighbor",
          "neighbour",
          "boss",
          "manager",
          "coworker",
          "co-worker",
          "colleague",
          "supervisor",
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
          "buddy",
          "mate",
          "classmate",
          "teammate",
          "trainer",
          "tutor",
          "student");
  private static final List<String> ANIMALS =
      List.of(
          "guinea pig",
          "cat",
          "dog",
          "puppy",
          "kitten",
          "kitty",
          "hamster",
          "parrot",
          "budgie",
          "bird",
          "rabbit",
          "bunny",
          "goldfish",
          "fish",
          "turtle",
          "tortoise",
          "snake",
          "lizard",
          "gecko",
          "horse",
          "pony",
          "parakeet",
          "canary",
          "ferret",
          "rat",
          "mouse",
          "chicken",
          "goat",
          "pet",
          "pup",
          "doggo");
  private static final Map<String, String> PLURALS =
      Map.of(
          "kids",
          "kid",
          "children",
          "child",
          "babies",
          "baby",
          "wives",
          "wife",
          "puppies",
          "puppy",
          "mice",
          "mouse",
          "fish",
          "fish",
          "bros",
          "bro",
          "ponies",
          "pony",
          "kitties",
          "kitty");

  private static final Set<String> KIN = new HashSet<>(KIN_WORDS);
  private static final Set<String> ANIMAL = new HashSet<>(ANIMALS);

  static final String RELATION = alternatives(Stream.of(KIN_WORDS, ROLES, ANIMALS));
  static final String PEOPLE = alternatives(Stream.of(KIN_WORDS, ROLES));
  static final String KINDS = alternatives(Stream.of(ANIMALS));
  static final String QUALITY =
      "(?:(?:best|older|younger|oldest|youngest|little|big|baby|new|old|dear|late|twin|only|eldest|elder|favorite|sweet|poor|lovely|own"
          + "|little old|rescue|black|white|grey|gray|orange|tabby) )*";

  /** A relation, perhaps mine, perhaps with a name: groups my, rel, called, name. */
  static final Pattern MENTION =
      Pattern.compile(
          "\\b(?<my>(?:my|our) )?"
              + QUALITY
              + "(?<rel>"
              + RELATION
              + ")\\b(?!-)(?:(?:,? (?<called>(?:is |was |who is |whose name is )?(?:called|named)"
              + "|'s name (?:is|was))|,)? (?<name>[\\p{L}][\\p{L}'-]+))?");

  private People() {}

  private static String alternatives(Stream<List<String>> lists) {
    return lists
        .flatMap(List::stream)
        .flatMap(w -> Stream.of(w, plural(w)))
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(w -> w.replace("-", "[- ]"))
        .collect(Collectors.joining("|"));
  }

  private static String plural(String word) {
    return PLURALS.entrySet().stream()
        .filter(e -> e.getValue().equals(word))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(
            word.endsWith("x") || word.endsWith("s") || word.endsWith("h")
                ? word + "es"
                : word + "s");
  }

  static String singular(String word) {
    if (KIN.contains(word) || ROLES.contains(word) || ANIMAL.contains(word)) {
      return word;
    }
    String known = PLURALS.get(word);
    if (known != null) {
      return known;
    }
    String dashed = word.replace(' ', '-');
    if (KIN.contains(dashed)) {
      return dashed;
    }
    return word.endsWith("s")
        ? singular(
            word.substring(
                0,
                word.length()
                    - (word.endsWith("xes") || word.endsWith("sses") || word.endsWith("hes")
                        ? 2
                        : 1)))
        : word;
  }

  static boolean plural(String word, String singular) {
    return !word.replace(' ', '-').equals(singular.replace(' ', '-'));
  }

  static boolean kin(String relation) {
    return KIN.contains(relation);
  }

  static boolean animal(String relation) {
    return ANIMAL.contains(singular(relation));
  }

  /** Who "he" or "she" may stand for; true when nothing speaks against it. */
  static boolean fits(String pronoun, String relation) {
    List<String> hers =
        Arrays.asList(
            "mother",
            "mom",
            "mum",
            "sister",
            "wife",
            "girlfriend",
            "aunt",
            "niece",
            "daughter",
            "grandma",
            "granny");
    List<String> his =
        Arrays.asList(
            "father",
            "dad",
            "brother",
            "husband",
            "boyfriend",
            "uncle",
            "nephew",
            "son",
            "grandpa",
            "granddad");
    return switch (pronoun) {
      case "he" -> hers.stream().noneMatch(relation::contains);
      case "she" ->
          his.stream().noneMatch(w -> relation.contains(w) && !relation.contains("in-law"))
              || relation.contains("daughter")
              || relation.contains("sister");
      default -> true;
    };
  }
}
