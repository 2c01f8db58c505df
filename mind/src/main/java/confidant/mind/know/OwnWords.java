package confidant.mind.know;

import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.Predicate;
import confidant.core.origin.EventId;
import confidant.mind.know.People.Owner;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Relations;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The person's own words where no fact was read from them: a sentence counts only when its subject
 * is the one asked about, so that one person's allergy never becomes another's.
 */
final class OwnWords {
  /** Words by which one speaks of these things. */
  private static final Map<Predicate, String> SPEAKS_OF =
      Map.ofEntries(
          Map.entry(
              Predicate.HOME, "(?:live[ds]?|living|moved|moving|wohne|wohnt|vivo|vive|habite)"),
          Map.entry(
              Predicate.JOB,
              "(?:work(?:s|ed|ing)?|job|runs?|ran|running|owns?|owned|manages?|managed|drives?|drove"
                  + "|teach(?:es)?|taught|writes?|paints?|builds?|repairs?|sells?"
                  + "|was an? [^.!?]{3,40} (?:years|life)|do [^.!?]{3,40} (?:for|at) (?:an?|the|my) bank|do [^.!?]{2,40} stuff"
                  + "|arbeite|arbeitet|trabajo|trabaja|travaille)"),
          Map.entry(
              Predicate.EMPLOYER,
              "(?:work(?:s|ed|ing)?|job|arbeite|arbeitet|trabajo|trabaja|travaille)"),
          Map.entry(
              Predicate.STUDY,
              "(?:stud(?:y|ies|ying|ied)|reads (?:law|history|english|medicine|physics|maths|classics|music|chemistry|biology|philosophy|geography)|degree|major|studier[et]|estudi[oa]|etudie)"),
          Map.entry(Predicate.BIRTHDAY, "(?:birthday|born|geburtstag|cumpleanos|anniversaire)"),
          Map.entry(Predicate.AGE, "(?:years old|turned|turning)"),
          Map.entry(Predicate.ORIGIN, "(?:grew up|come from|comes from|born in (?!\\d))"),
          Map.entry(
              Predicate.ALLERGY,
              "(?:allergic|allergy|allergies|(?:can't|cannot|cant|mustn't|must not) (?:eat|have|touch|drink)|allergisch|alergi\\w+|allergique)"),
          Map.entry(Predicate.FEAR, "(?:afraid|scared|terrified|fear|angst|miedo|peur)"),
          Map.entry(
              Predicate.DIET,
              "(?:vegan|vegetarian|(?:don't|do not|never|can't|dont|cant|must not|mustn't|cannot) eat)"),
          Map.entry(
              Predicate.SCHOOL,
              "(?:uni|university|college|school|reads \\w+ at|studie[sd]|studying|at (?:oxford|cambridge|harvard|yale))"),
          Map.entry(
              Predicate.LIVES_WITH,
              "(?:lives? with|living with|share an? (?:house|flat|room|place|apartment)|sharing an? \\w+)"),
          Map.entry(
              Predicate.LIKES,
              "(?:(?:like|love|enjoy|adore|mag)s?|into|obsessed with|crazy about|mad about|keen on|fond of|fan of|passionate about)"),
          Map.entry(Predicate.DISLIKES, "(?:hate|dislike|can't stand|don't like)s?"),
          Map.entry(Predicate.STATUS, "(?:married|single|engaged|divorced|widowed|pregnant)"),
          Map.entry(Predicate.PLAYS, "(?:play(?:s|ed|ing)?|spiele|spielt|toc[oa]|joue)"),
          Map.entry(Predicate.LANGUAGE, "(?:speaks?|spreche|spricht|habl[oa]|parle)"));

  private final Finder finder;

  OwnWords(Finder finder) {
    this.finder = finder;
  }

  MemoryAnswer answer(Owner owner, List<Predicate> predicates, Asking asking) {
    return predicates.stream()
        .filter(SPEAKS_OF::containsKey)
        .flatMap(p -> quote(owner, SPEAKS_OF.getOrDefault(p, ""), asking).stream())
        .findFirst()
        .or(() -> predicates.contains(Predicate.HOME) ? placed(owner, asking) : Optional.empty())
        .map(q -> asking.quoted("quote", q))
        .orElseGet(asking::notTold);
  }

  /** "Camille is a midwife in Nantes" is worth showing to who asks where Camille lives. */
  private Optional<Quote> placed(Owner owner, Asking asking) {
    if (owner.me()) {
      return Optional.empty();
    }
    Pattern place =
        Pattern.compile(
            "(?<!\\w)(?i:" + subject(owner) + ")\\b[^.!?;]{0,60}? (?:in|at|near|from) \\p{Lu}");
    Set<String> names = Set.copyOf(names(owner));
    return finder.naming(owner.being().orElseThrow()).stream()
        .filter(id -> id.compareTo(asking.turn()) < 0)
        .flatMap(id -> finder.turn(id).stream())
        .filter(t -> Finder.tells(t) && place.matcher(t.text()).find())
        .reduce((a, b) -> b)
        .map(t -> Quote.of(t, names));
  }

  private Optional<Quote> quote(Owner owner, String verb, Asking asking) {
    Pattern clause = clause(subject(owner), verb);
    Pattern pronoun = clause("(?:he|she)(?:'?s)?", verb);
    Set<EventId> theirs = owner.being().map(finder::naming).orElse(Set.of());
    Set<String> stems = stems(verb);
    List<Turn> turns =
        finder.anyOf(stems, asking.turn()).stream()
            .filter(t -> {
              String text = Words.fold(t.text());
              return clause.matcher(text).find()
                  || theirs.contains(t.id()) && pronoun.matcher(text).find();
            })
            .toList();
    return turns.isEmpty() ? Optional.empty() : Optional.of(Quote.of(turns.getLast(), stems));
  }

  private static Pattern clause(String subject, String verb) {
    return Pattern.compile(
        "(?:^|[,;:] |\\band |\\bbut |\\bthat )"
            + subject
            + "(?:'?s)?(?: \\w+){0,3}? ?"
            + verb
            + "\\b");
  }

  private static Set<String> stems(String verb) {
    return Set.copyOf(Likeness.content(verb.replaceAll("\\?:|[^a-z' ]+", " ")));
  }

  private static String subject(Owner owner) {
    if (owner.me()) {
      return "(?:i|i'm|im|i've|ich|yo|je|j')";
    }
    String any = String.join("|", names(owner).stream().map(Pattern::quote).toList());
    return "(?:my |mein\\w* |mi |mon |ma )?(?:\\w+ )?(?:" + any + ")";
  }

  private static List<String> names(Owner owner) {
    Being being = owner.being().orElseThrow();
    var names = new ArrayList<>(being.aliases());
    names.addAll(Relations.wordsFor(being.relation()));
    return names.stream().map(Words::fold).distinct().toList();
  }
}
