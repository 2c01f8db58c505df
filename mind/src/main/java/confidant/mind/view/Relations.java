package confidant.mind.view;

import confidant.mind.view.Relation.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is known about words like "sister", "boss" and "cat" in the languages she understands. "my
 * neighbor's dog" is a relation too: of the last word's kind, but another one than "dog".
 */
public final class Relations {
  private static final Map<String, Relation> BY_WORD = byWord();
  private static final Map<String, Relation> BY_FORM = byForm();

  /** Words in front of a relation that do not change which one it is. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:my|our|the|a|an|younger|older|elder|little|big|new|old|meine?[rmn]?) )+");

  private static final Pattern OWNED = Pattern.compile("^(.+?)'s? (.+)$");

  private Relations() {}

  private static Map<String, Relation> byWord() {
    var all = new LinkedHashMap<String, Relation>();
    Relation.all().forEach(r -> all.put(r.word(), r));
    return all;
  }

  private static Map<String, Relation> byForm() {
    var all = new HashMap<String, Relation>();
    for (String language : List.of("en", "de", "es", "fr")) {
      for (Relation relation : BY_WORD.values()) {
        for (Form form : relation.forms().getOrDefault(language, List.of())) {
          all.putIfAbsent(Words.fold(form.word()), relation);
        }
      }
      for (Relation relation : BY_WORD.values()) {
        for (Form form : relation.forms().getOrDefault(language, List.of())) {
          all.putIfAbsent(Words.fold(form.plural()), relation);
        }
      }
    }
    return Map.copyOf(all);
  }

  /** The word this relation is compared by: "Mum" → "mother", "cats" → "cat". */
  public static String canonical(String relation) {
    String word = Words.fold(relation).strip();
    String cut = BEFORE.matcher(word).replaceFirst("");
    var owned = OWNED.matcher(cut);
    if (owned.matches() && !BY_FORM.containsKey(cut)) {
      return canonical(owned.group(1)) + "'s " + canonical(owned.group(2));
    }
    return form(cut).map(Relation::word).orElse(cut);
  }

  private static Optional<Relation> form(String folded) {
    return Optional.ofNullable(BY_FORM.get(folded))
        .or(() -> Optional.ofNullable(BY_FORM.get(folded.replace(' ', '-'))));
  }

  private static Optional<Relation> find(String relation) {
    String word = canonical(relation);
    return Optional.ofNullable(BY_WORD.get(head(word)));
  }

  /** The last of several: of "neighbor's dog" the dog. */
  private static String head(String word) {
    int owner = word.lastIndexOf("'s ");
    return owner < 0 ? word : word.substring(owner + 3);
  }

  private static boolean marked(String relation, String mark) {
    return find(relation).filter(r -> r.is(mark)).isPresent();
  }

  /** All English words that stand for the same relation, e.g. "mother", "mom", "mum". */
  public static List<String> wordsFor(String relation) {
    var words = new ArrayList<String>(List.of(relation));
    Optional.ofNullable(BY_WORD.get(relation)).stream()
        .flatMap(r -> r.forms().values().stream().flatMap(List::stream))
        .map(f -> Words.fold(f.word()))
        .filter(w -> !words.contains(w))
        .forEach(words::add);
    return words;
  }

  /**
   * Every word for somebody in a language, in lower case.
   *
   * @param mark kin, role or animal
   */
  public static List<String> words(String language, String mark) {
    return forms(language, mark).map(Form::word).map(Relations::lower).toList();
  }

  /** Plurals of those words, each with its singular. */
  public static Map<String, String> plurals(String language) {
    var plurals = new HashMap<String, String>();
    forms(language, "").forEach(f -> plurals.putIfAbsent(lower(f.plural()), lower(f.word())));
    return Map.copyOf(plurals);
  }

  private static Stream<Form> forms(String language, String mark) {
    return BY_WORD.values().stream()
        .filter(r -> mark.isEmpty() || r.is(mark))
        .flatMap(r -> r.forms().getOrDefault(language, List.of()).stream());
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** True for a word that stands for somebody: kin, role or animal. */
  public static boolean relation(String word) {
    return find(word).isPresent();
  }

  public static boolean kin(String relation) {
    return marked(relation, "kin");
  }

  public static boolean animal(String relation) {
    return marked(relation, "animal");
  }

  public static boolean oneAtATime(String relation) {
    return marked(relation, "now");
  }

  public static boolean partner(String relation) {
    return marked(relation, "partner");
  }

  static boolean oneEver(String relation) {
    return marked(relation, "ever");
  }

  /** Many may stand in this relation at once, so that likeness of names proves nothing. */
  static boolean many(String relation) {
    return marked(relation, "many");
  }

  /** "she", "he", "it" for animals without a known sex, else "they". */
  public static String pronoun(String relation) {
    return find(relation)
        .map(r -> r.is("she") ? "she" : r.is("he") ? "he" : r.is("animal") ? "it" : "they")
        .orElse("they");
  }

  /** The broader word that also names them, e.g. "pet" for a cat; the word itself if none. */
  public static String broader(String relation) {
    String word = canonical(relation);
    return Optional.ofNullable(BY_WORD.get(word)).map(Relation::broader).orElse(word);
  }

  /**
   * The word for it in that language: the one given if it belongs there, else the first of the
   * table; empty when the language has none.
   */
  public static Optional<String> said(String relation, String language) {
    String folded = Words.fold(relation).strip();
    return form(relation, language).map(f -> many(f, relation, folded) ? f.plural() : f.word());
  }

  /** The plural was meant; where marks on letters alone tell it ("Töchter"), only with them. */
  private static boolean many(Form form, String relation, String folded) {
    boolean marked = Words.fold(form.word()).equals(Words.fold(form.plural()));
    return marked
        ? relation.strip().equalsIgnoreCase(form.plural()) && !form.plural().equals(form.word())
        : Words.fold(form.plural()).equals(folded);
  }

  /** Grammatical gender of the word for it in that language: m, f, n, or empty. */
  public static String gender(String relation, String language) {
    return form(relation, language).map(Form::gender).orElse("");
  }

  private static Optional<Form> form(String relation, String language) {
    String folded = Words.fold(relation).strip();
    List<Form> forms =
        Optional.ofNullable(BY_WORD.get(canonical(relation)))
            .map(r -> r.forms().getOrDefault(language, List.of()))
            .orElse(List.of());
    return forms.stream()
        .filter(f -> Words.fold(f.word()).equals(folded) || Words.fold(f.plural()).equals(folded))
        .findFirst()
        .or(() -> forms.stream().findFirst());
  }
}
