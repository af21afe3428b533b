package org.backstride.store.erase;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.backstride.store.sql.Connections;
import org.backstride.store.sql.StoreException;
import org.backstride.store.sql.Tx;

/// Finds and erases a person in the backups beside a library. A backup that cannot be opened is
/// named, never passed over in silence.
public final class BackupErasure {

  private final List<Path> backups;

  public BackupErasure(List<Path> backups) {
    this.backups = List.copyOf(backups);
  }

  /// Which backups hold a person, and which cannot be looked into.
  public Found find(UUID athlete) {
    var holding = new ArrayList<Path>();
    var unreadable = new ArrayList<Path>();
    for (Path backup : backups) {
      try (Connection connection = Connections.reading(backup);
          var tx = new Tx(connection)) {
        if (new Erasure(tx).knows(athlete)) {
          holding.add(backup);
        }
      } catch (SQLException | StoreException e) {
        unreadable.add(backup);
      }
    }
    return new Found(holding, unreadable);
  }

  /// Rewrites the backups that hold a person without the person.
  ///
  /// @return those that still hold the person or may, since they could not be rewritten
  public List<Path> erase(UUID athlete) {
    var found = find(athlete);
    var left = new ArrayList<>(found.unreadable());
    for (Path backup : found.holding()) {
      try {
        rewrite(backup, athlete);
      } catch (SQLException | StoreException e) {
        left.add(backup);
      }
    }
    return List.copyOf(left);
  }

  /// What was found.
  public record Found(List<Path> holding, List<Path> unreadable) {
    public Found {
      holding = List.copyOf(holding);
      unreadable = List.copyOf(unreadable);
    }
  }

  private static void rewrite(Path backup, UUID athlete) throws SQLException {
    try (Connection connection = Connections.writing(backup);
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA secure_delete = ON");
      try (var tx = new Tx(connection)) {
        tx.update("BEGIN IMMEDIATE");
        new Erasure(tx).erase(athlete);
        tx.update("COMMIT");
      }
      statement.execute("VACUUM");
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      statement.execute("PRAGMA journal_mode = DELETE");
    }
  }
}
