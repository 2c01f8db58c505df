package confidant.mind.know;

import confidant.core.origin.EventId;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Relations;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

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
    for (EventId id : List.copyOf(ids)) {
      ids.addAll(goingOn(id, being));
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

  private Set<EventId> goingOn(EventId id, Being being) {
    var ids = new HashSet<EventId>();
    for (Turn turn : transcript.after(id, NEXT)) {
      if (!turn.byPerson()) {
        continue;
      }
      if (!means(being, turn.text())) {
        break;
      }
      ids.add(turn.id());
    }
    return ids;
  }

  private boolean means(Being being, String text) {
    var pronoun = GOES_ON.matcher(Words.fold(text));
    return pronoun.find()
        && fits(pronoun.group(1), being)
        && Words.of(text).stream()
            .noneMatch(w -> knowledge.being(w).filter(b -> !b.equals(being)).isPresent());
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
