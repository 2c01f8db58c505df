package confidant.mind.feel;

import confidant.core.conduct.Risk;
import confidant.core.conversation.Act;
import confidant.core.conversation.Perception;
import confidant.core.conversation.Recollection;
import confidant.core.conversation.Utterance;
import confidant.core.feeling.Tone;
import confidant.core.memory.OpenLoop;
import confidant.core.origin.Channel;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Moments as perceived, for trying what they raise. */
final class Moments {
  static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
  private static final EventId SAID = EventId.of(1, 1);

  private Moments() {}

  static Perception moment(Tone tone, Risk risk, Act act, Act... others) {
    var acts = new java.util.ArrayList<>(List.of(act));
    acts.addAll(List.of(others));
    return new Perception(
        new Utterance(SAID, "some words", Channel.TYPED, NOON, ZoneOffset.UTC),
        "en",
        List.of(),
        List.of(),
        act,
        .9,
        acts,
        tone,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        risk,
        List.of(),
        List.of(),
        Optional.empty());
  }

  static Recollection outcome() {
    var day = NOON.atZone(ZoneOffset.UTC).toLocalDate();
    var loop =
        new OpenLoop(EventId.of(1, 9), "your interview", day, day, new Receipt(SAID, 0, 4), true);
    return new Recollection(
        List.of(), List.of(), List.of(), List.of(), Optional.of(loop), Optional.empty());
  }
}
