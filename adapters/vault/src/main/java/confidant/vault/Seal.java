package confidant.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM under one key: nonce 12 | ciphertext | tag 16. Nonces are random and never counted,
 * since a restored backup would count the same numbers again. Used by one thread at a time.
 */
final class Seal {
  static final int KEY_BYTES = 32;
  static final int NONCE_BYTES = 12;
  static final int TAG_BYTES = 16;
  static final int OVERHEAD = NONCE_BYTES + TAG_BYTES;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;
  private final Cipher cipher = cipher();

  Seal(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /** The same key for another thread. */
  Seal twin() {
    return new Seal(key.getEncoded());
  }

  static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** HKDF-SHA256 (RFC 5869) to a 32-byte key. */
  static byte[] derive(byte[] root, byte[] salt, String info) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(root)
                  .addSalt(salt)
                  .thenExpand(info.getBytes(StandardCharsets.UTF_8), KEY_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks HKDF-SHA256", e);
    }
  }

  static Cipher cipher() {
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks AES-GCM", e);
    }
  }

  /** The last 16 bytes: all that stays of a forgotten row. */
  static byte[] tag(byte[] sealed) {
    return Arrays.copyOfRange(sealed, sealed.length - TAG_BYTES, sealed.length);
  }

  byte[] seal(byte[] plain, byte[] associated) {
    byte[] nonce = random(NONCE_BYTES);
    byte[] sealed = Arrays.copyOf(nonce, plain.length + OVERHEAD);
    try {
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
      cipher.updateAAD(associated);
      cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing failed", e);
    }
  }

  /** The plain bytes; empty when the seal is broken, the key another, or the place another. */
  Optional<byte[]> open(byte[] sealed, byte[] associated) {
    if (sealed.length < OVERHEAD) {
      return Optional.empty();
    }
    try {
      var nonce = new GCMParameterSpec(TAG_BYTES * 8, sealed, 0, NONCE_BYTES);
      cipher.init(Cipher.DECRYPT_MODE, key, nonce);
      cipher.updateAAD(associated);
      return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("opening a seal failed", e);
    }
  }
}
