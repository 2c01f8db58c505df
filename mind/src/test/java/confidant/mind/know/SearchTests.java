package confidant.mind.know;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.journal.Event.TakenBack;
import confidant.core.origin.EventId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTests {
  private final Story story = new Story();
  private final Search search = new Search(story.transcript);

  private List<String> marked(String query) {
    return search.find(query, 10).stream()
        .flatMap(h -> h.marks().stream().map(m -> h.turn().text().substring(m[0], m[1])))
        .toList();
  }

  @Test
  void findsWordsByTheirBeginningWhateverTheCase() {
    story.say("The Garden was wet, gardening postponed.");
    assertThat(marked("GARD")).containsExactly("Gard", "gard");
  }

  @Test
  void marksOnLettersMakeNoDifference() {
    story.say("Café São João, München and Straße.");
    assertThat(marked("sao")).containsExactly("São");
    assertThat(marked("munchen")).containsExactly("München");
    assertThat(marked("strasse")).containsExactly("Straße");
    assertThat(marked("café")).containsExactly("Café");
  }

  @Test
  void everyWordMustBeThere() {
    story.say("red wine");
    story.say("red shoes");
    assertThat(search.find("shoes red", 10)).hasSize(1);
  }

  @Test
  void newestFirstFromBothSidesUpToTheLimit() {
    EventId first = story.say("tea one").utterance().id();
    story.reply("tea two", first);
    story.say("tea three");
    assertThat(search.find("tea", 2))
        .extracting(h -> h.turn().text())
        .containsExactly("tea three", "tea two");
    assertThat(search.count("tea")).isEqualTo(3);
  }

  @Test
  void whatWasTakenBackIsNotFound() {
    EventId turn = story.say("a secret word").utterance().id();
    story.append(new TakenBack(turn));
    assertThat(search.find("secret", 10)).isEmpty();
  }

  @Test
  void anEmptyQueryFindsNothing() {
    story.say("words");
    assertThat(search.find("  ?! ", 10)).isEmpty();
  }
}
