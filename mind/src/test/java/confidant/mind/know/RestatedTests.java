package confidant.mind.know;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestatedTests {
  private static String restated(String told, String correction) {
    return Restated.of(correction, told, "en", false).map(c -> c.in(told)).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the key is in the shed | the key isn't in the shed any more, it's under the step | the key is under the step",
        "I owe Kofi 40 pounds | it's 45 I owe him not 40 | I owe Kofi 45 pounds",
        "I keep nine hens | I made a mistake, it's eight hens, not nine | I keep eight hens",
        "my nephew Bram is eleven | sorry, I got that wrong, Bram is twelve | my nephew Bram is twelve",
        "Mrs Odell comes on Mondays | sorry, I got that wrong, Mrs Odell comes on Tuesdays | Mrs Odell comes on Tuesdays",
        "Bram drives the van | it's not Bram who drives the van, it's Ilse | Ilse drives the van",
        "Ilse lives in Hexham | it isn't Hexham where Ilse lives, it's Alnwick | Ilse lives in Alnwick",
        "my dog Bodo is a beagle | Bodo is a beagle mix, not a beagle | my dog Bodo is a beagle mix",
        "the mock is on the 10th | correction: the mock is on the 14th | the mock is on the 14th",
      })
  void putsOneValueInThePlaceOfTheOther(String told, String correction, String now) {
    assertThat(restated(told, correction)).isEqualTo(now);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'd like tea, not coffee",
        "it's eight o'clock",
        "it's not Otto who has it, it's Ilse",
        "Ilse is a nurse, not a beagle",
        "I have two sisters"
      })
  void leavesAloneWhatTellsSomethingElse(String said) {
    assertThat(restated("Bram has a beagle and nine hens", said)).isEmpty();
  }
}
