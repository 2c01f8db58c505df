package confidant.mind;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.language.Embedder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedVectorsTests {
  private final List<String> asked = new ArrayList<>();
  private final SharedVectors vectors = new SharedVectors(new Listening());

  /** Writes down what it is asked; its vectors hold only the length of the text. */
  private final class Listening implements Embedder {
    @Override
    public String model() {
      return "listening";
    }

    @Override
    public int dimensions() {
      return 1;
    }

    @Override
    public float[] passage(String text) {
      asked.add("passage " + text);
      return new float[] {text.length()};
    }

    @Override
    public float[] query(String text) {
      asked.add("query " + text);
      return new float[] {-text.length()};
    }
  }

  @Test
  void theSameWordsAreEncodedOnce() {
    assertThat(vectors.passage("the ferry")).containsExactly(9);
    assertThat(vectors.passage("the ferry")).containsExactly(9);

    assertThat(asked).containsExactly("passage the ferry");
  }

  @Test
  void aQuestionIsNotAPassage() {
    assertThat(vectors.passage("the ferry")).containsExactly(9);
    assertThat(vectors.query("the ferry")).containsExactly(-9);
  }

  @Test
  void nobodySpoilsTheVectorForTheNext() {
    vectors.passage("the ferry")[0] = 0;

    assertThat(vectors.passage("the ferry")).containsExactly(9);
  }

  @Test
  void onlyTheLastFewAreKept() {
    for (int i = 0; i < 40; i++) {
      vectors.passage("text " + i);
    }
    vectors.passage("text 0");

    assertThat(asked).hasSize(41);
  }

  @Test
  void nothingIsKeptAfterClearing() {
    vectors.passage("the ferry");
    vectors.clear();
    vectors.passage("the ferry");

    assertThat(asked).hasSize(2);
  }
}
