package confidant.vault;

import confidant.core.origin.EventId;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The keys of one open vault, all made from its root key. Used by one thread at a time. */
final class Keys {
  static final int VAULT_ID_BYTES = 16;

  private final byte[] vault;
  private final byte[] root;
  private final Seal rows;
  private final Seal heads;

  Keys(byte[] vault, byte[] root) {
    this.vault = vault;
    this.root = root;
    this.rows = new Seal(Seal.derive(root, vault, "journal"));
    this.heads = new Seal(Seal.derive(root, vault, "heads"));
  }

  byte[] vault() {
    return vault;
  }

  byte[] root() {
    return root;
  }

  /** HKDF-SHA256 from root key and vault id, under a name that none of the vault's own keys has. */
  byte[] of(String purpose) {
    return Seal.derive(root, vault, "key:" + purpose);
  }

  byte[] seal(EventId id, Row row) {
    return rows.seal(row.plain(), place(id));
  }

  Optional<byte[]> open(EventId id, byte[] sealed) {
    return rows.open(sealed, place(id));
  }

  /** Opens rows on all processors; in their order, empty where a seal is broken. */
  List<Optional<byte[]>> openAll(List<Sealed> sealed) {
    var plain =
        new ArrayList<Optional<byte[]>>(Collections.nCopies(sealed.size(), Optional.empty()));
    Share.out(
        sealed.size(),
        (from, to) -> {
          Seal seal = rows.twin();
          for (int i = from; i < to; i++) {
            plain.set(i, seal.open(sealed.get(i).bytes(), place(sealed.get(i).id())));
          }
        });
    return plain;
  }

  /** A row as it stands in the file. */
  record Sealed(EventId id, byte[] bytes) {}

  byte[] sealHeads(Heads newest) {
    return heads.seal(newest.encoded(), vault);
  }

  Optional<Heads> openHeads(byte[] sealed) {
    return heads.open(sealed, vault).map(Heads::of);
  }

  /** Binds a row to its vault and its place. */
  private byte[] place(EventId id) {
    return ByteBuffer.allocate(vault.length + Long.BYTES).put(vault).putLong(id.value()).array();
  }

  /** Overwrites the root key. What Java has copied of the keys goes when memory is reused. */
  void wipe() {
    Arrays.fill(root, (byte) 0);
  }
}
