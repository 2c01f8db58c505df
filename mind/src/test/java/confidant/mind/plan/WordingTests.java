package confidant.mind.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the client wants it by friday|Friday",
        "I fly home on december 20|December 20",
        "see you tomorrow then|tomorrow",
      })
  void takesUpADayToCome(String text, String when) {
    assertThat(Wording.when(Situations.heard(text))).contains(when);
  }

  @ParameterizedTest
  @ValueSource(strings = {"it happened last friday", "I was there yesterday", "no day at all"})
  void leavesDaysGoneBy(String text) {
    assertThat(Wording.when(Situations.heard(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I finished my second chapter today|your second chapter",
        "someone scratched my car|your car",
      })
  void turnsMineIntoYours(String text, String thing) {
    assertThat(Wording.thing(Situations.heard(text))).contains(thing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my sister called me",
        "my life is strange",
        "that was my fault",
        "a car passed by"
      })
  void namesNeitherPeopleNorVagueThings(String text) {
    assertThat(Wording.thing(Situations.heard(text))).isEmpty();
  }
}
