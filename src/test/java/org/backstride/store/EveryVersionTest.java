package org.backstride.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.stream.IntStream;
import org.backstride.athlete.Athlete;
import org.backstride.plan.Plans;
import org.backstride.store.sql.Schema;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A library of every version there ever was comes up with what it holds, and takes what is new.
@Execution(ExecutionMode.CONCURRENT)
class EveryVersionTest {

  private static final String ATHLETE =
      """
      INSERT INTO athlete (id, name, sex, care, sides, condition, risks, level, clearance,
          clearance_clinician, notes, status)
      VALUES ('%s', 'Ada', 'female', 'training', 'left', 'knee', '', 'novice', 'not_recorded', '', '',
          'active')
      """
          .formatted(Plans.ADA.value());

  private static final String PROGRAM =
      """
      INSERT INTO program (id, name, form, created_at_ms, updated_at_ms, status)
      VALUES ('%s', 'Level', '- 5m fwd walk', 1, 2, 'active')
      """
          .formatted(Plans.uuid("level"));

  @TempDir Path folder;

  static IntStream versions() {
    return IntStream.rangeClosed(1, Schema.VERSION);
  }

  @ParameterizedTest(name = "version {0}")
  @MethodSource("versions")
  void aLibraryOfThisVersionComesUpWhole(int version) throws Exception {
    var file = folder.resolve("library.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      Schema.migrate(connection, 0, version);
      try (var statement = connection.createStatement()) {
        statement.executeUpdate(ATHLETE);
        statement.executeUpdate(PROGRAM);
      }
    }

    try (var library = Libraries.open(file)) {
      assertThat(library.athletes()).extracting(Athlete::name).containsExactly("Ada");
      assertThat(library.programs()).hasSize(1);
      library.save(Plans.ADA, Plans.plan("a0 b2"));
      assertThat(library.plan()).isEqualTo(Plans.ada("a0 b2"));
    }
    try (var beside = Files.walk(folder)) {
      long copies = beside.filter(each -> each.toString().contains("backup")).count();
      assertThat(copies > 0).as("a backup before the change").isEqualTo(version < Schema.VERSION);
    }
  }
}
