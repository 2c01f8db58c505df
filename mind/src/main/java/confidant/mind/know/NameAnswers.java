package confidant.mind.know;

import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.MemoryAnswer.Kind;
import confidant.core.memory.Predicate;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Profile;
import confidant.mind.view.Relations;
import confidant.mind.view.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers after names and people: what is she called, who is Anna, do I have a brother. */
final class NameAnswers {
  private static final int FEW = 5;

  private final Knowledge knowledge;
  private final Profile profile;
  private final People people;
  private final Finder finder;

  NameAnswers(Knowledge knowledge, Profile profile, People people, Finder finder) {
    this.knowledge = knowledge;
    this.profile = profile;
    this.people = people;
    this.finder = finder;
  }

  MemoryAnswer name(Question.Name question, Asking asking) {
    if (Who.me(question.who())) {
      return myName(asking);
    }
    boolean before = question.who().startsWith("previous ");
    String relation = question.who().replaceFirst("^previous ", "");
    List<KnownFact> named = named(relation, before);
    if (!named.isEmpty()) {
      return names(relation, named, asking);
    }
    Optional<Being> being = people.being(relation, asking);
    if (being.isPresent() && being.get().named()) {
      return whoIs(being.get(), asking);
    }
    return unnamed(relation, asking);
  }

  private MemoryAnswer myName(Asking asking) {
    Optional<KnownFact> told =
        knowledge.me().stream()
            .filter(k -> k.current() && k.fact().sure() && k.fact().predicate() == Predicate.NAME)
            .reduce((a, b) -> b);
    if (told.isPresent()) {
      String name = asking.say("name.me", Map.of("name", told.get().fact().object()));
      return asking.found(name + " " + asking.told(told.get()), List.of(told.get()));
    }
    return profile
        .answers()
        .name()
        .map(name -> asking.found(asking.say("name.called", Map.of("name", name)), List.of()))
        .orElseGet(asking::notTold);
  }

  /** The newest introduction of each one who answers to the relation. */
  private List<KnownFact> named(String relation, boolean before) {
    String wanted = Relations.canonical(relation);
    var byKey = new LinkedHashMap<String, KnownFact>();
    for (KnownFact known : knowledge.facts()) {
      Fact fact = known.fact();
      boolean holds = before ? known.until().isPresent() && !known.withdrawn() : known.current();
      if (holds
          && fact.sure()
          && !fact.negated()
          && People.introduces(known)
          && !fact.object().isBlank()
          && answers(fact.qualifier(), wanted)) {
        byKey.put(key(fact), known);
      }
    }
    return List.copyOf(byKey.values());
  }

  private String key(Fact fact) {
    return knowledge.being(fact.object()).map(Being::key).orElse(fact.object());
  }

  private static boolean answers(String relation, String wanted) {
    return Relations.canonical(relation).equals(wanted)
        || Relations.broader(relation).equals(wanted);
  }

  private MemoryAnswer names(String relation, List<KnownFact> named, Asking asking) {
    if (named.size() == 1) {
      KnownFact known = named.getFirst();
      String sentence =
          asking.say(
              "name.is",
              Map.of(
                  "relation", known.fact().qualifier(),
                  "name", known.fact().object(),
                  "your.nom", asking.your(known.fact().qualifier())));
      return asking.found(sentence + " " + asking.told(known), named);
    }
    if (named.size() == 2 && !relation.endsWith("s")) {
      return two(named, asking);
    }
    List<String> names = named.stream().map(k -> k.fact().object()).toList();
    String sentence =
        asking.say(
            "many.are",
            Map.of(
                "count",
                Numbers.word(names.size(), asking.language()),
                "list",
                asking.list(names)));
    return asking.found(sentence, named);
  }

  private MemoryAnswer two(List<KnownFact> named, Asking asking) {
    KnownFact one = named.getFirst();
    KnownFact two = named.getLast();
    String sentence =
        asking.say(
            "two.names",
            Map.of(
                "one", one.fact().object(),
                "date1", asking.days().on(asking.toldOn(one)),
                "two", two.fact().object(),
                "date2", asking.days().on(asking.toldOn(two))));
    return new MemoryAnswer(Kind.TWO_VALUES, sentence, asking.found(sentence, named).receipts());
  }

