package confidant.vault;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.testkit.Gen;
import confidant.testkit.Seeds;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class RecoveryCodeTests {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static Optional<String> read(String typed) {
    return RecoveryCode.read(typed.toCharArray()).map(String::new);
  }

  @Test
  void hasTwentySixCharactersAndACheckInGroupsOfFour() {
    assertThat(RecoveryCode.fresh())
        .matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}[0-9A-HJKMNP-TV-Z*~$=U]");
  }

  @Test
  void isDifferentEachTime() {
    assertThat(Stream.generate(RecoveryCode::fresh).limit(50).distinct()).hasSize(50);
  }

  @Test
  void readsZeroAndOneHoweverTheyLook() {
    // 26 zeros make the number 0, whose check character is 0 again; one more bit makes it 1.
    assertThat(read("OOOO oooo-0000 0000 0000 0000 000")).contains("0".repeat(26));
    assertThat(read("0".repeat(25) + "iL")).contains("0".repeat(25) + "1");
  }

  @ParameterizedTest
  @Seeds(30)
  void readsWhatItWroteAndNoticesASingleSlip(Gen gen) {
    String code = RecoveryCode.fresh();
    String bare = code.replace("-", "");
    assertThat(read(code)).contains(bare.substring(0, 26));

    int place = gen.between(0, 25);
    char slip = LETTERS.charAt(gen.between(0, 31));
    String slipped = bare.substring(0, place) + slip + bare.substring(place + 1);
    assertThat(read(slipped).isPresent()).isEqualTo(slip == bare.charAt(place));
  }

  @Test
  void readsNothingElse() {
    for (String other : new String[] {"", "seven blue herons", "0".repeat(26), "0".repeat(28)}) {
      assertThat(read(other)).isEmpty();
    }
  }
}
