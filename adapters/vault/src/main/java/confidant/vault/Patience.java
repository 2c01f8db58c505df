package confidant.vault;

import confidant.core.journal.JournalException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets secrets be tried one at a time, and slower after each wrong one: 1, 2, 4, 8, 16, then 30
 * seconds. A right one resets it. Any thread may try.
 */
final class Patience {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 5;

  private final Consumer<Duration> sleeper;
  private int failures;

  Patience(Consumer<Duration> sleeper) {
    this.sleeper = sleeper;
  }

  /**
   * @param attempt empty when the secret was wrong
   * @throws JournalException.WrongSecret after the delay
   */
  synchronized <T> T attempt(Supplier<Optional<T>> attempt) {
    Optional<T> opened = attempt.get();
    if (opened.isPresent()) {
      failures = 0;
      return opened.get();
    }
    Duration delay = Duration.ofSeconds(1L << Math.min(failures++, MOST_DOUBLINGS));
    sleeper.accept(delay.compareTo(LONGEST) < 0 ? delay : LONGEST);
    throw new JournalException.WrongSecret();
  }
}
