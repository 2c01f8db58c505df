package confidant.vault;

import java.util.stream.IntStream;

/**
 * Work on many pieces, shared by the processors: each takes one run of neighbours, with tools of
 * its own, since a cipher serves one thread.
 */
final class Share {
  private static final int SMALL = 64;

  private Share() {}

  /** Pieces {@code from} to {@code to}, without the last. */
  @FunctionalInterface
  interface Run {
    void of(int from, int to);
  }

  /** Returns when all pieces are done. */
  static void out(int pieces, Run run) {
    int hands = Runtime.getRuntime().availableProcessors();
    if (pieces < SMALL || hands == 1) {
      run.of(0, pieces);
      return;
    }
    int each = Math.ceilDiv(pieces, hands);
    IntStream.range(0, hands)
        .parallel()
        .forEach(i -> run.of(Math.min(pieces, i * each), Math.min(pieces, (i + 1) * each)));
  }
}
