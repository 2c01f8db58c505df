package confidant.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/** A clock that starts where it is told and goes on at the pace of real time. */
final class RunningClock implements InstantSource {
  private final Instant start;
  private final LongSupplier nanos;
  private final long began;

  RunningClock(Instant start) {
    this(start, System::nanoTime);
  }

  /**
   * @param nanos counts nanoseconds from any origin
   */
  RunningClock(Instant start, LongSupplier nanos) {
    this.start = start;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
  }

  @Override
  public Instant instant() {
    return start.plus(Duration.ofNanos(nanos.getAsLong() - began));
  }
}
