package confidant.mind.know;

import confidant.core.memory.Fact;
import confidant.mind.view.Relations;
import confidant.mind.view.Words;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes of facts (HMAC-SHA256 over subject, predicate and object, folded), so that a
 * forgotten fact is recognised without being kept. Thread-safe.
 */
public final class Hashes {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * @param key at least one byte, the same for the whole life of the vault
   */
  public Hashes(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** 64 hex digits. */
  public String of(Fact fact) {
    String text =
        Words.fold(fact.subject())
            + "|"
            + fact.predicate()
            + "|"
            + Relations.canonical(fact.qualifier())
            + "|"
            + String.join(" ", Words.of(fact.object()));
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no " + ALGORITHM, e);
    }
  }
}
