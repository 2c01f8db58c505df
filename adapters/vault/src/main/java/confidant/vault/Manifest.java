package confidant.vault;

import java.io.IOException;
import java.util.Optional;

/**
 * The newest rows as a sealed file beside the journal. A journal cannot see that its own tail was
 * cut, nor that it lost its write-ahead log; the manifest can. It is written after the rows it
 * names, so it is never ahead of an honest journal, and may be some rows behind.
 */
final class Manifest {
  private static final String NAME = "manifest";

  private Manifest() {}

  static void write(Place place, Keys keys, Heads heads) throws IOException {
    SealedFile.write(place.manifest(), keys.root(), NAME, heads.encoded());
  }

  /** Empty when there is none that verifies. */
  static Optional<Heads> read(Place place, Keys keys) throws IOException {
    return SealedFile.read(place.manifest(), keys.root(), NAME).map(Heads::of);
  }
}
