package confidant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ColumnsTests {
  @Test
  void noWordIsCutInTwo() {
    assertThat(new Columns(() -> 20).fit("It is shown once and kept nowhere."))
        .isEqualTo("It is shown once and \nkept nowhere.");
  }

  @Test
  void aSentenceGoesOnWhereTheOneBeforeEnded() {
    var columns = new Columns(() -> 20);
    columns.fit("Noted, with paws. ");
    assertThat(columns.fit("What is she like?")).isEqualTo("\nWhat is she like?");
    columns.newLine();
    assertThat(columns.fit("What is she like?")).isEqualTo("What is she like?");
  }

  @Test
  void aWordWiderThanTheWindowStandsAlone() {
    assertThat(new Columns(() -> 8).fit("a Donaudampfschiff b"))
        .isEqualTo("a \nDonaudampfschiff \nb");
  }

  @Test
  void withoutAKnownWidthNothingIsBroken() {
    assertThat(new Columns(() -> 0).fit("a ".repeat(200))).doesNotContain("\n");
  }
}
