package org.backstride.store.erase;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.backstride.store.sql.Connections;
import org.backstride.store.sql.StoreException;
import org.backstride.store.sql.Tx;

/// Finds and erases a person in the backups beside a library. A backup that cannot be opened is
/// named, never passed over in silence.
public final class BackupErasure {

  private final List<Path> backups;
  private final List<Path> damaged;

  /// @param damaged copies that were kept because they are damaged: what they hold, nobody can say
  public BackupErasure(List<Path> backups, List<Path> damaged) {
    this.backups = List.copyOf(backups);
    this.damaged = List.copyOf(damaged);
  }

  /// Which backups hold a person, and which cannot be looked into.
  public Found find(Traces person) {
    var holding = new ArrayList<Path>();
    var unreadable = new ArrayList<Path>(damaged);
    for (Path backup : backups) {
      try (Connection connection = Connections.reading(backup);
          var tx = new Tx(connection)) {
        if (new Erasure(tx).knows(person)) {
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
  public List<Path> erase(Traces person) {
    var found = find(person);
    var left = new ArrayList<>(found.unreadable());
    for (Path backup : found.holding()) {
      try {
        rewrite(backup, person);
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

  private static void rewrite(Path backup, Traces person) throws SQLException {
    try (Connection connection = Connections.writing(backup);
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA secure_delete = ON");
      try (var tx = new Tx(connection)) {
        tx.update("BEGIN IMMEDIATE");
        new Erasure(tx).erase(person);
        tx.update("COMMIT");
      }
      statement.execute("VACUUM");
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      statement.execute("PRAGMA journal_mode = DELETE");
    }
  }
}
