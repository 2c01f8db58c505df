package confidant.mind.perceive;

import confidant.mind.view.Relations;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English words for relatives, people with a role and animals, as parts of patterns. */
final class People {
  private static final Map<String, String> PLURALS = Relations.plurals("en");
  private static final Set<String> KIN = new HashSet<>(Relations.words("en", "kin"));
  private static final Set<String> ROLES = new HashSet<>(Relations.words("en", "role"));
  private static final Set<String> ANIMALS = new HashSet<>(Relations.words("en", "animal"));

  static final String RELATION = alternatives(List.of(KIN, ROLES, ANIMALS));
  static final String PEOPLE = alternatives(List.of(KIN, ROLES));
  static final String KINDS = alternatives(List.of(ANIMALS));
  static final String QUALITY =
      "(?:(?:two|three|four|kid|older|younger|oldest|youngest|little|big|baby|new|old|dear|late|twin|only|eldest|elder|favorite|sweet|poor|lovely|own"
          + "|little old|rescue|black|white|grey|gray|orange|tabby|current|former|upstairs|downstairs|lovely|crazy|annoying|next[- ]door|elderly|then) )*";

  /** Nouns behind a relation that make it something else: "my student loan", "my dog food". */
  static final String NO_COMPOUND =
      "(?!-| (?:loans?|debts?|cards?|id|visas?|food|appointments?|meetings?|calls?|person|people|allergy|hair|problem|shelter|sitter|bed|show|room|tank|soup"
          + "|shower|group|circle|session|sessions|visits?|lessons?|house|bowl|collar|park|walker|feeder|coop|curry|salad|wings|nuggets|dinner|sandwich|files?|lists?"
          + "|services?|portal|project|battle|costume|bag|chair|clothes|name|names|photos?|pictures?|videos?|memes?|treats?|toys?|hospital|clinic|office|union|ticket)\\b)";

  /** A relation, perhaps mine, perhaps with a name: groups my, rel, called, name. */
  static final Pattern MENTION =
      Pattern.compile(
          "\\b(?<my>(?:my|our) )?"
              + QUALITY
              + "(?<rel>"
              + RELATION
              + ")\\b"
              + NO_COMPOUND
              + "(?:(?:,? (?<called>(?:is |was |who is |whose name is )?(?:called|named)"
              + "|'s name (?:is|was))|,)? (?<name>[\\p{L}][\\p{L}'-]+))?");

  /** "The repair guy", "a woman at the library": somebody without a relation. */
  static final String SOME_ONE =
      "(?:(?!(?:new|old|young|nice|lovely|other|same|only|first|last|little|big|poor|good|great)\\b)[\\p{L}-]+ )?(?:guy|man|woman|lady|girl|boy|bloke|chap|fella|lad|lass|kid)(?! (?:who|that|in|of)\\b)\\b";

  /** Nouns of doers, when they do what only people do: group rel. */
  static final Pattern AGENT =
      Pattern.compile(
          "\\bmy "
              + QUALITY
              + "(?<rel>(?!computer|character|printer|router|scanner|charger|toaster|calculator|newspaper|horror|mirror|master)\\p{L}{3,}(?:er|or|ist|ian|ant|man|woman|eer))"
              + " (?:just |also |finally |always )?(?:called|texted|emailed|phoned|wrote|says|said|told|asked|wants|wanted|thinks|thought|yelled|invited"
              + "|promised|quit|resigned|smiled|laughed|cried|hugged|lives|moved|is called|is named)\\b");

  private People() {}

  private static String alternatives(List<Set<String>> words) {
    Set<String> all = words.stream().flatMap(Set::stream).collect(Collectors.toSet());
    return longestFirst(
        Stream.concat(
                all.stream(),
                PLURALS.entrySet().stream()
                    .filter(e -> all.contains(e.getValue()))
                    .map(Map.Entry::getKey))
            .collect(Collectors.toSet()));
  }

  private static String longestFirst(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(w -> w.replace("-", "[- ]"))
        .collect(Collectors.joining("|"));
  }

  static String singular(String word) {
    if (known(word)) {
      return word;
    }
    String dashed = word.replace(' ', '-');
    if (known(dashed)) {
      return dashed;
    }
    return PLURALS.getOrDefault(word, PLURALS.getOrDefault(dashed, word));
  }

  private static boolean known(String word) {
    return KIN.contains(word) || ROLES.contains(word) || ANIMALS.contains(word);
  }

  /** "The guy" is nobody to learn about before he has a name. */
  static boolean passing(Owner owner) {
    return owner.name().isEmpty() && owner.relation().matches("(?:" + SOME_ONE + ")|owner");
  }

  static boolean plural(String word, String singular) {
    return !word.replace(' ', '-').equals(singular.replace(' ', '-'));
  }

  static boolean kin(String relation) {
    return KIN.contains(relation);
  }

  static boolean animal(String relation) {
    return ANIMALS.contains(singular(relation));
  }

  /** Whether "he" or "she" may stand for them; true when nothing speaks against it. */
  static boolean fits(String pronoun, Owner owner) {
    String own = pronoun(owner);
    return switch (pronoun) {
      case "he", "his", "him" -> !own.equals("she");
      case "she", "her" -> !own.equals("he");
      case "they", "their" -> own.equals("they") || own.equals("it");
      default -> true;
    };
  }

  /** By the relation, else by the name: "she", "he", or "they" and "it" where neither tells. */
  static String pronoun(Owner owner) {
    String own =
        owner.relation().matches(".*\\b(?:guy|man|bloke|chap|boy|fella|lad)\\b.*")
            ? "he"
            : owner.relation().matches(".*\\b(?:woman|lady|girl|lass)\\b.*")
                ? "she"
                : Relations.pronoun(owner.relation());
    String named = GivenNames.pronoun(owner.name());
    boolean open = own.equals("they") && !owner.name().isEmpty() && !named.isEmpty();
    return open ? named : own;
  }
}
