package confidant.understanding;

import confidant.core.language.Sentence;
import confidant.core.language.Tagger;
import confidant.core.language.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tags and lemmas of Apache OpenNLP (UD English EWT) over our own pieces. The model knows
 * contractions only unsplit, with a joined tag ({@code AUX+PART}): they are glued for tagging and
 * cut again. The OpenNLP classes are not thread-safe; one lock serves all callers.
 */
final class OpenNlpTagger implements Tagger {
  private static final String POS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final String LEMMAS = "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";

  private final Normaliser normaliser;
  private final POSTaggerME tagger;
  private final Lemmas lemmas;

  OpenNlpTagger(Vocabulary vocabulary) {
    this.normaliser = new Normaliser(vocabulary);
    try (InputStream pos = resource(POS);
        InputStream lemma = resource(LEMMAS)) {
      this.tagger = new POSTaggerME(new POSModel(pos), POSTagFormat.UD);
      this.lemmas = new Lemmas(new LemmatizerME(new LemmatizerModel(lemma)), vocabulary);
    } catch (IOException e) {
      throw new UncheckedIOException("The tagger's model cannot be read.", e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = POSModel.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the model " + name + " is not on the class path");
    }
    return in;
  }

  @Override
  public List<Sentence> sentences(String text) {
    var sentences = new ArrayList<Sentence>();
    for (List<Piece> pieces : SentenceCutter.cut(normaliser.normalise(Splitter.split(text)))) {
      sentences.add(new Sentence(tag(pieces), pieces.getFirst().start(), pieces.getLast().end()));
    }
    return List.copyOf(sentences);
  }

  private synchronized List<Token> tag(List<Piece> sentence) {
    List<Piece> words = sentence.stream().filter(p -> !p.emoji()).toList();
    List<List<Piece>> hosts = glue(words);
    String[] glued =
        hosts.stream()
            .map(h -> String.join("", h.stream().map(Piece::text).toList()))
            .toArray(String[]::new);
    String[] joined = glued.length == 0 ? glued : tagger.tag(glued);
    List<Tagged> tagged = new ArrayList<>();
    for (int i = 0; i < joined.length; i++) {
      tagged.addAll(TagRules.unglue(hosts.get(i), joined[i]));
    }
    tagged = TagRules.mend(tagged);
    return withEmoji(sentence, lemmas.of(tagged));
  }

  private static List<List<Piece>> glue(List<Piece> words) {
    var hosts = new ArrayList<List<Piece>>();
    for (Piece word : words) {
      if (word.clitic() && !hosts.isEmpty()) {
        hosts.getLast().add(word);
      } else {
        hosts.add(new ArrayList<>(List.of(word)));
      }
    }
    return hosts;
  }

  /** Emoji are kept out of the tagger's input and put back in their place. */
  private static List<Token> withEmoji(List<Piece> sentence, List<Token> tokens) {
    var all = new ArrayList<Token>();
    int next = 0;
    for (Piece piece : sentence) {
      all.add(
          piece.emoji()
              ? new Token(piece.text(), piece.start(), piece.end(), "SYM", piece.text(), true)
              : tokens.get(next++));
    }
    return List.copyOf(all);
  }
}
