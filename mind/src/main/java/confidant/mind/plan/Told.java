package confidant.mind.plan;

import confidant.core.conversation.Mention;
import confidant.core.conversation.Move;
import confidant.core.conversation.Perception;
import confidant.core.language.Frame;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the weightiest clause of a message tells, by its shape: somebody was met, something broke,
 * somebody said something. Where nothing is known more closely, a plain remark and a plain question
 * that fit this shape show that she listened. English.
 *
 * @param key row of the table, e.g. "met"
 * @param slots words of the clause that a line may take up: who, them, thing, where, when, clause
 */
record Told(String key, Map<String, String> slots) {
  private static final Set<String> ME = Set.of("i", "i?", "we");
  private static final Set<String> OTHERS =
      Set.of(
          "he",
          "she",
          "they",
          "nobody",
          "everyone",
          "everybody",
          "someone",
          "somebody",
          "people",
          "no one",
          "one of them");
  private static final Map<String, String> THEM =
      Map.of("he", "him", "she", "her", "they", "them", "him", "him", "her", "her", "them", "them");
  private static final Pattern TO_ME = Pattern.compile("\\b(me|us)\\b");
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(?:wrist|arm|leg|ankle|knee|hip|foot|toe|finger|thumb|hand|shoulder|back|neck|head|nose"
              + "|rib|ribs|elbow|tooth|teeth|ear|eye|muscle|collarbone|heel|shin|lip|tongue)\\b");
  private static final Pattern HOLLOW =
      Pattern.compile(
          "(?i)^(it|that|this|them|him|her|me|us|one|some|any|all|both|something|nothing|everything"
              + "|anything|so|what|which|myself|a lot|a bit|lots|stuff|the (one|last|same|other|first|next|thing|way)\\b.*"
              + "|.*\\b(you|your|time|day|days|week|thing|things|lot|bit)\\b.*)$");

