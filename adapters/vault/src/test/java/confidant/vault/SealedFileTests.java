package confidant.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confidant.core.origin.EventId;
import confidant.testkit.Gen;
import confidant.testkit.Seeds;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFileTests {
  private static final int HEADER = 36;
  private static final int PIECE = 8192 + 16;
  private static final byte[] ROOT = Seal.random(32);

  @TempDir Path folder;

  private Path written(byte[] content) throws IOException {
    Path file = folder.resolve("vectors.evs");
    SealedFile.write(file, ROOT, "vectors", content);
    return file;
  }

  private static boolean opens(Path file) throws IOException {
    return SealedFile.read(file, ROOT, "vectors").isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8191, 8192, 8193, 3 * 8192, 100_000})
  void givesBackWhatWasWritten(int length) throws IOException {
    byte[] content = Gen.of(length).bytes(length);
    Path file = written(content);

    assertThat(SealedFile.read(file, ROOT, "vectors")).contains(content);
    assertThat(Files.size(file))
        .isEqualTo(HEADER + length + 16L * Math.max(1, (length + 8191) / 8192));
    assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isNotEmptyDirectory();
  }

  @Test
  void showsNothingOfItsContent() throws IOException {
    byte[] content = "the harbour at dawn, the harbour at dusk".getBytes(UTF_8);

    assertThat(new String(Files.readAllBytes(written(content)), ISO_8859_1))
        .startsWith("EVS1")
        .doesNotContain("harbour");
  }

  @ParameterizedTest
  @Seeds(60)
  void refusesAnyFlippedBitAndAnyCut(Gen gen) throws IOException {
    Path file = written(gen.bytes(20_000));
    byte[] sound = Files.readAllBytes(file);

    byte[] flipped = sound.clone();
    flipped[gen.between(0, sound.length - 1)] ^= (byte) (1 << gen.between(0, 7));
    Files.write(file, flipped);
    assertThat(opens(file)).isFalse();

    Files.write(file, Arrays.copyOf(sound, gen.between(0, sound.length - 1)));
    assertThat(opens(file)).isFalse();
  }

  @Test
  void refusesACutBetweenPiecesAndSwappedPieces() throws IOException {
    Path file = written(Gen.of(1).bytes(3 * 8192));
    byte[] sound = Files.readAllBytes(file);

    Files.write(file, Arrays.copyOf(sound, HEADER + 2 * PIECE));
    assertThat(opens(file)).isFalse();

    byte[] swapped =
        ByteBuffer.allocate(sound.length)
            .put(sound, 0, HEADER)
            .put(sound, HEADER + PIECE, PIECE)
            .put(sound, HEADER, PIECE)
            .put(sound, HEADER + 2 * PIECE, PIECE)
            .array();
    Files.write(file, swapped);
    assertThat(opens(file)).isFalse();
  }

  @Test
  void opensOnlyUnderItsOwnNameAndKey() throws IOException {
    Path file = written(new byte[] {1, 2, 3});

    assertThat(SealedFile.read(file, ROOT, "manifest")).isEmpty();
    assertThat(SealedFile.read(file, Seal.random(32), "vectors")).isEmpty();
    assertThat(SealedFile.read(folder.resolve("absent.evs"), ROOT, "vectors")).isEmpty();
  }

  @Test
  void dropsOnlyFilesThatMayHoldAForgottenRow() throws IOException {
    var sealed = new SealedFolder(folder.resolve("sealed"));
    List<String> names = List.of("vectors@1-4096", "vectors@4097-8192", "words");
    names.forEach(name -> sealed.write(name, ROOT, new byte[] {1}));

    sealed.dropAllAbout(List.of(new EventId(4097)));

    assertThat(names.stream().filter(name -> sealed.read(name, ROOT).isPresent()))
        .containsExactly("vectors@1-4096");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../x", "a/b", "UPPER", ".hidden", "x@1-", "x y"})
  void refusesNamesThatCouldLeadAstray(String name) {
    assertThatThrownBy(() -> new SealedFolder(folder).write(name, ROOT, new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
