package confidant.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A sealed blob in a file: "EVS1" | salt 32 | pieces of 8 KiB, each with its tag. The key is made
 * from the root key, the salt and the file's name; the nonce is the piece's number (11 bytes) and
 * one byte that says whether it is the last, so that pieces cannot be cut off, swapped or added.
 *
 * <p>Pieces are small on purpose: Java compiles AES-GCM to its fast form only after some thousand
 * calls, so large pieces stay 20 times slower in a young process.
 */
final class SealedFile {
  private static final byte[] MAGIC = "EVS1".getBytes(StandardCharsets.US_ASCII);
  private static final int SALT_BYTES = 32;
  private static final int HEADER_BYTES = MAGIC.length + SALT_BYTES;
  private static final int PIECE_BYTES = 8 * 1024;

  private SealedFile() {}

  /** Writes beside the file, forces it to the disk, then puts it in place. */
  static void write(Path file, byte[] root, String name, byte[] content) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    OwnerOnly.file(fresh);
    try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE);
        var out = Channels.newOutputStream(channel)) {
      seal(out, root, name, content);
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void seal(OutputStream out, byte[] root, String name, byte[] content)
      throws IOException {
    byte[] header =
        ByteBuffer.allocate(HEADER_BYTES).put(MAGIC).put(Seal.random(SALT_BYTES)).array();
    out.write(header);
    var key = key(root, header, name);
    Cipher cipher = Seal.cipher();
    int from = 0;
    do {
      int length = Math.min(PIECE_BYTES, content.length - from);
      boolean last = from + length == content.length;
      try {
        cipher.init(Cipher.ENCRYPT_MODE, key, nonce(from / PIECE_BYTES, last));
        cipher.updateAAD(header);
        out.write(cipher.doFinal(content, from, length));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("sealing failed", e);
      }
      from += length;
    } while (from < content.length);
  }

  /** The content; empty when the file is not there, cut, altered, or of another key or name. */
  static Optional<byte[]> read(Path file, byte[] root, String name) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    boolean plausible =
        bytes.length >= HEADER_BYTES + Seal.TAG_BYTES
            && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    return plausible ? open(bytes, root, name) : Optional.empty();
  }

  /** Seals and opens pieces in memory, so that the way through them is compiled. */
  static void warm(byte[] root, int pieces) {
    var sealed = new ByteArrayOutputStream();
    try {
      seal(sealed, root, "warm", new byte[pieces * PIECE_BYTES]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open(sealed.toByteArray(), root, "warm");
  }

  private static Optional<byte[]> open(byte[] bytes, byte[] root, String name) {
    byte[] header = Arrays.copyOf(bytes, HEADER_BYTES);
    var key = key(root, header, name);
    int sealed = bytes.length - HEADER_BYTES;
    int pieces = Math.ceilDiv(sealed, PIECE_BYTES + Seal.TAG_BYTES);
    int overhead = pieces * Seal.TAG_BYTES;
    if (sealed < overhead) {
      return Optional.empty();
    }
    byte[] content = new byte[sealed - overhead];
    var broken = new AtomicBoolean();
    Share.out(
        pieces,
        (from, to) -> {
          Cipher cipher = Seal.cipher();
          for (int piece = from; piece < to && !broken.get(); piece++) {
            if (!open(cipher, key, bytes, piece, content)) {
              broken.set(true);
            }
          }
        });
    return broken.get() ? Optional.empty() : Optional.of(content);
  }

  private static boolean open(
      Cipher cipher, SecretKeySpec key, byte[] bytes, int piece, byte[] content) {
    int from = HEADER_BYTES + piece * (PIECE_BYTES + Seal.TAG_BYTES);
    int length = Math.min(PIECE_BYTES + Seal.TAG_BYTES, bytes.length - from);
    try {
      cipher.init(Cipher.DECRYPT_MODE, key, nonce(piece, from + length == bytes.length));
      cipher.updateAAD(bytes, 0, HEADER_BYTES);
      cipher.doFinal(bytes, from, length, content, piece * PIECE_BYTES);
      return true;
    } catch (GeneralSecurityException broken) {
      return false;
    }
  }

  private static SecretKeySpec key(byte[] root, byte[] header, String name) {
    byte[] salt = Arrays.copyOfRange(header, MAGIC.length, HEADER_BYTES);
    return new SecretKeySpec(Seal.derive(root, salt, "file:" + name), "AES");
  }

  private static GCMParameterSpec nonce(long piece, boolean last) {
    byte[] nonce =
        ByteBuffer.allocate(Seal.NONCE_BYTES)
            .put(new byte[3])
            .putLong(piece)
            .put((byte) (last ? 1 : 0))
            .array();
    return new GCMParameterSpec(Seal.TAG_BYTES * 8, nonce);
  }
}
