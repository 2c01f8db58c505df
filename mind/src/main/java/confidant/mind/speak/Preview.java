package confidant.mind.speak;

import confidant.core.conduct.Risk;
import confidant.core.conversation.Act;
import confidant.core.conversation.Move;
import confidant.core.conversation.Perception;
import confidant.core.conversation.Plan;
import confidant.core.conversation.Recollection;
import confidant.core.conversation.Reply;
import confidant.core.conversation.Utterance;
import confidant.core.feeling.Feeling;
import confidant.core.feeling.Pad;
import confidant.core.feeling.Tone;
import confidant.core.origin.Channel;
import confidant.core.origin.EventId;
import confidant.core.person.Answers;
import confidant.core.persona.Persona;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lets a writer read what she would say: lines with their slots filled from a made-up scene. */
public final class Preview {
  /** An early evening, so that no hour of the day is ruled out by accident. */
  private static final Instant EVENING = Instant.parse("2026-03-03T19:00:00Z");

  private static final Map<String, Map<String, String>> SAMPLES =
      Map.of(
          "en", Map.of("loop", "your interview", "date", "on Tuesday", "text", "you like the sea"),
          "de", Map.of("loop", "dein Gespräch", "date", "am Dienstag", "text", "du magst das Meer"),
          "es", Map.of("loop", "tu entrevista", "date", "el martes", "text", "te gusta el mar"),
          "fr", Map.of("loop", "ton entretien", "date", "mardi", "text", "tu aimes la mer"));

  private Preview() {}

  /** Keys under which a language has lines of that kind. */
  public static Set<String> topics(String language, Move.Kind kind) {
    return Lines.of(language).keys(kind);
  }

  /** Every line under one key, slots filled where the scene has something to fill them with. */
  public static List<String> lines(String language, Move.Kind kind, String topic) {
    Map<String, String> slots = slots(language);
    return Lines.of(language).at(kind, topic).stream()
        .map(line -> line.filled(slots).orElse(line.text()))
        .toList();
  }

  /**
   * What she might answer on that topic: an acknowledgement, and a question after it.
   *
   * @param seed the same seed says the same
   */
  public static List<String> reply(String language, String topic, long seed) {
    var moves =
        List.of(
            move(Move.Kind.ACKNOWLEDGE, topic, language), move(Move.Kind.WONDER, topic, language));
    var plan = new Plan(moves, true, Plan.Length.MEDIUM, List.of(), "a preview", language);
    var said = new ArrayList<Reply.Line>();
    new Phrasebook().say(plan, scene(language, seed), said::add);
    return said.stream().map(Reply.Line::text).toList();
  }

  private static Move move(Move.Kind kind, String topic, String language) {
    return new Move(kind, topic, slots(language), List.of());
  }

  private static Map<String, String> slots(String language) {
    var slots = new HashMap<String, String>();
    slots.putAll(
        Map.of(
            "name", "Ina",
            "you", "Kim",
            "person", "Anna",
            "thing", "Mimi",
            "old", "Ulm",
            "new", "Bonn",
            "line", "116 123",
            "emergency", "112",
            "days", "3"));
    slots.putAll(SAMPLES.getOrDefault(language, Map.of()));
    return slots;
  }

  private static Scene scene(String language, long seed) {
    var heard = new Utterance(EventId.of(1, 1), "", Channel.TYPED, EVENING, ZoneOffset.UTC);
    var perception =
        new Perception(
            heard,
            language,
            List.of(),
            List.of(),
            Act.UNKNOWN,
            0,
            List.of(),
            Tone.EVEN,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Risk.NONE,
            List.of(),
            List.of(),
            Optional.empty());
    return new Scene(
        perception,
        Recollection.EMPTY,
        new Feeling(Optional.empty(), 0, "", Pad.ZERO, Pad.ZERO),
        new Persona(1, "Ina", "", Persona.Traits.standard(), Persona.Relationship.FRIEND),
        Answers.defaults(),
        Map.of(),
        List.of(),
        seed);
  }
}
