package confidant.mind.know;

import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.MemoryAnswer.Kind;
import confidant.core.memory.Predicate;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Numbers;
import confidant.mind.view.Profile;
import confidant.mind.view.Relations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers after names: what is she called, what is my name. */
final class NameAnswers {
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?:the|that|this) (?:\\w+ )?(\\w+) (?:(?:that|which|where|who) )?(?:i|we|he|she|they|my|from|in|on|with|near)\\b.*");
  private static final Pattern NAMED = Pattern.compile("(?<!^)(?<![.!?] )\\b\\p{Lu}\\p{Ll}+");

  private static final String CHILD = "child";

  /** Of "our first, Jakob" nobody knows yet whether it is a son. */
  private static final Set<String> CHILDREN =
      Set.of("son", "daughter", "boy", "girl", "baby", "kid", "little one");

  private static final Map<String, String> SONS = Map.of("boy", "son", "girl", "daughter");
  private static final Set<String> SEXED = Set.of("son", "daughter");

  private final Knowledge knowledge;
  private final Profile profile;
  private final People people;
  private final Finder finder;
  private final WhoAnswers who;

  NameAnswers(Knowledge knowledge, Profile profile, People people, Finder finder, WhoAnswers who) {
    this.knowledge = knowledge;
    this.profile = profile;
    this.people = people;
    this.finder = finder;
    this.who = who;
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
    List<KnownFact> others = anothers(relation, asking);
    if (others.size() == 1 || !others.isEmpty() && !relation.startsWith("the ")) {
      return names(relation, others, asking);
    }
    Optional<Being> being = people.being(relation, asking);
    if (being.isPresent() && being.get().named()) {
      return who.whoIs(being.get(), asking);
    }
    List<KnownFact> children =
        CHILDREN.contains(relation)
            ? named(CHILD, before).stream().filter(k -> may(k, relation)).toList()
            : List.of();
    return children.isEmpty() ? unnamed(relation, asking) : names(CHILD, children, asking);
  }

  /** A daughter is nobody's son. */
  private static boolean may(KnownFact child, String relation) {
    String known = Relations.canonical(child.fact().qualifier());
    String wanted = Relations.canonical(SONS.getOrDefault(relation, relation));
    return !SEXED.contains(known) || !SEXED.contains(wanted) || known.equals(wanted);
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
          && People.answersTo(fact.qualifier(), wanted)) {
        byKey.put(key(fact), known);
      }
    }
    return List.copyOf(byKey.values());
  }

  /** Another's relative or animal: "my neighbor's dog", or "the dog" where there is but one. */
  private List<KnownFact> anothers(String relation, Asking asking) {
    String wanted = Relations.canonical(relation);
    boolean any = relation.startsWith("the ");
    return knowledge.facts().stream()
        .filter(k -> k.current() && k.fact().sure() && People.namesAnothers(k))
        .filter(k ->
            any && People.answersTo(k.fact().qualifier(), wanted)
                || Relations.canonical(People.relation(k.fact())).equals(wanted)
                || ownerAndKind(k, wanted, asking))
        .toList();
  }

  private boolean ownerAndKind(KnownFact known, String wanted, Asking asking) {
    int owner = wanted.lastIndexOf("'s ");
    return owner > 0
        && People.answersTo(known.fact().qualifier(), wanted.substring(owner + 3))
        && people
            .being(wanted.substring(0, owner), asking)
            .map(Being::key)
            .equals(knowledge.being(known.fact().subject()).map(Being::key));
  }

  private String key(Fact fact) {
    return knowledge.being(fact.object()).map(Being::key).orElse(fact.object());
  }

  private MemoryAnswer names(String relation, List<KnownFact> named, Asking asking) {
    if (named.size() == 1) {
      KnownFact known = named.getFirst();
      String sentence =
          asking.say(
              knowledge.being(known.fact().object()).filter(Being::gone).isPresent()
                  ? "name.was"
                  : "name.is",
              Map.of(
                  "relation", known.fact().qualifier(),
                  "name", known.fact().object(),
                  "your.nom", asking.your(People.relation(known.fact()))));
      return asking.found(sentence + " " + asking.told(known), named);
    }
    if (named.size() == 2 && !plural(relation)) {
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

  private static boolean plural(String relation) {
    String head = relation.substring(relation.lastIndexOf(' ') + 1);
    return head.endsWith("s") || Relations.plurals("en").containsKey(head);
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
    Optional<Quote> beside = beside(relation, asking);
    if (beside.isPresent()) {
      return asking.quoted("quote", beside.get());
    }
    Optional<Quote> quote = naming(relation, asking);
    if (quote.isPresent()) {
      return asking.quoted("quote.near", quote.get());
    }
    Optional<Quote> place = described(relation, asking);
    if (place.isPresent()) {
      return asking.quoted("quote.near", place.get());
    }
    if (!knowledge.allCalled(relation).isEmpty()
        && !finder.about(relation, asking.turn()).isEmpty()) {
      String sentence = asking.say("name.none", Map.of("relation", relation));
      return new MemoryAnswer(Kind.NOT_TOLD, sentence, List.of());
    }
    return asking.notTold(asking.your(relation));
  }

  /** "The dog, Rex", "our dog's called Rex". */
  private Optional<Quote> beside(String relation, Asking asking) {
    String word = relation.replaceFirst("^(?:the|that|this) ", "");
    Pattern named =
        Pattern.compile(
            "\\b(?i:"
                + String.join("|", Relations.wordsFor(Relations.canonical(word)))
                + ")(?:(?:'s|s| is| was)? (?:called|named) |(?:'s|s| is) |,? )(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|I\\b)\\p{Lu}\\p{Ll}+");
    return finder.about(word, asking.turn()).reversed().stream()
        .map(turn -> Quote.of(turn, Set.copyOf(Likeness.content(word))))
        .filter(q -> named.matcher(q.text()).find())
        .findFirst();
  }

  /** "The place we went to": the newest words that speak of such a thing and name something. */
  private Optional<Quote> described(String relation, Asking asking) {
    Matcher described = DESCRIBED.matcher(relation);
    return described.matches()
        ? finder.about(described.group(1), asking.turn()).reversed().stream()
            .map(turn -> Quote.of(turn, Set.copyOf(Likeness.content(described.group(1)))))
            .filter(q -> NAMED.matcher(q.text()).find())
            .findFirst()
        : Optional.empty();
  }

  /** A turn that speaks of the relation and of a name in one sentence. */
  private Optional<Quote> naming(String relation, Asking asking) {
    Set<String> stems = Set.copyOf(Likeness.content(relation));
    return finder.about(relation, asking.turn()).reversed().stream()
        .map(turn -> Quote.of(turn, stems))
        .filter(
            q -> q.text().matches("(?i).*\\b(name[ds]?|call(ed|s)?|heißt|llam[ao]|appelle)\\b.*"))
        .findFirst();
  }
}
