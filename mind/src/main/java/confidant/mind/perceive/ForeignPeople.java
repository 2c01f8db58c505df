package confidant.mind.perceive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Whom the clauses of an utterance in German, Spanish or French are about. */
final class ForeignPeople {
  private final ForeignGrammar grammar;
  private final String text;
  private final Set<String> known;
  private List<Owner> others;

  /**
   * @param text the utterance as written
   */
  ForeignPeople(ForeignGrammar grammar, String text, Context context) {
    this.grammar = grammar;
    this.text = text;
    this.known =
        context.knownNames().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    this.others =
        context.lastTexts().reversed().stream()
            .map(this::spokenOf)
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /** The one of one's own an earlier text spoke of last: "meine Tochter". */
  private List<Owner> spokenOf(String earlier) {
    Matcher m = grammar.somebody().matcher(Plain.of(Plain.head(earlier)));
    List<Owner> found = List.of();
    while (m.find()) {
      String relation = grammar.singular(m.group("rel"));
      boolean many = grammar.plural(m.group("rel"));
      found = many ? List.of() : List.of(new Owner(relation, relation, "", 0));
    }
    return found;
  }

  /** Whom the clause is about; remembered for "he" and "she". */
  Optional<Owner> owner(Matcher m, int offset) {
    if (ForeignFacts.group(m, "other").isPresent()) {
      return talk().other().map(o -> called(o, m, offset));
    }
    Optional<String> pronoun = ForeignFacts.group(m, "pro");
    if (pronoun.isPresent()) {
      return talk().meant(grammar.english(pronoun.get())).map(o -> called(o, m, offset));
    }
    return ForeignFacts.group(m, "nom").isPresent()
        ? byName(offset + m.start("nom"), offset + m.end("nom"))
        : ForeignFacts.group(m, "rel").map(word -> byRelation(word, name(m, offset)));
  }

  private Talk talk() {
    return Talk.NONE.with(others);
  }

  private Owner called(Owner one, Matcher m, int offset) {
    return new Owner(one.subject(), one.relation(), name(m, offset), 0);
  }

  private Owner byRelation(String word, String name) {
    String relation = grammar.singular(word);
    var owner = new Owner(grammar.plural(word) ? word : relation, relation, name, 0);
    others = List.of(owner);
    return owner;
  }

  /** Somebody by name alone: one who is known already, or a name no other word is like. */
  private Optional<Owner> byName(int start, int end) {
    String name = named(start, end);
    String lower = name.toLowerCase(Locale.ROOT);
    if (name.isEmpty() || !known.contains(lower) && !GivenNames.known(lower)) {
      return Optional.empty();
    }
    var owner = new Owner(name, "", name, 0);
    others = List.of(owner);
    return Optional.of(owner);
  }

  String name(Matcher m, int offset) {
    return ForeignFacts.group(m, "name").isPresent()
        ? named(offset + m.start("name"), offset + m.end("name"))
        : "";
  }

  /** The word as a name, empty when it is none. */
  String named(int start, int end) {
    String word = text.substring(start, end);
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean common = grammar.pattern("noname").matcher(Plain.of(word)).matches();
    return capital && !common && Names.fits(text, start, end, true) ? Names.written(word) : "";
  }
}
