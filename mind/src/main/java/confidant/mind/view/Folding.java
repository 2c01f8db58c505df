package confidant.mind.view;

import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which names and relations stand for one and the same: "sister", "Anna" and "Annie" are one once
 * the person said that their sister is called Anna. Two people never become one on a name alike
 * alone: the relation must agree too.
 */
final class Folding {
  /** One person or animal, while it is being put together. */
  static final class Someone {
    private String name = "";
    private final String relation;
    private final List<String> aliases = new ArrayList<>();

    Someone(String relation) {
      this.relation = relation;
      if (!relation.isEmpty()) {
        aliases.add(relation);
      }
    }

    String name() {
      return name.isEmpty() ? relation : name;
    }

    boolean named() {
      return !name.isEmpty();
    }

    String relation() {
      return relation;
    }

    List<String> aliases() {
      return List.copyOf(aliases);
    }

    boolean answersTo(String alias) {
      String folded = Words.fold(alias);
      return aliases.stream().anyMatch(a -> Words.fold(a).equals(folded));
    }

    private void call(String newName) {
      name = newName;
      alias(newName);
    }

    private void alias(String alias) {
      if (!alias.isEmpty() && !answersTo(alias)) {
        aliases.add(alias);
      }
    }
  }

  private final List<Someone> all = new ArrayList<>();

  /** Reads the facts in the order they were learned. */
  static Folding of(List<FactLog.Told> facts, Collection<FactLog.Told> withdrawn) {
    var folding = new Folding();
    facts.stream().filter(t -> !withdrawn.contains(t)).forEach(t -> folding.introduce(t.fact()));
    withdrawn.forEach(t -> folding.keepOldName(t.fact(), facts));
    return folding;
  }

  private void introduce(Fact fact) {
    if (fact.negated() || !fact.sure()) {
      return;
    }
    if (introduces(fact)) {
      meet(Relations.canonical(fact.qualifier()), fact.object().strip());
    } else if (names(fact)) {
      meet(related(fact.subject(), fact.qualifier()), fact.object().strip());
    } else if (fact.predicate() == Predicate.NAME && !fact.subject().equals(Fact.ME)) {
      rename(fact.subject(), fact.object().strip());
    }
  }

  /** "Peter", "wife": the daughter-in-law, where Peter is the son; else "son's wife". */
  private String related(String whose, String relation) {
    String word = Relations.canonical(relation);
    Optional<Someone> owner = find(whose);
    boolean only =
        owner
            .filter(o -> all.stream().noneMatch(s -> s != o && s.relation().equals(o.relation())))
            .filter(o -> !o.relation().isEmpty())
            .isPresent();
    String name = Words.fold(owner.map(o -> only ? o.relation() : o.name()).orElse(whose));
    return owner
        .flatMap(o -> Kinship.composed(o.relation(), word))
        .orElseGet(() -> Relations.canonical(name + "'s " + word));
  }

  /** Names a relative or an animal of somebody else. */
  static boolean names(Fact fact) {
    return !fact.subject().equals(Fact.ME) && !fact.object().isBlank() && somebody(fact);
  }

  static boolean introduces(Fact fact) {
    return fact.subject().equals(Fact.ME) && somebody(fact);
  }

  private static boolean somebody(Fact fact) {
    return switch (fact.predicate()) {
      case KIN, PERSON, PET -> true;
      default -> false;
    };
  }

  private void meet(String relation, String name) {
    if (name.isEmpty()) {
      if (all.stream().noneMatch(s -> s.relation().equals(relation))) {
        all.add(new Someone(relation));
      }
      return;
    }
    Optional<Someone> known =
        all.stream()
            .filter(s -> s.answersTo(name) && compatible(s.relation(), relation))
            .findFirst();
    known
        .or(() -> nickname(relation, name))
        .or(() -> unnamed(relation))
        .ifPresentOrElse(
            s -> {
              if (s.named()) {
                s.alias(name);
              } else {
                s.call(name);
              }
            },
            () -> add(relation, name));
  }

  private void add(String relation, String name) {
    var someone = new Someone(relation);
    someone.call(name);
    all.add(someone);
  }

