package confidant.mind.plan;

import confidant.core.conduct.RiskLevel;
import confidant.core.conversation.Perception;
import confidant.core.conversation.Recollection;
import confidant.core.conversation.Utterance;
import confidant.core.feeling.Feeling;
import confidant.core.feeling.Pad;
import confidant.core.origin.Channel;
import confidant.core.origin.EventId;
import confidant.core.person.Answers;
import confidant.mind.perceive.Context;
import confidant.mind.perceive.Perceiver;
import confidant.understanding.Understanding;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** First messages of an evening, heard with the real tagger and encoder. */
final class Situations {
  private static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

  /** A Wednesday. */
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 11, 20, 0);

  private static final Perceiver PERCEIVER =
      new Perceiver(Understanding.tagger(), Understanding.embedder(), Understanding.languages());

  private Situations() {}

  static Perception heard(String text) {
    var utterance =
        new Utterance(EventId.of(1, 7), text, Channel.TYPED, NOW.atZone(ZONE).toInstant(), ZONE);
    return PERCEIVER.perceive(utterance, Context.FIRST);
  }

  static Situation of(String text) {
    return new Situation(
        heard(text),
        Recollection.EMPTY,
        new Feeling(Optional.empty(), 0, "", Pad.ZERO, Pad.ZERO),
        Optional.empty(),
        List.of(),
        List.of(),
        Answers.defaults(),
        RiskLevel.NONE,
        false,
        "at ease",
        "",
        "");
  }
}
