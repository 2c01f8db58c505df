package confidant.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeySlotTests {
  private static final byte[] VAULT = Seal.random(16);
  private static final byte[] ROOT = Seal.random(32);

  private static byte[] slot(Argon2Cost cost) {
    return KeySlot.PASSPHRASE.seal(VAULT, "grüne Fähre".toCharArray(), ROOT, cost);
  }

  @Test
  void opensAtTheRealCost() {
    byte[] slot = slot(Argon2Cost.STANDARD);

    assertThat(slot).startsWith(1, 64, 3);
    assertThat(KeySlot.PASSPHRASE.open(VAULT, "grüne Fähre".toCharArray(), slot)).contains(ROOT);
  }

  @Test
  void opensWithAccentsTypedAsTwoCharacters() {
    char[] decomposed = "gru\u0308ne Fa\u0308hre".toCharArray();

    assertThat(KeySlot.PASSPHRASE.open(VAULT, decomposed, slot(TestVaults.CHEAP))).contains(ROOT);
  }

  @Test
  void staysShutForAnotherSecretSlotOrVault() {
    byte[] slot = slot(TestVaults.CHEAP);
    char[] right = "grüne Fähre".toCharArray();

    assertThat(KeySlot.PASSPHRASE.open(VAULT, "gruene Faehre".toCharArray(), slot)).isEmpty();
    assertThat(KeySlot.RECOVERY.open(VAULT, right, slot)).isEmpty();
    assertThat(KeySlot.PASSPHRASE.open(Seal.random(16), right, slot)).isEmpty();
  }

  @Test
  void staysShutWhenAnyByteIsAltered() {
    byte[] slot = slot(TestVaults.CHEAP);
    for (int i = 0; i < slot.length; i++) {
      byte[] altered = slot.clone();
      altered[i] ^= (byte) (i == 1 ? 2 : 4);
      assertThat(KeySlot.PASSPHRASE.open(VAULT, "grüne Fähre".toCharArray(), altered))
          .as("byte %d", i)
          .isEmpty();
    }
  }

  @Test
  void doesNotPayTheCostsOfAForgedSlot() {
    byte[] forged = slot(TestVaults.CHEAP);
    forged[1] = 1;
    forged[2] = (byte) 200;

    assertThat(KeySlot.PASSPHRASE.open(VAULT, "grüne Fähre".toCharArray(), forged)).isEmpty();
    assertThat(KeySlot.PASSPHRASE.open(VAULT, "x".toCharArray(), new byte[0])).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "256, 1", "1, 0", "1, 17"})
  void capsWhatItMayCost(int mebibytes, int iterations) {
    assertThatThrownBy(() -> new Argon2Cost(mebibytes, iterations))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
