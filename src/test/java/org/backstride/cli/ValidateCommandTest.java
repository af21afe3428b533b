package org.backstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.motion.MotionSignal;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.recording.motion.MotionSignal.Quantity;
import org.backstride.recording.motion.WalkSignals;
import org.backstride.recording.motion.WalkSignals.Turned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A set in KU-HAR's layout of columns and folders, made of signals of known direction.
class ValidateCommandTest {

  @TempDir Path folder;
  private Terminal terminal;
  private Turned turned = Turned.any(new Random(3));

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("library.db"), Locale.ENGLISH);
  }

  @Test
  void whatTheSensorTellsIsHeldAgainstTheNamesOfFolders() throws IOException {
    Path set = set();
    write(set.resolve("11.Walk/1001_L_1.csv"), DirectionLabel.FORWARD);
    write(set.resolve("11.Walk/1001_L_2.csv"), DirectionLabel.FORWARD);
    write(set.resolve("12.Walk-backward/1001_M_1.csv"), DirectionLabel.BACKWARD);

    int code = terminal.run("validate", "--worn", "foot", set);

    assertThat(code).isEqualTo(ExitCode.DONE);
    var lines = terminal.out().lines().toList();
    assertThat(lines).hasSize(5);
    assertThat(lines.getFirst()).endsWith("1001_L_1.csv  taught how the sensor sat");
    assertThat(lines.get(3)).startsWith("Forward by name, 1 files: right ").contains("wrong 0.0 s");
    assertThat(lines.get(4))
        .startsWith("Backward by name, 1 files: right ")
        .contains("wrong 0.0 s");
    assertThat(lines.get(4)).doesNotContain("right 0.0 s");
  }

  @Test
  void aFileWhoseNameIsWrongIsCountedAsWrong() throws IOException {
    Path set = set();
    write(set.resolve("11.Walk/1001_L_1.csv"), DirectionLabel.FORWARD);
    write(set.resolve("12.Walk-backward/1001_M_1.csv"), DirectionLabel.FORWARD);

    terminal.run("validate", "--worn", "foot", "--json", set);

    assertThat(terminal.out().lines().toList().get(1))
        .contains("\"truth\":\"backward\",\"status\":\"told\"")
        .contains("\"backwardSeconds\":0.0")
        .doesNotContain("\"forwardSeconds\":0.0");
  }

  @Test
  void withoutAForwardWalkOfThePersonNothingIsTold() throws IOException {
    Path set = set();
    write(set.resolve("11.Walk/1001_L_1.csv"), DirectionLabel.FORWARD);
    write(set.resolve("12.Walk-backward/1002_M_1.csv"), DirectionLabel.BACKWARD);

    terminal.run("validate", "--worn", "foot", set);

    assertThat(terminal.out())
        .contains("1002_M_1.csv  left out: no forward walk of this person taught how");
  }

  @Test
  void aFolderWithoutDirectionsInItsNamesIsRefusedWithTheReason() throws IOException {
    Path set = set();
    write(set.resolve("0.Stand/1001_A_1.csv"), DirectionLabel.FORWARD);

    int code = terminal.run("validate", "--worn", "shank", set.resolve("0.Stand"));

    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err()).contains("No file has a direction in its path");
  }

  @Test
  void whereTheSensorSatHasToBeSaid() throws IOException {
    assertThat(terminal.run("validate", set())).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.run("validate", "--worn", "waist", set())).isEqualTo(ExitCode.USAGE);
  }

  private Path set() throws IOException {
    return Files.createDirectories(folder.resolve("ku"));
  }

  /// Eight columns without titles: seconds and acceleration, seconds and rotation in rad/s.
  private void write(Path file, DirectionLabel direction) throws IOException {
    var walk =
        new WalkSignals(100, turned, 0.5, 5)
            .still(1)
            .strides(12, direction, 1.1, 1.1)
            .still(1)
            .channels();
    var text = new StringBuilder();
    for (int i = 0; i < walk.size(); i++) {
      double time = walk.elapsedMillis(i) / 1000.0;
      text.append(
          String.format(
              Locale.ROOT,
              "%.2f,%s,%.2f,%s%n",
              time,
              axes(walk, Quantity.ACCELERATION, i, 1),
              time,
              axes(walk, Quantity.ANGULAR_RATE, i, Math.PI / 180)));
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String axes(Channels walk, Quantity quantity, int sample, double scale) {
    var text = new StringBuilder();
    for (var axis : Axis.values()) {
      var kind = new MotionSignal(Placement.LEFT_FOOT, quantity, axis).kind();
      text.append(axis == Axis.X ? "" : ",")
          .append(String.format(Locale.ROOT, "%.5f", scale * walk.value(kind, sample)));
    }
    return text.toString();
  }
}
