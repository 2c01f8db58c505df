package confidant.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who has shown the passphrase since the vault was opened. Kept in memory only. Thread-safe. */
final class Sessions {
  static final String COOKIE = "confidant";
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final Set<String> valid = ConcurrentHashMap.newKeySet();

  /** The value for a new cookie: 256 random bits. */
  String open() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    valid.add(token);
    return token;
  }

  boolean holds(String token) {
    return valid.contains(token);
  }

  void endAll() {
    valid.clear();
  }
}