  private MemoryAnswer unnamed(String relation, Asking asking) {
    Optional<Quote> quote = naming(relation, asking);
    if (quote.isPresent()) {
      return asking.quoted("quote.near", quote.get());
    }
    if (!knowledge.allCalled(relation).isEmpty()) {
      String sentence = asking.say("name.none", Map.of("relation", relation));
      return new MemoryAnswer(Kind.NOT_TOLD, sentence, List.of());
    }
    return asking.notTold(asking.your(relation));
  }

  /** A turn that speaks of the relation and of a name in one sentence. */
  private Optional<Quote> naming(String relation, Asking asking) {
    Set<String> stems = Set.copyOf(Likeness.content(relation));
    return finder.about(relation, asking.turn()).reversed().stream()
        .map(turn -> Quote.of(turn, stems))
        .filter(q -> q.text().matches("(?i).*\\b(name[ds]?|call(ed|s)?|heißt)\\b.*"))
        .findFirst();
  }

  MemoryAnswer whoIs(Question.WhoIs question, Asking asking) {
    Optional<Being> being = people.being(question.name(), asking);
    if (being.isPresent()) {
      return whoIs(being.get(), asking);
    }
    String name = Phrases.capital(question.name());
    return spokenOf(name, finder.about(question.name(), asking.turn()), asking)
        .orElseGet(() -> asking.notTold(name));
  }

  private MemoryAnswer whoIs(Being being, Asking asking) {
    Optional<KnownFact> introduced =
        being.facts().stream().filter(k -> k.current() && People.introduces(k)).findFirst();
    if (introduced.isEmpty() || !being.named()) {
      return summary(being, asking).orElseGet(() -> asking.notTold(being.name()));
    }
    List<KnownFact> more = worth(being.facts(), 2);
    String sentence =
        asking.say(
            "who.is",
            Map.of(
                "name", being.name(),
                "relation", being.relation(),
                "your.nom", asking.your(being.relation())));
    var used = new ArrayList<>(List.of(introduced.get()));
    used.addAll(more);
    return asking.found(
        join(sentence, asking.told(introduced.get()), said(more, being.name(), asking)), used);
  }

  private static String join(String... parts) {
    return String.join(" ", List.of(parts)).replaceAll(" {2,}", " ").strip();
  }

  private static List<KnownFact> worth(List<KnownFact> facts, int most) {
    return facts.stream()
        .filter(k -> k.current() && k.fact().sure() && !People.introduces(k))
        .filter(k -> k.fact().predicate() != Predicate.NAME)
        .limit(most)
        .toList();
  }

  private static String said(List<KnownFact> facts, String subject, Asking asking) {
    return String.join(
        " ", facts.stream().map(k -> asking.wording().sentence(k, subject)).toList());
  }

  private Optional<MemoryAnswer> spokenOf(String name, List<Turn> turns, Asking asking) {
    if (turns.isEmpty()) {
      return Optional.empty();
    }
    Quote quote = Quote.of(turns.getLast(), Set.copyOf(Likeness.content(name)));
    return Optional.of(
        asking.quoted(
            "about.spoken", quote, Map.of("name", name, "times", times(turns.size(), asking))));
  }

  private static String times(int count, Asking asking) {
    String key = count == 1 ? "times.1" : count == 2 ? "times.2" : "times.n";
    return asking.say(key, Map.of("n", Numbers.word(count, asking.language())));
  }

  MemoryAnswer has(Question.Has question, Asking asking) {
    String thing = question.thing().replaceFirst("^(?:a|an|any) ", "");
    if (!Relations.relation(thing) || !Who.me(question.who())) {
      return possession(question, thing, asking);
    }
    List<KnownFact> there = introduced(thing, false);
    if (!there.isEmpty()) {
      List<String> list = there.stream().map(k -> having(k, asking)).distinct().toList();
      return asking.found(
          asking.say("has.yes", Map.of("list", asking.list(list)))
              + " "
              + asking.told(there.getFirst()),
          there);
    }
    List<KnownFact> denied = introduced(thing, true);
    if (!denied.isEmpty()) {
      KnownFact no = denied.getLast();
      String sentence = asking.say("no", Map.of("fact", asking.wording().you(no)));
      return asking.found(sentence + " " + asking.told(no), List.of(no));
    }
    return mentioned(thing, asking);
  }

