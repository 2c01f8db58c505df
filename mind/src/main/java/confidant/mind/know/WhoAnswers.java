package confidant.mind.know;

import confidant.core.memory.KnownFact;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.Predicate;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Numbers;
import confidant.mind.view.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers after people: who is Anna, what do you know about Tom, about me. */
final class WhoAnswers {
  private static final int FEW = 5;

  private final Knowledge knowledge;
  private final People people;
  private final Finder finder;

  WhoAnswers(Knowledge knowledge, People people, Finder finder) {
    this.knowledge = knowledge;
    this.people = people;
    this.finder = finder;
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

  MemoryAnswer whoIs(Being being, Asking asking) {
    Optional<KnownFact> introduced =
        being.facts().stream().filter(k -> k.current() && introduces(k, being)).findFirst();
    if (introduced.isEmpty() || !being.named()) {
      return summary(being, asking).orElseGet(() -> asking.notTold(being.name()));
    }
    List<KnownFact> more =
        worth(being.facts().stream().filter(k -> k != introduced.get()).toList(), 2);
    String sentence =
        asking.say(
            being.gone() ? "who.was" : "who.is",
            Map.of(
                "name", being.name(),
                "relation", being.relation(),
                "your.nom", asking.your(relation(introduced.get(), being))));
    var used = new ArrayList<>(List.of(introduced.get()));
    used.addAll(more);
    return asking.found(
        join(sentence, asking.told(introduced.get()), said(more, being.name(), asking)), used);
  }

  /** In the person's own word for it: "Kollegin", not "Kollege". */
  private static String relation(KnownFact introduced, Being being) {
    return People.introduces(introduced) ? introduced.fact().qualifier() : being.relation();
  }

  private static boolean introduces(KnownFact known, Being being) {
    return People.introduces(known)
        || People.namesAnothers(known) && being.aliases().contains(known.fact().object());
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
    if (turns.size() == 1) {
      return Optional.of(asking.quoted("quote", quote));
    }
    return Optional.of(
        asking.quoted(
            "about.spoken", quote, Map.of("name", name, "times", times(turns.size(), asking))));
  }

  private static String times(int count, Asking asking) {
    String key = count == 1 ? "times.1" : count == 2 ? "times.2" : "times.n";
    return asking.say(key, Map.of("n", Numbers.word(count, asking.language())));
  }

  Optional<MemoryAnswer> about(Question.About question, Asking asking) {
    if (!Who.me(question.who())) {
      return people.being(question.who(), asking).flatMap(b -> summary(b, asking));
    }
    List<KnownFact> mine =
        knowledge.me().stream()
            .filter(k -> k.current() && k.fact().sure() && !namedLater(k))
            .sorted(Comparator.comparing(k -> k.fact().predicate()))
            .toList();
    if (mine.isEmpty()) {
      return Optional.of(asking.notTold());
    }
    List<KnownFact> few = mine.stream().limit(FEW).toList();
    String facts = said(few, "", asking);
    String key = mine.size() > few.size() ? "about.more" : "about.you";
    return Optional.of(asking.found(asking.say(key, Map.of("facts", facts)), few));
  }

  /** "A daughter", where she has got a name since. */
  private boolean namedLater(KnownFact known) {
    return People.introduces(known)
        && known.fact().object().isBlank()
        && knowledge.being(known.fact().qualifier()).filter(Being::named).isPresent();
  }

  private Optional<MemoryAnswer> summary(Being being, Asking asking) {
    List<KnownFact> facts =
        being.facts().stream()
            .filter(k -> k.current() && k.fact().sure())
            .filter(k -> !k.fact().object().isBlank() || !People.introduces(k))
            .toList();
    if (facts.isEmpty()) {
      return spokenOf(being.name(), finder.about(being, asking.turn()), asking);
    }
    List<KnownFact> few = facts.stream().limit(FEW).toList();
    String subject = being.named() ? being.name() : asking.your(being.relation());
    String key = facts.size() > few.size() ? "about.more" : "about.you";
    return Optional.of(
        asking.found(asking.say(key, Map.of("facts", said(few, subject, asking))), few));
  }
}
