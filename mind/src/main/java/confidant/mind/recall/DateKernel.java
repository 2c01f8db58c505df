package confidant.mind.recall;

import confidant.core.language.DayInterval;
import java.util.List;

/** How well a turn's days fit the days a question names. */
final class DateKernel {
  private static final int LONG_QUESTION = 40;
  private static final int SHORT_EXPRESSION = 60;

  private DateKernel() {}

  /** exp(−days/2) from the turn's own day to the nearest day named. */
  static float own(long day, List<DayInterval> named) {
    double nearest = Double.MAX_VALUE;
    for (DayInterval interval : named) {
      double before = interval.start().toEpochDay() - day;
      double after = day - (interval.end().toEpochDay() - 1);
      nearest = Math.min(nearest, Math.max(0, Math.max(before, after)));
    }
    return (float) Math.exp(-nearest / 2);
  }

  /** Best overlap of what the turn names with what the question names, 0..1. */
  static float named(List<DayInterval> turn, List<DayInterval> question) {
    double best = 0;
    for (DayInterval said : turn) {
      for (DayInterval asked : question) {
        best = Math.max(best, overlap(said, asked));
      }
    }
    return (float) best;
  }

  private static double overlap(DayInterval said, DayInterval asked) {
    long from = Math.max(said.start().toEpochDay(), asked.start().toEpochDay());
    long to = Math.min(said.end().toEpochDay(), asked.end().toEpochDay());
    if (to <= from) {
      return 0;
    }
    boolean coarse = asked.days() > LONG_QUESTION && said.days() < SHORT_EXPRESSION;
    return coarse ? .5 : (to - from) / (double) Math.max(said.days(), asked.days());
  }
}
