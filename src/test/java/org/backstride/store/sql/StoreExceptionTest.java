package org.backstride.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;

/// What may go well another time, and what the database refuses for ever.
class StoreExceptionTest {

  @ParameterizedTest
  @CsvSource({
    "SQLITE_FULL, true",
    "SQLITE_BUSY, true",
    "SQLITE_BUSY_SNAPSHOT, true",
    "SQLITE_LOCKED, true",
    "SQLITE_READONLY, true",
    "SQLITE_READONLY_DBMOVED, true",
    "SQLITE_IOERR, true",
    "SQLITE_IOERR_WRITE, true",
    "SQLITE_CANTOPEN, true",
    "SQLITE_CONSTRAINT, false",
    "SQLITE_CONSTRAINT_FOREIGNKEY, false",
    "SQLITE_ERROR, false",
    "SQLITE_CORRUPT, false",
    "SQLITE_NOTADB, false",
    "SQLITE_MISMATCH, false",
  })
  void theDiskMayChangeItsMindAndTheDatabaseDoesNot(SQLiteErrorCode code, boolean passes) {
    var refusal = new StoreException("write", "athlete", new SQLException("no", "", code.code));

    assertThat(refusal.mayPass()).isEqualTo(passes);
  }

  @Test
  void whatIsNoMatterOfTheDatabaseIsNotTriedAgain() {
    var refusal = new StoreException("back up", "library.db", new IOException("gone"));

    assertThat(refusal.mayPass()).isFalse();
    assertThat(refusal).hasMessage("Cannot back up library.db: gone");
  }
}
