package confidant.understanding;

import confidant.core.language.Stemmer;

/** Porter's stemmer of Apache OpenNLP, one for each call since it keeps a buffer. */
final class PorterStemmer implements Stemmer {
  @Override
  public String stem(String word) {
    return new opennlp.tools.stemmer.PorterStemmer().stem(word);
  }
}
