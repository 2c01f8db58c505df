package confidant.mind.feel;

import confidant.core.feeling.Pad;

/** One friendly word for a mood, by the octant of PAD space it lies in. */
final class MoodWord {
  /** A mood weaker than this is no mood to speak of. */
  static final double SLIGHT = .3;

  private MoodWord() {}

  static String of(Pad mood) {
    if (mood.strength() < SLIGHT) {
      return "at ease";
    }
    boolean up = mood.arousal() >= 0;
    boolean firm = mood.dominance() >= 0;
    if (mood.pleasure() < 0) {
      return up ? "uneasy" : "low";
    }
    if (up) {
      return firm ? "bright" : "curious";
    }
    return firm ? "at ease" : "tender";
  }
}
