package confidant.mind.perceive;

import confidant.core.conversation.Perception;
import confidant.core.conversation.Utterance;
import confidant.core.origin.Channel;
import confidant.core.origin.EventId;
import confidant.understanding.Understanding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Utterances at a fixed moment, heard with the real tagger and encoder. */
final class Hearing {
  static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

  /** A Wednesday afternoon. */
  static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 11, 15, 0);

  private static final Perceiver PERCEIVER =
      new Perceiver(Understanding.tagger(), Understanding.embedder(), Understanding.languages());

  private Hearing() {}

  static Utterance said(String text) {
    return new Utterance(EventId.of(1, 7), text, Channel.TYPED, NOW.atZone(ZONE).toInstant(), ZONE);
  }

  static Perception of(String text) {
    return PERCEIVER.perceive(said(text), Context.FIRST);
  }

  static Perception of(String text, Context context) {
    return PERCEIVER.perceive(said(text), context);
  }

  /** Lines of a table beside this class; # begins a remark. */
  static List<String> table(String name) {
    try (InputStream in = Hearing.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
