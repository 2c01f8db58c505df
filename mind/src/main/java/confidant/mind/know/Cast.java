package confidant.mind.know;

import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Relations;
import confidant.mind.view.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is who by name at one moment, and whom a pronoun means in a run of sentences. */
final class Cast {
  private static final int LONGEST_NAME = 3;
  private static final Set<String> GIVEN = given();
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "professor",
          "aunt",
          "uncle",
          "auntie",
          "sister",
          "father");

  private static final Pattern HERS =
      Pattern.compile("(?:Mrs|Miss|Ms|Aunt|Auntie) .*|.*(?:a|ie|lyn|een|eth|gen|elle|ette)");
  private static final Pattern HIS =
      Pattern.compile(
          "(?:Mr|Uncle) .*|.*(?:o|us|ert|ard|ald|iel|ul|ick|ham|ford|las|vid|ter|ian|vin|am|on|es)");
  private static final Set<String> YET_HIS =
      Set.of(
          "Luca", "Joshua", "Ezra", "Mustafa", "Jamie", "Charlie", "Archie", "Alfie", "Freddie",
          "Ollie", "Robbie", "Dougie");

  private final Map<String, Being> byName;
  private final List<Being> spokenOf = new ArrayList<>();

  Cast(Map<String, Being> byName) {
    this.byName = byName;
  }

  private static Set<String> given() {
    String file = "/confidant/perceive/first-names.txt";
    try (InputStream in = Cast.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file, e);
    }
  }

  /** Of whom nothing but the name is known. */
  private static Being stranger(String folded) {
    String name =
        Arrays.stream(folded.split(" ")).map(Phrases::capital).collect(Collectors.joining(" "));
    return new Being(folded, name, "", false, List.of(name), 0, Optional.empty(), List.of());
  }

  /** The same people, nobody spoken of yet. */
  Cast anew() {
    return new Cast(byName);
  }

  /**
   * Somebody named in a row of words.
   *
   * @param words how many words the name takes
   */
  record Named(Being being, int words) {}

  /** The one whose name begins at that place; the longest name wins. */
  Optional<Named> at(List<String> words, int from) {
    for (int n = Math.min(LONGEST_NAME, words.size() - from); n > 0; n--) {
      Being being = byName.get(String.join(" ", words.subList(from, from + n)));
      if (being != null) {
        return Optional.of(new Named(being, n));
      }
    }
    return strange(words, from);
  }

  /** "Imogen" and "Mr Bell", who were never introduced. */
  private static Optional<Named> strange(List<String> words, int from) {
    if (from >= words.size()) {
      return Optional.empty();
    }
    if (TITLES.contains(words.get(from))
        && from + 1 < words.size()
        && words.get(from + 1).length() > 2) {
      return Optional.of(new Named(stranger(words.get(from) + " " + words.get(from + 1)), 2));
    }
    boolean owned = from > 0 && words.get(from - 1).matches("my|our");
    boolean of = owned || from > 0 && words.get(from - 1).matches("his|her|the|their");
    return one(words.get(from))
        .filter(b -> of || b.relation().isEmpty() || kindred(b.relation()))
        .or(() -> owned ? singular(words.get(from)) : Optional.empty())
        .map(being -> new Named(being, 1));
  }

  /** "A vet" says what somebody is, "mum" and "the cat" who. */
  private static boolean kindred(String relation) {
    return Relations.kin(relation) || Relations.animal(relation);
  }

  /** "My nans jollof": the mark before the s was left out. */
  private static Optional<Being> singular(String word) {
    return Optional.ofNullable(Relations.plurals("en").get(word))
        .map(one -> unnamed(Relations.canonical(one)));
  }

  private static Optional<Being> one(String word) {
    if (Relations.relation(word) && !Relations.plurals("en").containsKey(word)) {
      return Optional.of(unnamed(Relations.canonical(word)));
    }
    return GIVEN.contains(word) ? Optional.of(stranger(word)) : Optional.empty();
  }

  /** "The vet", "my aunt", of whom no more is known. */
  private static Being unnamed(String relation) {
    return new Being(
        relation,
        relation,
        relation,
        Relations.animal(relation),
        List.of(relation),
        0,
        Optional.empty(),
        List.of());
  }

  /** The one a single word of a text names, by its stem. */
  Optional<Being> stemmed(String stem) {
    Being exact = byName.get(stem);
    return exact != null
        ? Optional.of(exact)
        : byName.entrySet().stream()
            .filter(e -> Words.stem(e.getKey()).equals(stem))
            .map(Map.Entry::getValue)
            .findFirst()
            .or(() ->
                Stream.of(stem, stem + "s", stem + "e")
                    .flatMap(word -> one(word).stream())
                    .findFirst());
  }

  /** Everybody named in the words, in order. */
  List<Being> named(List<String> words) {
    var all = new ArrayList<Being>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Named> named = at(words, i);
      named.ifPresent(n -> all.add(n.being()));
      i += named.map(n -> n.words() - 1).orElse(0);
    }
    return all;
  }

  void speakOf(List<Being> beings) {
    spokenOf.addAll(beings);
  }

  /** The one spoken of last whom the pronoun can mean; one who surely fits before one who may. */
  Optional<Being> meant(String pronoun) {
    List<Being> fitting =
        spokenOf.reversed().stream().filter(b -> Coreference.fits(pronoun, b)).toList();
    return fitting.stream()
        .filter(b -> !b.relation().isEmpty() || !unlikely(pronoun, b.name()))
        .findFirst()
        .or(() -> fitting.stream().findFirst());
  }

  /** What the sound of a name makes unlikely, where nothing else tells. */
  private static boolean unlikely(String pronoun, String name) {
    return switch (pronoun) {
      case "she", "her" -> HIS.matcher(name).matches();
      case "he", "him", "his" -> HERS.matcher(name).matches() && !YET_HIS.contains(name);
      default -> false;
    };
  }

  Optional<Being> last() {
    return spokenOf.isEmpty() ? Optional.empty() : Optional.of(spokenOf.getLast());
  }

  /** True for a word by which somebody is named or described. */
  boolean person(String word) {
    return byName.containsKey(word) || GIVEN.contains(word) || Relations.relation(word);
  }
}
