package confidant.mind.know;

import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.origin.EventId;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Relations;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out whom a question is about. */
final class People {
  /**
   * Whose facts are asked for.
   *
   * @param being empty for the person themselves
   */
  record Owner(Optional<Being> being, List<KnownFact> facts) {
    boolean me() {
      return being.isEmpty();
    }

    /** As the subject of a sentence: "Anna", "your sister". */
    String subject(Asking asking) {
      return being.map(b -> b.named() ? b.name() : asking.your(b.relation())).orElse("");
    }
  }

  private static final int NEAR = 8;

  /** "Tilo's wife" is not mine. */
  private static final Pattern OWNED =
      Pattern.compile("(?:my )?(?<owner>.+?)(?:'s|s') (?<relation>[^' ]+)");

  private final Transcript transcript;
  private final Knowledge knowledge;

  People(Transcript transcript, Knowledge knowledge) {
    this.transcript = transcript;
    this.knowledge = knowledge;
  }

  Optional<Owner> owner(String who, Asking asking) {
    if (Who.me(who)) {
      return Optional.of(new Owner(Optional.empty(), knowledge.me()));
    }
    return being(who, asking).map(b -> new Owner(Optional.of(b), b.facts()));
  }

  /** The one meant by a name, a relation, both together, or a pronoun. */
  Optional<Being> being(String who, Asking asking) {
    if (Who.pronoun(who)) {
      return lastSpokenOf(who, asking);
    }
    Optional<Being> whole = knowledge.being(who);
    if (whole.isPresent() || who.endsWith("s") && !who.contains(" ")) {
      return whole.or(() -> knowledge.being(who.substring(0, who.length() - 1)));
    }
    Matcher owned = OWNED.matcher(who);
    if (owned.matches() && Relations.relation(owned.group("relation"))) {
      return being(owned.group("owner"), asking)
          .flatMap(owner -> relative(owner, owned.group("relation")));
    }
    List<String> words = List.of(who.split(" "));
    if (words.size() < 2) {
      return Optional.empty();
    }
    Optional<Being> byName = knowledge.being(words.getLast());
    return byName.isPresent() ? byName : relationOnly(words);
  }

  /** Somebody else's relative or animal, by name where it was told. */
  Optional<Being> relative(Being owner, String relation) {
    return knowledge.facts().stream()
        .filter(k -> k.current() && namesAnothers(k))
        .filter(k -> answersTo(k.fact().qualifier(), Relations.canonical(relation)))
        .filter(k ->
            knowledge
                .being(k.fact().subject())
                .map(Being::key)
                .filter(owner.key()::equals)
                .isPresent())
        .findFirst()
        .flatMap(k -> knowledge.being(k.fact().object()))
        .or(() -> knowledge.being(owner.name() + "'s " + relation));
  }

  private Optional<Being> relationOnly(List<String> words) {
    String first = words.getFirst();
    return Relations.relation(first) ? Optional.empty() : knowledge.being(words.getLast());
  }

  private Optional<Being> lastSpokenOf(String pronoun, Asking asking) {
    var cast = new Cast(knowledge.cast());
    for (Turn turn : transcript.before(asking.turn(), NEAR).reversed()) {
      var lately = cast.anew();
      lately.speakOf(cast.named(Words.of(turn.text())));
      Optional<Being> named = lately.meant(pronoun);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** True when the name came up in the person's own words before. */
  boolean spokenOf(String who, EventId now) {
    return knowledge.turnsWith(who).stream()
        .filter(id -> id.compareTo(now) < 0)
        .flatMap(id -> transcript.turn(id).stream())
        .anyMatch(turn -> !turn.text().endsWith("?"));
  }

  /** Facts by which the person introduced somebody, and that still hold. */
  static boolean introduces(KnownFact known) {
    return introduces(known.fact());
  }

  static boolean introduces(Fact fact) {
    return fact.subject().equals(Fact.ME)
        && switch (fact.predicate()) {
          case KIN, PERSON, PET -> true;
          default -> false;
        };
  }

  /** Facts by which somebody else's relative or animal got a name: "my neighbor has a dog, Rex". */
  static boolean namesAnothers(KnownFact known) {
    return !known.fact().subject().equals(Fact.ME)
        && !known.fact().object().isBlank()
        && switch (known.fact().predicate()) {
          case KIN, PERSON, PET -> true;
          default -> false;
        };
  }

  /** "dog" for one's own, "neighbor's dog" for another's. */
  static String relation(Fact fact) {
    return fact.subject().equals(Fact.ME)
        ? fact.qualifier()
        : fact.subject() + "'s " + fact.qualifier();
  }

  /** True when the relation is the one asked for, or a kind of it: a sister is a sibling. */
  static boolean answersTo(String relation, String wanted) {
    return Relations.canonical(relation).equals(wanted)
        || Relations.broader(relation).equals(wanted);
  }
}
