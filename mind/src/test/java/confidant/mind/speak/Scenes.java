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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scenes and plans for trying the voice. */
final class Scenes {
  private static final Persona PERSONA =
      new Persona(1, "Ina", "short", Persona.Traits.standard(), Persona.Relationship.FRIEND);

  private Scenes() {}

  static Scene scene(long seed, Map<String, Integer> used, List<String> replies) {
    var heard =
        new Utterance(
            EventId.of(1, 1),
            "",
            Channel.TYPED,
            Instant.parse("2026-03-03T19:00:00Z"),
            ZoneOffset.UTC);
    var perception =
        new Perception(
            heard,
            "en",
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
        PERSONA,
        Answers.defaults(),
        used,
        replies,
        seed);
  }

  static Plan plan(boolean mayAsk, Plan.Length length, String language, Move... moves) {
    return new Plan(List.of(moves), mayAsk, length, List.of(), "a test", language);
  }

  static List<Reply.Line> said(Plan plan, Scene scene) {
    var lines = new ArrayList<Reply.Line>();
    new Phrasebook().say(plan, scene, lines::add);
    return lines;
  }
}
