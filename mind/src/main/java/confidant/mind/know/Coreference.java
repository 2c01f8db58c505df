package confidant.mind.know;

import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.Predicate;
import confidant.core.origin.EventId;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Relations;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The person's turns that speak of somebody: by name, as "my dad", and in the turns right after,
 * where "he" can mean nobody else.
 */
final class Coreference {
  private static final String OWN =
      "\\b(?:my|our|mein\\w*|unser\\w*|mis?|mon|ma|mes)(?: \\w+)? (?:%1$s)\\b|^(?:%1$s)\\b";
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:(?:and|but|so|well|also|anyway|yes|no|und|aber|y|pero|et|mais)[,]? )*"
              + "(he|his|him|she|her|er|sie|el|ella|il|elle)(?:'s|'ll|'d)?\\b");
  private static final Set<Predicate> NAMING =
      EnumSet.of(Predicate.KIN, Predicate.PERSON, Predicate.PET, Predicate.NAME);

  /** Of somebody named thousands of times only the newest are followed up. */
  private static final int FOLLOWED = 200;

  private static final int TURNS_ON = 3;
  private static final int NEXT = 2 * TURNS_ON;

  private final Transcript transcript;
  private final Knowledge knowledge;

  Coreference(Transcript transcript, Knowledge knowledge) {
    this.transcript = transcript;
    this.knowledge = knowledge;
  }

  /** In no order of weight; questions and orders are among them. */
  Set<EventId> turnsOf(Being being) {
    var ids = new TreeSet<EventId>();
    being.aliases().forEach(alias -> ids.addAll(knowledge.turnsWith(alias)));
    ids.addAll(byRelation(being));
    Set<String> others = othersThan(being);
    List<EventId> named = List.copyOf(ids);
    for (EventId id : named.subList(Math.max(0, named.size() - FOLLOWED), named.size())) {
      ids.addAll(goingOn(id, being, others));
    }
    return ids;
  }

  /** "My dad", where there is but one of the kind. */
  private Set<EventId> byRelation(Being being) {
    var ids = new HashSet<EventId>();
    boolean only = knowledge.being(being.relation()).filter(being::equals).isPresent();
    if (being.relation().isEmpty() || !only) {
      return ids;
    }
    List<String> words = Relations.wordsFor(Relations.canonical(being.relation()));
    Pattern own = Pattern.compile(OWN.formatted(String.join("|", words)));
    for (String word : words) {
      knowledge.turnsWith(word).stream()
          .filter(id ->
              transcript.turn(id).filter(t -> own.matcher(Words.fold(t.text())).find()).isPresent())
          .forEach(ids::add);
    }
    return ids;
  }

  /** Names of everybody else, folded. */
  private Set<String> othersThan(Being being) {
    return knowledge.facts().stream()
        .map(KnownFact::fact)
        .flatMap(f ->
            NAMING.contains(f.predicate())
                ? Stream.of(f.subject(), f.object(), f.qualifier())
                : Stream.of(f.subject()))
        .distinct()
        .filter(name -> !name.isBlank() && !name.equals(Fact.ME))
        .map(Words::fold)
        .filter(name -> being.aliases().stream().noneMatch(a -> Words.fold(a).equals(name)))
        .collect(Collectors.toSet());
  }

  private Set<EventId> goingOn(EventId id, Being being, Set<String> others) {
    var ids = new HashSet<EventId>();
    for (Turn turn : transcript.after(id, NEXT)) {
      if (!turn.byPerson()) {
        continue;
      }
      if (!means(being, turn.text(), others)) {
        break;
      }
      ids.add(turn.id());
    }
    return ids;
  }

  private static boolean means(Being being, String text, Set<String> others) {
    var pronoun = GOES_ON.matcher(Words.fold(text));
    return pronoun.find()
        && fits(pronoun.group(1), being)
        && Words.of(text).stream().noneMatch(others::contains);
  }

  static boolean fits(String pronoun, Being being) {
    String own = Relations.pronoun(being.relation());
    return switch (pronoun) {
      case "she", "her", "sie", "ella", "elle" -> !own.equals("he");
      case "he", "him", "his", "er", "ihn", "el", "il" -> !own.equals("she");
      default -> true;
    };
  }
}
