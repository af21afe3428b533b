package org.backstride.studio.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.backstride.codec.workout.form.Form;
import org.backstride.codec.workout.form.Workouts;
import org.backstride.codec.workout.form.Writing;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.studio.exporting.ProgramIntake.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramIntakeTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "JSON", "FIT", "ZWO"})
  void whatTheStudioWritesItReads(Form form) throws IOException {
    var program =
        Notation.read("# Knee\n- 5m fwd run 80%\n- 2m bwd run 90%\n- 5m fwd run 70%").program();
    var writing = new Writing(References.UNKNOWN, LocalDate.EPOCH, Instant.EPOCH);

    var taken = read("a." + form.ending(), Workouts.write(program, form, writing).content());

    assertThat(taken).isInstanceOf(Taken.Held.class);
    assertThat(((Taken.Held) taken).program().blocks()).isEqualTo(program.blocks());
    assertThat(((Taken.Held) taken).toLookAt()).isZero();
  }

  @Test
  void aProgramWithoutANameIsCalledAfterItsFile() throws IOException {
    var taken = (Taken.Held) read("Long walk.txt", "- 30m fwd walk");

    assertThat(taken.program().name()).isEqualTo("Long walk");
  }

  @Test
  void linesThatWereNotUnderstoodAreCounted() throws IOException {
    var taken = (Taken.Held) read("a.txt", "- 5m bwd walk\n- 400 m bwd walk\n- 5m bwd wlak");

    assertThat(taken.toLookAt()).isEqualTo(2);
    assertThat(taken.program().blocks()).hasSize(1);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<gpx></gpx>|no-program",
        "{\"form\":\"other\"}|no-program",
        "{\"form\":\"backstride-program\",\"version\":99}|newer",
        "{\"form\":\"backstride-program\",\"version\":1,\"blocks\":[{}]}|damaged",
        "<workout_file><sportType>bike</sportType><workout/></workout_file>|other-sport",
      })
  void whatHoldsNoProgramIsRefusedWithItsReason(String text, String reason) throws IOException {
    assertThat(read("a.txt", text)).isEqualTo(new Taken.Refused(folder.resolve("a.txt"), reason));
  }

  @Test
  void aFileThatIsNotThereIsUnreadable() {
    var missing = folder.resolve("missing.txt");

    assertThat(ProgramIntake.read(missing)).isEqualTo(new Taken.Refused(missing, "unreadable"));
  }

  private Taken read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Taken read(String name, byte[] content) throws IOException {
    return ProgramIntake.read(Files.write(folder.resolve(name), content));
  }
}
