package org.backstride.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.backstride.store.lock.PrivateFiles;

/// The dated copies of a library in the folder beside it, each opened and checked when it is made,
/// the last five of a kind kept.
public final class Backups {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss-SSS'Z'").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Clock clock;

  public Backups(Path library, Clock clock) {
    folder = library.resolveSibling(library.getFileName() + ".backups");
    this.clock = clock;
  }

  /// Why a backup was made.
  public enum Reason {
    DAILY,
    BY_HAND,
    BEFORE_MIGRATION,
    BEFORE_RESTORE
  }

  /// Where the backups lie.
  public Path folder() {
    return folder;
  }

  public void before(Connection connection, int version) throws SQLException, IOException {
    copy(connection, "before-version-" + (version + 1));
  }

  private Path copy(Connection connection, String reason) throws SQLException, IOException {
    PrivateFiles.createFolder(folder);
    Path target = folder.resolve(STAMP.format(clock.instant()) + "-" + reason + ".db");
    PrivateFiles.create(target);
    try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, target.toString());
      statement.execute();
    }
    return target;
  }
}
