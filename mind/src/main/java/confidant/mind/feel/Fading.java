package confidant.mind.feel;

import confidant.core.feeling.Emotion;
import confidant.core.feeling.Pad;
import java.time.Duration;

/**
 * How moods and emotions fade: exponentially, so that one step of an hour and sixty steps of a
 * minute end in the same place.
 */
final class Fading {
  /** Half of the way home. */
  static final Duration MOOD_HALF_LIFE = Duration.ofHours(6);

  /** Of an emotion with slowness 1. */
  static final Duration EMOTION_HALF_LIFE = Duration.ofMinutes(4);

  /** Below this an emotion is over. */
  static final double FELT = .05;

  private Fading() {}

  static Pad mood(Pad from, Pad home, Duration passed) {
    return home.plus(from.minus(home).times(left(passed, seconds(MOOD_HALF_LIFE))));
  }

  static double intensity(Emotion emotion, double from, Duration passed) {
    return from * left(passed, halfLife(emotion));
  }

  /** How long the emotion stays above {@link #FELT}; zero when it never was. */
  static Duration lasting(Emotion emotion, double from) {
    if (from <= FELT) {
      return Duration.ZERO;
    }
    double halvings = Math.log(from / FELT) / Math.log(2);
    return Duration.ofMillis(Math.round(halvings * halfLife(emotion) * 1000));
  }

  private static double left(Duration passed, double halfLife) {
    return Math.pow(2, -seconds(passed) / halfLife);
  }

  private static double halfLife(Emotion emotion) {
    return seconds(EMOTION_HALF_LIFE) * emotion.slowness();
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
