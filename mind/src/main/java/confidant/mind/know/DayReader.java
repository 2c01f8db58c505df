package confidant.mind.know;

import confidant.core.language.DayInterval;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the day a text speaks of, as seen from the day it was written on. Thread-safe. */
public interface DayReader {
  /** The first expression that can be placed on the calendar. */
  Optional<DayInterval> read(String text, LocalDate writtenOn);
}
