package confidant.bench;

/** Times pieces of work. */
final class Stopwatch {
  private Stopwatch() {}

  /** Milliseconds the work took. */
  static double milliseconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  /** Milliseconds of each of {@code times} runs after as many that are not counted. */
  static double[] warm(int times, java.util.function.IntConsumer work) {
    double[] took = new double[times];
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < times; i++) {
        int run = i;
        took[i] = milliseconds(() -> work.accept(run));
      }
    }
    return took;
  }
}
