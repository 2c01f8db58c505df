package confidant.mind.view;

import confidant.core.journal.Event.Retired;
import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.origin.EventId;
import confidant.mind.view.Folding.Someone;
import confidant.mind.view.Knowledge.Being;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** All that is known at one state of the journal, computed once and read many times. */
final class Picture {
  private final Folding folding;
  private final List<KnownFact> facts;
  private final Map<Someone, List<KnownFact>> byOwner;
  private final Map<String, Being> cast = new HashMap<>();

  private Picture(Folding folding, List<KnownFact> facts) {
    this.folding = folding;
    this.facts = facts;
    this.byOwner = byOwner(folding, facts);
  }

  static Picture of(List<FactLog.Told> told, Map<EventId, Retired> retired) {
    List<FactLog.Told> withdrawn = told.stream().filter(t -> never(retired, t.id())).toList();
    Folding folding = Folding.of(told, withdrawn);
    told.stream()
        .filter(t -> !never(retired, t.id()))
        .forEach(t -> folding.ensure(t.fact().subject()));
    return new Picture(folding, new Standing(folding, told, retired).compute());
  }

  private static boolean never(Map<EventId, Retired> retired, EventId fact) {
    Retired event = retired.get(fact);
    return event != null && event.until().isEmpty();
  }

  List<KnownFact> facts() {
    return facts;
  }

  List<KnownFact> about(String subject) {
    return facts.stream().filter(k -> k.fact().subject().equals(subject)).toList();
  }

  List<Being> beings(Mentions mentions) {
    return folding.byKey().entrySet().stream()
        .map(e -> being(e.getKey(), e.getValue(), mentions))
        .sorted(Comparator.comparingInt(Being::times).reversed().thenComparing(Being::key))
        .toList();
  }

  Optional<Being> being(String alias, Mentions mentions) {
    Optional<Someone> someone = folding.find(alias);
    return folding.byKey().entrySet().stream()
        .filter(e -> someone.map(s -> s == e.getValue()).orElse(e.getKey().equals(alias)))
        .map(e -> being(e.getKey(), e.getValue(), mentions))
        .findFirst();
  }

  /**
   * Everybody under each name that stands for them alone; how often they come up is not counted.
   */
  Map<String, Being> cast() {
    if (cast.isEmpty()) {
      folding
          .byKey()
          .forEach((key, someone) -> {
            var being = uncounted(key, someone);
            ownAliases(someone).forEach(alias -> cast.putIfAbsent(Words.fold(alias), being));
          });
    }
    return Collections.unmodifiableMap(cast);
  }

  private Being uncounted(String key, Someone someone) {
    return new Being(
        key,
        someone.name(),
        someone.relation(),
        Relations.animal(someone.relation()),
        someone.aliases(),
        0,
        Optional.empty(),
        factsOf(someone));
  }

  List<Being> allCalled(String alias, Mentions mentions) {
    String folded = Words.fold(alias);
    String relation = Relations.canonical(alias);
    return folding.byKey().entrySet().stream()
        .filter(e -> called(e.getValue(), folded, relation))
        .map(e -> being(e.getKey(), e.getValue(), mentions))
        .toList();
  }

  private static boolean called(Someone someone, String folded, String relation) {
    return someone.answersTo(folded)
        || someone.relation().equals(relation)
        || Relations.broader(someone.relation()).equals(relation);
  }

  private Being being(String key, Someone someone, Mentions mentions) {
    List<EventId> turns = mentions.ofAny(ownAliases(someone));
    return new Being(
        key,
        someone.name(),
        someone.relation(),
        Relations.animal(someone.relation()),
        someone.aliases(),
        turns.size(),
        turns.isEmpty() ? Optional.empty() : mentions.moment(turns.getLast()),
        factsOf(someone));
  }

  /** A relation that several share counts for none of them, and none counts by a plural. */
  private List<String> ownAliases(Someone someone) {
    var aliases = new TreeSet<>(someone.aliases());
    boolean shared =
        folding.all().stream().anyMatch(s -> s != someone && s.answersTo(someone.relation()));
    if (shared && someone.named()) {
      aliases.remove(someone.relation());
    } else if (!someone.relation().isEmpty()) {
      aliases.addAll(Relations.wordsFor(someone.relation()));
    }
    return List.copyOf(aliases);
  }

  private List<KnownFact> factsOf(Someone someone) {
    return List.copyOf(byOwner.getOrDefault(someone, List.of()));
  }

  private static Map<Someone, List<KnownFact>> byOwner(Folding folding, List<KnownFact> facts) {
    var owned = new IdentityHashMap<Someone, List<KnownFact>>();
    for (KnownFact known : facts) {
      concerned(folding, known.fact())
          .forEach(s -> owned.computeIfAbsent(s, k -> new ArrayList<>()).add(known));
    }
    return owned;
  }

  private static List<Someone> concerned(Folding folding, Fact fact) {
    var all = new ArrayList<Someone>();
    if (!fact.subject().equals(Fact.ME)) {
      folding.find(fact.subject()).ifPresent(all::add);
    }
    if (Folding.introduces(fact) || Folding.names(fact)) {
      folding
          .find(fact.object().isBlank() ? fact.qualifier() : fact.object())
          .filter(s -> !all.contains(s))
          .ifPresent(all::add);
    }
    return all;
  }
}