  private void rename(String subject, String name) {
    Optional<Someone> someone = find(subject);
    if (someone.isEmpty()) {
      add(Relations.relation(subject) ? Relations.canonical(subject) : "", name);
    } else if (someone.get().named()) {
      someone.get().alias(name);
    } else {
      someone.get().call(name);
    }
  }

  /** A name that was corrected still finds the same one: facts told under it stay theirs. */
  private void keepOldName(Fact wrong, List<FactLog.Told> facts) {
    if (!introduces(wrong) || wrong.object().isBlank() || find(wrong.object()).isPresent()) {
      return;
    }
    String relation = Relations.canonical(wrong.qualifier());
    List<Someone> same = all.stream().filter(s -> s.relation().equals(relation)).toList();
    boolean spokenOf =
        facts.stream().anyMatch(t -> t.fact().subject().equalsIgnoreCase(wrong.object()));
    if (same.size() == 1 && spokenOf) {
      same.getFirst().alias(wrong.object().strip());
    }
  }

  private Optional<Someone> nickname(String relation, String name) {
    if (Relations.many(relation)) {
      return Optional.empty();
    }
    return all.stream()
        .filter(s -> s.named() && s.relation().equals(relation) && alike(s.name(), name))
        .findFirst();
  }

  private Optional<Someone> unnamed(String relation) {
    return all.stream()
        .filter(s -> !s.named() && s.relation().equals(relation) && !relation.isEmpty())
        .findFirst();
  }

  /** One is the beginning of the other, or its diminutive: Jo and Joanna, Anna and Annie. */
  static boolean alike(String one, String other) {
    String a = Words.fold(one);
    String b = Words.fold(other);
    return prefix(a, b) || prefix(b, a) || prefix(root(a), b) && prefix(root(b), a);
  }

  private static boolean prefix(String start, String name) {
    return start.length() >= 2 && name.startsWith(start);
  }

  private static String root(String name) {
    String cut = name.replaceFirst("(chen|ie|ey|y|i|a|e)$", "");
    return cut.length() >= 2 ? cut : name;
  }

  private static boolean compatible(String known, String told) {
    return known.isEmpty()
        || told.isEmpty()
        || known.equals(told)
        || Relations.broader(known).equals(told)
        || Relations.broader(told).equals(known)
        || role(known) && role(told);
  }

  private static boolean role(String relation) {
    return !Relations.kin(relation) && !Relations.animal(relation);
  }

  /** The one a subject of a fact stands for; an ambiguous relation stands for nobody. */
  Optional<Someone> find(String alias) {
    String folded = Words.fold(alias.strip());
    List<Someone> byName =
        all.stream()
            .filter(s -> s.named() && !folded.equals(s.relation()) && s.answersTo(folded))
            .toList();
    if (!byName.isEmpty()) {
      return Optional.of(byName.getLast());
    }
    int owner = alias.lastIndexOf("'s ");
    return byRelation(Relations.canonical(alias))
        .or(() ->
            owner > 0
                ? byRelation(related(alias.substring(0, owner), alias.substring(owner + 3)))
                : Optional.empty());
  }

  private Optional<Someone> byRelation(String relation) {
    List<Someone> byRelation = all.stream().filter(s -> s.relation().equals(relation)).toList();
    if (byRelation.isEmpty()) {
      byRelation =
          all.stream().filter(s -> Relations.broader(s.relation()).equals(relation)).toList();
    }
    return byRelation.size() == 1 ? Optional.of(byRelation.getFirst()) : Optional.empty();
  }

  /** Makes sure that the subject of a fact has somebody to hang on. */
  void ensure(String subject) {
    if (subject.equals(Fact.ME) || find(subject).isPresent()) {
      return;
    }
    if (Relations.relation(subject)) {
      all.add(new Someone(Relations.canonical(subject)));
    } else {
      add("", subject.strip());
    }
  }

  List<Someone> all() {
    return List.copyOf(all);
  }

  /** Stable keys, each fit for a URL: the name, with the relation where two share one. */
  Map<String, Someone> byKey() {
    var keys = new LinkedHashMap<String, Someone>();
    for (Someone someone : all) {
      String key = Words.slug(someone.name());
      if (keys.containsKey(key)) {
        key = key + "-" + Words.slug(someone.relation());
      }
      while (keys.containsKey(key)) {
        key = key + "-2";
      }
      keys.put(key, someone);
    }
    return keys;
  }
}
