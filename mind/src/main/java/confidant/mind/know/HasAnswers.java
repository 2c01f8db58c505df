package confidant.mind.know;

import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.MemoryAnswer;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Relations;
import confidant.mind.view.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Answers whether somebody or something is there: a brother, a dog, a car. */
final class HasAnswers {
  private final Knowledge knowledge;
  private final People people;
  private final Finder finder;

  HasAnswers(Knowledge knowledge, People people, Finder finder) {
    this.knowledge = knowledge;
    this.people = people;
    this.finder = finder;
  }

  MemoryAnswer has(Question.Has question, Asking asking) {
    String thing = question.thing().replaceFirst("^(?:an?|any|algun[oa]?s?|un[oae]?) ", "");
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
        .filter(q -> mine(thing).matcher(Words.fold(q.text())).find())
        .findFirst()
        .map(q -> asking.quoted("quote", q))
        .orElseGet(() -> asking.notTold(asking.your(thing)));
  }

  /** "my old dog", not "my ex had a dog". */
  private static Pattern mine(String thing) {
    return Pattern.compile(
        "\\b(?:my|our|meine?[rmn]?|mis?|mon|ma|mes) (?:\\w+ )?" + Pattern.quote(Words.fold(thing)));
  }

  private List<KnownFact> introduced(String thing, boolean negated) {
    String wanted = Relations.canonical(thing);
    return knowledge.facts().stream()
        .filter(k -> k.current() && k.fact().sure() && People.introduces(k))
        .filter(
            k -> k.fact().negated() == negated && People.answersTo(k.fact().qualifier(), wanted))
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
}
