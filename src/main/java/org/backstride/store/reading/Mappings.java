package org.backstride.store.reading;

import java.util.Optional;
import org.backstride.store.sql.Durability;
import org.backstride.store.sql.Session;

/// What a person has said about tables, by the fingerprint of their head; its form is the codec's.
/// Every call waits for the disk.
public final class Mappings {

  private static final String PUT =
      """
      INSERT INTO csv_mapping (fingerprint, form) VALUES (?, ?)
      ON CONFLICT (fingerprint) DO UPDATE SET form = excluded.form
      """;

  private final Session session;

  public Mappings(Session session) {
    this.session = session;
  }

  public Optional<String> find(String fingerprint) {
    return session.read(
        tx ->
            tx.first(
                "SELECT form FROM csv_mapping WHERE fingerprint = ?",
                row -> row.text("form"),
                fingerprint));
  }

  /// Remembers a mapping in the place of the one before.
  public void put(String fingerprint, String form) {
    session.write(Durability.FULL, tx -> tx.update(PUT, fingerprint, form));
  }
}
