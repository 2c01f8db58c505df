package confidant.core.language;

import java.util.List;

/** Normalises, splits, tags and lemmatizes English text. Thread-safe. */
public interface Tagger {
  /** Sentences in order; empty for text without any token. Never fails on odd input. */
  List<Sentence> sentences(String text);
}
