package confidant.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One line of the speed table.
 *
 * @param what is measured, in words
 * @param memories how many turns there are, 0 when it does not matter
 * @param typical the median, or the value itself when it was measured once; never empty
 * @param worst 95th percentile; empty when measured once
 * @param unit ms, s, MB or kB
 * @param goal the figure to reach, in words; empty when there is none
 */
record Figure(
    String what,
    int memories,
    OptionalDouble typical,
    OptionalDouble worst,
    String unit,
    String goal) {

  static Figure once(String what, int memories, double value, String unit, String goal) {
    return new Figure(what, memories, OptionalDouble.of(value), OptionalDouble.empty(), unit, goal);
  }

  /** Median and 95th percentile of durations in milliseconds. */
  static Figure spread(String what, int memories, double[] milliseconds, String goal) {
    double[] sorted = milliseconds.clone();
    Arrays.sort(sorted);
    return new Figure(what, memories, share(sorted, .5), share(sorted, .95), "ms", goal);
  }

  /** Median and worst of a few runs in seconds. */
  static Figure seconds(String what, int memories, double[] seconds, String goal) {
    double[] sorted = seconds.clone();
    Arrays.sort(sorted);
    return new Figure(what, memories, share(sorted, .5), share(sorted, 1), "s", goal);
  }

  private static OptionalDouble share(double[] sorted, double share) {
    return OptionalDouble.of(sorted[(int) Math.min(sorted.length - 1, sorted.length * share)]);
  }

  String row() {
    return String.format(
        Locale.ROOT,
        "%-52s %8s %10s %10s %-3s %s",
        what,
        memories == 0 ? "" : Integer.toString(memories),
        shown(typical, "-"),
        shown(worst, ""),
        unit,
        goal);
  }

  String json() {
    return String.format(
        Locale.ROOT,
        "{\"what\": \"%s\", \"memories\": %d, \"p50\": %s, \"p95\": %s, \"unit\": \"%s\", \"goal\": \"%s\"}",
        what,
        memories,
        shown(typical, "null"),
        shown(worst, "null"),
        unit,
        goal);
  }

  private static String shown(OptionalDouble value, String none) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : none;
  }
}
