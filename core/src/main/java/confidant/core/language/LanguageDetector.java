package confidant.core.language;

import java.util.Optional;
import java.util.Set;

/** Tells which language a message is in. Thread-safe; loads its model on first need. */
public interface LanguageDetector {
  /**
   * @param candidates BCP 47 codes to choose among; empty = all known
   * @return BCP 47 code, empty when the text is too short to tell
   */
  Optional<String> detect(String text, Set<String> candidates);
}