  private MemoryAnswer mentioned(String thing, Asking asking) {
    Set<String> stems = Set.copyOf(Likeness.content(thing));
    return finder.about(thing, asking.turn()).reversed().stream()
        .map(turn -> Quote.of(turn, stems))
        .filter(q -> q.text().matches("(?i).*\\b(my|our|mein\\w*)\\b.*"))
        .findFirst()
        .map(q -> asking.quoted("quote", q))
        .orElseGet(() -> asking.notTold(asking.your(thing)));
  }

  private List<KnownFact> introduced(String thing, boolean negated) {
    String wanted = Relations.canonical(thing);
    return knowledge.facts().stream()
        .filter(k -> k.current() && k.fact().sure() && People.introduces(k))
        .filter(k -> k.fact().negated() == negated && answers(k.fact().qualifier(), wanted))
        .toList();
  }

  private String having(KnownFact known, Asking asking) {
    Fact fact = known.fact();
    Optional<Being> being = knowledge.being(fact.qualifier());
    String name =
        !fact.object().isBlank()
            ? fact.object()
            : being.filter(Being::named).map(Being::name).orElse("");
    String key = name.isBlank() ? "has.unnamed" : "has.called";
    return asking.say(
        key,
        Map.of(
            "relation", fact.qualifier(),
            "name", name,
            "your.nom", asking.your(fact.qualifier())));
  }

  private MemoryAnswer possession(Question.Has question, String thing, Asking asking) {
    List<String> stems = Likeness.content(thing);
    List<KnownFact> fitting =
        people.owner(question.who(), asking).map(People.Owner::facts).orElse(List.of()).stream()
            .filter(k -> k.current() && k.fact().sure())
            .filter(k -> holdsAll(k.fact(), stems))
            .toList();
    if (fitting.isEmpty()) {
      return asking.notTold(asking.thing(thing));
    }
    KnownFact known = fitting.getLast();
    String subject = people.owner(question.who(), asking).map(o -> o.subject(asking)).orElse("");
    String key = known.fact().negated() ? "no" : "yes";
    String sentence = asking.say(key, Map.of("fact", asking.wording().sentence(known, subject)));
    return asking.found(sentence + " " + asking.told(known), List.of(known));
  }

  private static boolean holdsAll(Fact fact, List<String> stems) {
    String words = fact.qualifier() + " " + fact.object();
    return !stems.isEmpty() && stems.stream().allMatch(s -> Likeness.in(words, s));
  }

  Optional<MemoryAnswer> about(Question.About question, Asking asking) {
    if (!Who.me(question.who())) {
      return people.being(question.who(), asking).flatMap(b -> summary(b, asking));
    }
    List<KnownFact> mine =
        knowledge.me().stream()
            .filter(k -> k.current() && k.fact().sure())
            .sorted(java.util.Comparator.comparing(k -> k.fact().predicate()))
            .toList();
    if (mine.isEmpty()) {
      return Optional.of(asking.notTold());
    }
    List<KnownFact> few = mine.stream().limit(FEW).toList();
    String facts = said(few, "", asking);
    String key = mine.size() > few.size() ? "about.more" : "about.you";
    return Optional.of(asking.found(asking.say(key, Map.of("facts", facts)), few));
  }

  private Optional<MemoryAnswer> summary(Being being, Asking asking) {
    List<KnownFact> facts =
        being.facts().stream().filter(k -> k.current() && k.fact().sure()).toList();
    if (facts.isEmpty()) {
      return spokenOf(being.name(), finder.about(being.name(), asking.turn()), asking);
    }
    List<KnownFact> few = facts.stream().limit(FEW).toList();
    String subject = being.named() ? being.name() : asking.your(being.relation());
    String key = facts.size() > few.size() ? "about.more" : "about.you";
    return Optional.of(
        asking.found(asking.say(key, Map.of("facts", said(few, subject, asking))), few));
  }
}
