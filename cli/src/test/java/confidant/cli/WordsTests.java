package confidant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTests {
  @Test
  void bothLanguagesHaveTheSameSentences() throws IOException {
    var german = read("words_de.properties");
    assertThat(german.keySet()).isEqualTo(read("words.properties").keySet());
    assertThat(german.values()).noneMatch(sentence -> sentence.toString().isBlank());
  }

  private static Properties read(String name) throws IOException {
    var words = new Properties();
    try (var in = Objects.requireNonNull(WordsTests.class.getResourceAsStream(name))) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }
}
