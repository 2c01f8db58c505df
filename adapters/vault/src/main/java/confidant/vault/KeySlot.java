package confidant.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The root key, sealed under one secret: version 1 | MiB 1 | iterations 1 | salt 16 | sealed root.
 * The parameters, the slot's name and the vault's id are bound to the seal.
 */
enum KeySlot {
  PASSPHRASE("slot.passphrase"),
  RECOVERY("slot.recovery");

  private static final byte VERSION = 1;
  private static final int SALT_BYTES = 16;
  private static final int PARAMETER_BYTES = 3 + SALT_BYTES;

  private final String metaName;

  KeySlot(String metaName) {
    this.metaName = metaName;
  }

  /** Its place in the table of meta values. */
  String metaName() {
    return metaName;
  }

  byte[] seal(byte[] vault, char[] secret, byte[] root, Argon2Cost cost) {
    byte[] salt = Seal.random(SALT_BYTES);
    byte[] parameters =
        ByteBuffer.allocate(PARAMETER_BYTES)
            .put(VERSION)
            .put((byte) cost.mebibytes())
            .put((byte) cost.iterations())
            .put(salt)
            .array();
    byte[] sealed = new Seal(stretch(secret, salt, cost)).seal(root, associated(vault, parameters));
    return ByteBuffer.allocate(parameters.length + sealed.length)
        .put(parameters)
        .put(sealed)
        .array();
  }

  /** The root key; empty when the secret is another or the slot is damaged. */
  Optional<byte[]> open(byte[] vault, char[] secret, byte[] slot) {
    if (slot.length <= PARAMETER_BYTES || slot[0] != VERSION) {
      return Optional.empty();
    }
    byte[] parameters = Arrays.copyOf(slot, PARAMETER_BYTES);
    byte[] salt = Arrays.copyOfRange(parameters, 3, PARAMETER_BYTES);
    return cost(slot)
        .flatMap(cost ->
            new Seal(stretch(secret, salt, cost))
                .open(
                    Arrays.copyOfRange(slot, PARAMETER_BYTES, slot.length),
                    associated(vault, parameters)));
  }

  private static Optional<Argon2Cost> cost(byte[] slot) {
    try {
      return Optional.of(new Argon2Cost(Byte.toUnsignedInt(slot[1]), Byte.toUnsignedInt(slot[2])));
    } catch (IllegalArgumentException beyondTheCaps) {
      return Optional.empty();
    }
  }

  private byte[] associated(byte[] vault, byte[] parameters) {
    byte[] name = metaName.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(vault.length + name.length + parameters.length)
        .put(vault)
        .put(name)
        .put(parameters)
        .array();
  }

  private static byte[] stretch(char[] secret, byte[] salt, Argon2Cost cost) {
    var argon2 = new Argon2BytesGenerator();
    argon2.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.mebibytes() * 1024)
            .withIterations(cost.iterations())
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] key = new byte[Seal.KEY_BYTES];
    argon2.generateBytes(composed(secret), key);
    return key;
  }

  /** NFC, as RFC 8265 asks: keyboards differ in how they type an accented letter. */
  private static char[] composed(char[] secret) {
    var typed = CharBuffer.wrap(secret);
    return Normalizer.isNormalized(typed, Normalizer.Form.NFC)
        ? secret
        : Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray();
  }
}