  /** Somebody without a name: "an old lady", "the new doctor". */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?i)(?<whose>the|an?|my|our|this|that|some)(?<kind>(?: \\p{L}+){0,2} (?:man|woman|guy|girl|boy|lady|bloke|chap"
              + "|kid|doctor|nurse|neighbou?r|landlord|landlady|teacher|tutor|professor|lecturer|boss|manager|colleague|patient"
              + "|customer|driver|waiter|waitress|vet|dentist|cashier|librarian|stranger|editor|publisher|agent|plumber"
              + "|electrician|postman|consultant|lad|couple|person|relative|barber|hairdresser|receptionist))");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+");
  private static final int LONGEST_THING = 5;

  /** What is only described tells less than what happened or will. */
  private static final Set<String> DESCRIBED =
      Set.of(
          "am",
          "was",
          "has",
          "had",
          "got",
          "does",
          "likes",
          "dislikes",
          "things",
          "others.are",
          "others.do",
          "did");

  /** True when the clause says more than the facts in it. */
  boolean telling() {
    return !DESCRIBED.contains(key);
  }

  /** Words for this shape. */
  Move move(Move.Kind kind) {
    return new Move(kind, "told." + key, slots, List.of());
  }

  /** The clause that tells most, if any tells something of its own. */
  static Optional<Told> of(Perception perception) {
    return perception.frames().stream()
        .filter(frame -> !frame.question() && !frame.conditional() && frame.via().isEmpty())
        .filter(frame -> !frame.subject().isEmpty() && !frame.subject().matches("(?i)you|there"))
        .flatMap(frame -> read(frame, perception).stream())
        .min(Comparator.comparingInt(Reading::rank))
        .map(Reading::told);
  }

  /** A clause read, with the place of its row: the rows near the top tell more. */
  private record Reading(Told told, int rank) {}

  private static Optional<Reading> read(Frame frame, Perception perception) {
    Optional<Mention> somebody = somebody(frame, perception);
    String subject = frame.subject().toLowerCase(Locale.ROOT);
    boolean other =
        OTHERS.contains(subject)
            || !ME.contains(subject)
                && (actor(frame, perception) || SOMEBODY.matcher(subject).matches());
    var clause =
        new ToldTable.Clause(
            ME.contains(subject) ? "me" : other ? "other" : "thing",
            when(frame, perception),
            object(frame, somebody.isPresent()),
            frame.predicate().split(" ", 2)[0],
            frame.negated());
    return ToldTable.row(clause)
        .map(row ->
            new Reading(new Told(row.key(), slots(frame, perception, somebody)), row.place()));
  }

  private static String when(Frame frame, Perception perception) {
    boolean coming = Wording.when(perception).isPresent() && !frame.time().isEmpty();
    return switch (frame.tense()) {
      case PAST, PERFECT -> "past";
      case FUTURE -> "ahead";
      case PROGRESSIVE, PRESENT -> coming ? "ahead" : "now";
      case PAST_INTENTION -> "none";
    };
  }

  private static String object(Frame frame, boolean somebody) {
    String objects = frame.object() + " " + String.join(" ", frame.complements());
    return TO_ME.matcher(objects.toLowerCase(Locale.ROOT)).find()
        ? "me"
        : somebody
                || NAME.matcher(frame.object()).matches()
                || THEM.containsKey(frame.object().toLowerCase(Locale.ROOT))
            ? "person"
            : BODY.matcher(objects).find() ? "body" : frame.object().isEmpty() ? "none" : "thing";
  }

  /** The subject itself is somebody. */
  private static boolean actor(Frame frame, Perception perception) {
    return perception.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON)
        .anyMatch(m -> names(frame.subject(), m));
  }

  private static boolean names(String words, Mention mention) {
    String plain = words.toLowerCase(Locale.ROOT);
    return !mention.name().isEmpty() && words.contains(mention.name())
        || !mention.relation().isEmpty() && plain.contains(mention.relation());
  }

  /** Somebody named in the clause, as its doer or as the one it is done with. */
  private static Optional<Mention> somebody(Frame frame, Perception perception) {
    String words =
        String.join(" ", frame.subject(), frame.object(), frame.complement())
            + " "
            + String.join(" ", frame.complements());
    return perception.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON)
        .filter(m -> names(words, m))
        .findFirst();
  }

  private static Map<String, String> slots(
      Frame frame, Perception perception, Optional<Mention> somebody) {
    var slots = new HashMap<String, String>();
    somebody.map(Wording::called).or(() -> nameless(frame)).ifPresent(who -> slots.put("who", who));
    String pronoun =
        THEM.getOrDefault(
            frame.subject().toLowerCase(Locale.ROOT),
            THEM.getOrDefault(frame.object().toLowerCase(Locale.ROOT), ""));
    slots.put("them", pronoun);
    thing(frame.object().isEmpty() ? frame.subject() : frame.object())
        .ifPresent(thing -> slots.put("thing", thing));
    Wording.when(perception).ifPresent(when -> slots.put("when", when));
    perception.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PLACE && frame.place().contains(m.name()))
        .findFirst()
        .ifPresent(m -> slots.put("where", m.name()));
    perception.reflection().map(Rules::clause).ifPresent(said -> slots.put("clause", said));
    return Map.copyOf(slots);
  }

  /** "An old lady" was told of once, and is "the old lady" from then on. */
  private static Optional<String> nameless(Frame frame) {
    Matcher m = SOMEBODY.matcher(frame.subject());
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean theirs = m.group("whose").matches("(?i)my|our");
    return Optional.of((theirs ? "your" : "the") + m.group("kind").toLowerCase(Locale.ROOT));
  }

  /** "my kiln" → "your kiln"; nothing that only points. */
  private static Optional<String> thing(String words) {
    String turned = words.replaceAll("(?i)\\b(my|our)\\b", "your");
    boolean fit =
        !words.isBlank()
            && words.split("\\s+").length <= LONGEST_THING
            && !ME.contains(words.toLowerCase(Locale.ROOT));
    return fit && !HOLLOW.matcher(words).matches()
        ? Optional.of(
            Character.isUpperCase(words.charAt(0)) && turned.startsWith("The ")
                ? "the " + turned.substring(4)
                : turned)
        : Optional.empty();
  }
}
