package org.backstride.ui.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.recording.OpenRecording.Look;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.model.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files for others are written beside the window, not in its way.
class RecordingExportTest {

  @TempDir Path folder;
  private OpenRecording open;
  private RecordingModel model;
  private RecordingExport export;

  @BeforeEach
  void open() {
    open = OpenRecording.single(Look.PLAIN);
    model = open.chart().model();
    export = new RecordingExport(model, OpenRecording.context(open.studio, Locale.ENGLISH));
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void theSamplesOfTheSelectionAreOneLineEach() throws IOException {
    var file = folder.resolve("samples.csv");

    Fx.run(
        () -> {
          model.select(new Span(2_000, 5_000));
          export.writeSamples(file);
        });
    rest();

    assertThat(Files.readAllLines(file))
        .extracting(line -> line.split(",", 2)[0])
        .containsExactly("elapsed [s]", "2", "3", "4");
    assertThat(open.said().getLast()).isEqualTo("Saved as samples.csv.");
  }

  @Test
  void eachSampleSaysTheDirectionOfItsInterval() throws IOException {
    var file = folder.resolve("samples.csv");

    Fx.run(
        () -> {
          model.takeIntervals(List.of(Interval.byHand(3_000, 4_000, DirectionLabel.BACKWARD)));
          model.select(new Span(2_000, 5_000));
          export.writeSamples(file);
        });
    rest();

    assertThat(Files.readAllLines(file))
        .extracting(line -> line.substring(line.lastIndexOf(',') + 1))
        .containsExactly("direction", "", "backward", "");
  }

  @Test
  void noValueIsLongerThanWhatWasMeasured() throws IOException {
    var file = folder.resolve("samples.csv");

    Fx.run(() -> export.writeSamples(file));
    rest();

    assertThat(Files.readAllLines(file))
        .allSatisfy(
            line ->
                assertThat(line.split(","))
                    .filteredOn(value -> value.matches("[-0-9.]+"))
                    .allMatch(value -> new BigDecimal(value).precision() <= 10));
  }

  @Test
  void theWindowIsFreeWhileTheFileIsWritten() {
    var running =
        Fx.get(
            () -> {
              export.writeSamples(folder.resolve("all.csv"));
              return open.studio.jobs().running().get();
            });
    rest();

    assertThat(running).hasSize(1);
    assertThat(running.getFirst().title()).isEqualTo("Writing a file");
  }

  @Test
  void aFolderThatIsNotThereIsToldAndNothingIsWritten() {
    var file = folder.resolve("gone").resolve("samples.csv");

    Fx.run(() -> export.writeSamples(file));
    rest();

    assertThat(file).doesNotExist();
    assertThat(open.said().getLast())
        .startsWith(file + " could not be written: ")
        .endsWith(" Choose another folder.");
  }

  private void rest() {
    Fx.idle(open.studio.jobs());
  }
}
