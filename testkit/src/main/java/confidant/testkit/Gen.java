package confidant.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Values for property tests, all from one seed. The seed belongs in the name of the test (use
 * {@link Seeds} as its source of arguments), so that a failure says how to see it again.
 */
public final class Gen {
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJ 0123456789 .,;:!?'\"()-";
  private static final int[] STRANGE = {
    0, 7, 9, 10, 13, 27, 0x7f, 0xa0, 0xad, 0x301, 0x5d0, 0x627, 0x2028, 0x202e, 0x200b, 0x200d,
    0xfeff, 0xfffd, 0x1f41f, 0x1f468, 0xe0001, 0xd83d, 0xdc1f
  };

  private final long seed;
  private final SplittableRandom random;

  private Gen(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  public static Gen of(long seed) {
    return new Gen(seed);
  }

  public long seed() {
    return seed;
  }

  /** From {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  public long number() {
    return random.nextLong();
  }

  public boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  public double unit() {
    return random.nextDouble();
  }

  public <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  @SafeVarargs
  public final <T> T pick(T... from) {
    return from[random.nextInt(from.length)];
  }

  public byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  public <T> List<T> list(int most, Supplier<T> element) {
    int size = between(0, most);
    var list = new ArrayList<T>(size);
    for (int i = 0; i < size; i++) {
      list.add(element.get());
    }
    return list;
  }

  /**
   * Text of up to this many characters: mostly plain, with control characters, right-to-left,
   * emoji, invisible ones, and halves of surrogate pairs among them.
   */
  public String text(int most) {
    var text = new StringBuilder();
    for (int left = between(0, most); left > 0; left--) {
      if (oneIn(6)) {
        text.appendCodePoint(STRANGE[random.nextInt(STRANGE.length)]);
      } else {
        text.append(PLAIN.charAt(random.nextInt(PLAIN.length())));
      }
    }
    return text.toString();
  }

  /** A child generator, so that one part's draws do not shift another's. */
  public Gen split() {
    return new Gen(random.nextLong());
  }

  @Override
  public String toString() {
    return "seed " + seed;
  }
}
