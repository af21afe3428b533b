package org.backstride.store.sql;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;

/// The library or the disk under it failed. Caught at the use case, shown as a notice.
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final Set<Integer> PASSING =
      Stream.of(
              SQLiteErrorCode.SQLITE_BUSY,
              SQLiteErrorCode.SQLITE_LOCKED,
              SQLiteErrorCode.SQLITE_NOMEM,
              SQLiteErrorCode.SQLITE_READONLY,
              SQLiteErrorCode.SQLITE_IOERR,
              SQLiteErrorCode.SQLITE_FULL,
              SQLiteErrorCode.SQLITE_CANTOPEN,
              SQLiteErrorCode.SQLITE_PERM)
          .map(code -> code.code)
          .collect(Collectors.toUnmodifiableSet());

  private final String operation;
  private final String subject;

  /// @param operation what was being done, such as "write"
  /// @param subject to what, such as a file or a table
  public StoreException(String operation, String subject, Throwable cause) {
    super("Cannot " + operation + " " + subject + ": " + cause.getMessage(), cause);
    this.operation = operation;
    this.subject = subject;
  }

  public String operation() {
    return operation;
  }

  public String subject() {
    return subject;
  }

  /// Whether the same may succeed another time: the disk was full, busy, away or read-only. What
  /// the database itself refused, it refuses again.
  public boolean mayPass() {
    return getCause() instanceof SQLException cause
        && PASSING.contains(cause.getErrorCode() & 0xff);
  }
}
