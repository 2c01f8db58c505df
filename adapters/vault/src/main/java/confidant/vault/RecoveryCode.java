package confidant.vault;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The second key to the vault, printed once: 130 random bits as 26 characters of Crockford's Base32
 * and his check character (the number modulo 37), in groups of four.
 */
final class RecoveryCode {
  private static final String CHECKS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";
  private static final int BASE = 32;
  private static final int BITS = 130;
  private static final int CHARACTERS = 26;
  private static final int GROUP = 4;

  private RecoveryCode() {}

  static String fresh() {
    byte[] bytes = Seal.random(BITS / 8 + 1);
    var number = new BigInteger(1, bytes).mod(BigInteger.TWO.pow(BITS));
    String code = characters(number) + check(number);
    return String.join("-", code.split("(?<=\\G.{" + GROUP + "})"));
  }

  /**
   * The 26 characters behind what was typed, in any case, with or without spaces and dashes, with O
   * for 0 and I or L for 1. Empty when it is no recovery code or has a slip in it.
   */
  static Optional<char[]> read(char[] typed) {
    var number = BigInteger.ZERO;
    int read = 0;
    int check = -1;
    for (char c : typed) {
      if (c == '-' || Character.isWhitespace(c)) {
        continue;
      }
      int digit = CHECKS.indexOf(plain(c));
      if (digit < 0 || read > CHARACTERS || read < CHARACTERS && digit >= BASE) {
        return Optional.empty();
      }
      if (read++ == CHARACTERS) {
        check = digit;
      } else {
        number = number.multiply(BigInteger.valueOf(BASE)).add(BigInteger.valueOf(digit));
      }
    }
    return check >= 0 && CHECKS.charAt(check) == check(number)
        ? Optional.of(characters(number).toCharArray())
        : Optional.empty();
  }

  private static char plain(char c) {
    char upper = Character.toUpperCase(c);
    return switch (upper) {
      case 'O' -> '0';
      case 'I', 'L' -> '1';
      default -> upper;
    };
  }

  private static char check(BigInteger number) {
    return CHECKS.charAt(number.mod(BigInteger.valueOf(CHECKS.length())).intValue());
  }

  private static String characters(BigInteger number) {
    var text = new StringBuilder(CHARACTERS);
    for (int i = CHARACTERS - 1; i >= 0; i--) {
      int digit = number.shiftRight(5 * i).intValue() & (BASE - 1);
      text.append(CHECKS.charAt(digit));
    }
    return text.toString();
  }
}
