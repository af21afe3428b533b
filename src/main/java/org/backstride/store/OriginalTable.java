package org.backstride.store;

import java.util.Optional;
import org.backstride.store.column.ColumnForm.DamagedColumnException;
import org.backstride.store.column.Deflate;
import org.backstride.store.sql.Tx;

/// The table of original files, one row a content.
final class OriginalTable {

  private static final String INSERT =
      """
      INSERT INTO original (sha256, file_name, format, size_bytes, packed) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (sha256) DO NOTHING
      """;

  private final Tx tx;

  OriginalTable(Tx tx) {
    this.tx = tx;
  }

  void insert(OriginalFile original) {
    tx.update(
        INSERT,
        original.sha256(),
        original.fileName(),
        original.format(),
        original.sizeBytes(),
        original.packed());
  }

  /// The bytes as they were imported; empty where they are not kept or damaged.
  Optional<byte[]> bytes(String sha256) {
    return tx.first(
            "SELECT packed FROM original WHERE sha256 = ?", row -> row.bytes("packed"), sha256)
        .flatMap(OriginalTable::unpacked)
        .filter(bytes -> OriginalFile.sha256(bytes).equals(sha256));
  }

  private static Optional<byte[]> unpacked(byte[] packed) {
    try {
      return Optional.of(Deflate.unpack(packed));
    } catch (DamagedColumnException _) {
      return Optional.empty();
    }
  }
}
