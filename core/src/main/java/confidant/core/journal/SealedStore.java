package confidant.core.journal;

import java.util.Optional;

/** Sealed blobs beside the journal, e.g. vectors: a cache that may be lost. Thread-safe. */
public interface SealedStore {
  /** Empty when there is none, or it does not verify. */
  Optional<byte[]> sealedFile(String name);

  /** Writes a sealed blob durably: new file, fsync, rename. */
  void writeSealedFile(String name, byte[] content);

  /**
   * 32 bytes for one purpose, made from the root key: the same for the whole life of this vault,
   * whatever its passphrase, and of no other. It must be open.
   */
  byte[] key(String purpose);
}
