package confidant.core.language;

/** Porter's stemmer for English words in lower case. Thread-safe. */
public interface Stemmer {
  String stem(String word);
}
