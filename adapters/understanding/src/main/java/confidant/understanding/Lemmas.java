package confidant.understanding;

import confidant.core.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerME;

/**
 * Dictionary forms: clitics and irregular verbs by table, the rest by OpenNLP, whose inventions
 * ("hurts" → "hu") are held against the encoder's vocabulary.
 */
final class Lemmas {
  private static final Map<String, String> CLITICS =
      Map.of("'m", "be", "'re", "be", "'ve", "have", "'ll", "will", "n't", "not", "'d", "would");

  private final Map<String, String> irregular = Tables.read("irregular-verbs.txt");
  private final LemmatizerME lemmatizer;
  private final Vocabulary vocabulary;

  Lemmas(LemmatizerME lemmatizer, Vocabulary vocabulary) {
    this.lemmatizer = lemmatizer;
    this.vocabulary = vocabulary;
  }

  List<Token> of(List<Tagged> sentence) {
    String[] words = new String[sentence.size()];
    String[] tags = new String[sentence.size()];
    for (int i = 0; i < words.length; i++) {
      Tagged tagged = sentence.get(i);
      tags[i] = tagged.tag();
      words[i] = tags[i].equals("PROPN") ? tagged.piece().text() : tagged.lower();
    }
    String[] guessed = words.length == 0 ? words : lemmatizer.lemmatize(words, tags);
    var tokens = new ArrayList<Token>(words.length);
    for (int i = 0; i < words.length; i++) {
      Piece piece = sentence.get(i).piece();
      String lemma = lemma(words[i], tags[i], guessed[i]);
      tokens.add(new Token(piece.text(), piece.start(), piece.end(), tags[i], lemma, false));
    }
    return tokens;
  }

  private String lemma(String word, String tag, String guessed) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.equals("'s")) {
      return tag.equals("AUX") ? "be" : "'s";
    }
    if (CLITICS.containsKey(word)) {
      return CLITICS.get(word);
    }
    boolean verb = tag.equals("VERB") || tag.equals("AUX");
    if (verb && irregular.containsKey(lower)) {
      return irregular.get(lower);
    }
    String lemma = guessed.equals("O") ? lower : guessed.toLowerCase(Locale.ROOT);
    boolean invented = vocabulary.id(lemma) < 0 && vocabulary.id(lower) >= 0;
    return verb && invented ? stripped(lower) : lemma;
  }

  /** -s, -ed, -ing taken off when that leaves a word. */
  private String stripped(String word) {
    for (String ending : List.of("ing", "ed", "es", "s")) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        String stem = word.substring(0, word.length() - ending.length());
        if (vocabulary.id(stem) >= 0) {
          return stem;
        }
        if (vocabulary.id(stem + "e") >= 0) {
          return stem + "e";
        }
        String single = stem.replaceFirst("([bdgmnprt])\\1$", "$1");
        if (vocabulary.id(single) >= 0) {
          return single;
        }
      }
    }
    return word;
  }
}
