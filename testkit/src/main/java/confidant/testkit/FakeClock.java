package confidant.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test moves it, also backwards. Any thread may use it. */
public final class FakeClock implements InstantSource {
  private Instant now;

  private FakeClock(Instant now) {
    this.now = now;
  }

  public static FakeClock at(Instant now) {
    return new FakeClock(now);
  }

  /** Reads an ISO instant such as {@code 2026-03-03T19:00:00Z}. */
  public static FakeClock at(String now) {
    return at(Instant.parse(now));
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  public synchronized void set(Instant instant) {
    now = instant;
  }

  /** Moves on, or back when the amount is negative. */
  public synchronized Instant move(Duration amount) {
    now = now.plus(amount);
    return now;
  }
}
