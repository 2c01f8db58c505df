package confidant.web;

import confidant.mind.Mind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Until when the person asked to be left alone. Thread-safe. */
final class Space {
  private volatile Instant until = Instant.EPOCH;

  void give(Mind mind, Duration howLong) {
    mind.giveSpace(howLong);
    until = mind.now().plus(howLong);
  }

  Optional<Instant> until(Mind mind) {
    return Optional.of(until).filter(end -> end.isAfter(mind.now()));
  }
}
