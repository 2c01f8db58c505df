package confidant.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The vault's id and its key slots in the table of meta values, with a digest over them: it tells a
 * damaged slot from a wrong secret. It protects against decay, not against an attacker.
 */
final class Slots {
  static final String FORMAT = "1";

  private static final String VAULT = "vault";
  private static final String DIGEST = "slots.digest";

  private Slots() {}

  static void create(
      Database database, Keys keys, char[] passphrase, char[] recovery, Argon2Cost cost)
      throws SQLException {
    database.putMeta(VAULT, keys.vault());
    database.putMeta("format", FORMAT.getBytes(StandardCharsets.US_ASCII));
    put(database, KeySlot.RECOVERY, keys, recovery, cost);
    put(database, KeySlot.PASSPHRASE, keys, passphrase, cost);
  }

  /** Rewrites one slot; the root key and everything sealed under it stay. */
  static void put(Database database, KeySlot slot, Keys keys, char[] secret, Argon2Cost cost)
      throws SQLException {
    database.putMeta(slot.metaName(), slot.seal(keys.vault(), secret, keys.root(), cost));
    database.putMeta(DIGEST, digest(database));
  }

  /** Copies what is needed to try secrets without the database. */
  static Locked read(Database database) throws SQLException {
    return new Locked(
        database.meta(VAULT).orElse(new byte[0]),
        database.meta(KeySlot.PASSPHRASE.metaName()).orElse(new byte[0]),
        database.meta(KeySlot.RECOVERY.metaName()).orElse(new byte[0]),
        MessageDigest.isEqual(database.meta(DIGEST).orElse(new byte[0]), digest(database)));
  }

  /** Empty when the secret opens no slot. */
  static Optional<Keys> unlock(Database database, char[] secret) throws SQLException {
    return read(database).unlock(secret);
  }

  /**
   * The closed door.
   *
   * @param intact false when id or slots are not as they were written
   */
  record Locked(byte[] vault, byte[] passphrase, byte[] recovery, boolean intact) {
    /** Tries the secret as a recovery code, if it can be one, and as the passphrase. */
    Optional<Keys> unlock(char[] secret) {
      return RecoveryCode.read(secret)
          .flatMap(code -> KeySlot.RECOVERY.open(vault, code, recovery))
          .or(() -> KeySlot.PASSPHRASE.open(vault, secret, passphrase))
          .map(root -> new Keys(vault, root));
    }
  }

  private static byte[] digest(Database database) throws SQLException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (String name :
          new String[] {VAULT, KeySlot.PASSPHRASE.metaName(), KeySlot.RECOVERY.metaName()}) {
        database.meta(name).ifPresent(digest::update);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks SHA-256", e);
    }
  }
}
