package confidant.mind.know;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmendationsTests {
  private final Story story = new Story();

  private String standing(String told) {
    var emendations = new Emendations(story.transcript, story.knowledge, "en");
    return story.transcript.evenHidden().stream()
        .filter(t -> t.text().equals(told))
        .findFirst()
        .flatMap(t -> emendations.later(t, t.text(), story.say("And?").utterance().id()))
        .map(Emendations.Standing::words)
        .orElse(told);
  }

  @Test
  void wordsStandAsTheyWerePutRightLast() {
    story.on(3, 4);
    story.say("I look after nine hens.");
    story.on(3, 6);
    story.say("It's eight hens now.");
    story.say("No, make that seven hens.");
    assertThat(standing("I look after nine hens.")).isEqualTo("I look after seven hens.");
  }

  @Test
  void anotherDidItChangesNobodysName() {
    story.on(3, 4);
    story.say("Bram drives the van.");
    story.say("Bram plays the organ.");
    story.on(3, 6);
    story.say("It's not Bram who drives the van, it's Ilse.");
    assertThat(standing("Bram drives the van.")).isEqualTo("Ilse drives the van.");
    assertThat(standing("Bram plays the organ.")).isEqualTo("Bram plays the organ.");
  }

  @Test
  void whatTellsSomethingElsePutsNothingRight() {
    story.on(3, 4);
    story.say("I look after nine hens.");
    story.say("I have two sisters.");
    assertThat(standing("I look after nine hens.")).isEqualTo("I look after nine hens.");
  }
}
