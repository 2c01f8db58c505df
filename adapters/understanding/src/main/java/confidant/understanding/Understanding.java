package confidant.understanding;

import confidant.core.language.Embedder;
import confidant.core.language.LanguageDetector;
import confidant.core.language.Sentence;
import confidant.core.language.Stemmer;
import confidant.core.language.Tagger;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Makes the language faculties. Each model is loaded once, on first need, and shared. */
public final class Understanding {
  private static final Supplier<Vocabulary> VOCABULARY =
      once(() -> Vocabulary.read(Models.file("bge-small-en-v1.5-q-tokenizer.json")));
  private static final Supplier<Tagger> TAGGER = once(() -> new OpenNlpTagger(VOCABULARY.get()));
  private static final Supplier<BgeEmbedder> EMBEDDER =
      once(() -> new BgeEmbedder(Models.file("bge-small-en-v1.5-q.onnx"), VOCABULARY.get()));

  private Understanding() {}

  public static Tagger tagger() {
    return new LazyTagger();
  }

  public static Embedder embedder() {
    return new LazyEmbedder();
  }

  public static Stemmer stemmer() {
    return new PorterStemmer();
  }

  public static LanguageDetector languages() {
    return new OpenNlpLanguageDetector();
  }

  /** Loads tagger and encoder side by side in the background, in the order they are needed. */
  public static void warm() {
    Thread.ofPlatform().daemon().name("warm-tagger").start(() -> TAGGER.get().sentences("Hello."));
    Thread.ofPlatform().daemon().name("warm-encoder").start(() -> EMBEDDER.get().query("hello"));
  }

  private static <T> Supplier<T> once(Callable<T> load) {
    var task = new FutureTask<>(load);
    return () -> {
      task.run();
      try {
        return task.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while a language model was loading", e);
      } catch (java.util.concurrent.ExecutionException e) {
        throw new IllegalStateException(
            "A language model could not be loaded: " + e.getMessage(), e);
      }
    };
  }

  private record LazyTagger() implements Tagger {
    @Override
    public List<Sentence> sentences(String text) {
      return TAGGER.get().sentences(text);
    }
  }

  private record LazyEmbedder() implements Embedder {
    @Override
    public String model() {
      return "bge-small-en-v1.5-q";
    }

    @Override
    public int dimensions() {
      return 384;
    }

    @Override
    public float[] passage(String text) {
      return EMBEDDER.get().passage(text);
    }

    @Override
    public float[] query(String text) {
      return EMBEDDER.get().query(text);
    }
  }
}
