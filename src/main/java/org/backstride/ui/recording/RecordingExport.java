package org.backstride.ui.recording;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.stage.FileChooser.ExtensionFilter;
import javax.imageio.ImageIO;
import org.backstride.studio.exporting.WholeFile;
import org.backstride.studio.exporting.WholeFile.Content;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.model.Span;

/// Saves what is open for others: the samples of the selection (or of all) as CSV, the chart as a
/// picture or a drawing, the map as a drawing.
final class RecordingExport {

  private final RecordingModel model;
  private final ViewContext context;

  RecordingExport(RecordingModel model, ViewContext context) {
    this.model = model;
    this.context = context;
  }

  /// Asks where and writes the samples.
  void saveSamples(Node owner) {
    var filter = new ExtensionFilter("CSV", "*.csv");
    Dialogs.saveFile(
            owner.getScene().getWindow(), text("recording.export.csv"), "samples.csv", filter)
        .ifPresent(this::writeSamples);
  }

  /// Asks where and saves the chart as it stands.
  void savePicture(Node chart) {
    var filter = new ExtensionFilter("PNG", "*.png");
    Dialogs.saveFile(
            chart.getScene().getWindow(), text("recording.export.png"), "chart.png", filter)
        .ifPresent(file -> writePicture(chart, file));
  }

  /// Asks where and saves a drawing.
  ///
  /// @param name what the file is called unless the user says otherwise
  void saveDrawing(Node owner, String name, Supplier<String> drawing) {
    var filter = new ExtensionFilter("SVG", "*.svg");
    Dialogs.saveFile(
            owner.getScene().getWindow(), text("recording.export." + name), name + ".svg", filter)
        .ifPresent(file -> writeDrawing(file, drawing.get()));
  }

  /// Writes the samples as they are now, away from the window's thread.
  void writeSamples(Path file) {
    var recording = model.recording().get();
    var all = new Span(0, recording.channels().lastMillis() + 1);
    var span = model.selection().get().orElse(all);
    write(
        file,
        out -> {
          var lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          SamplesCsv.write(recording, span, lines);
          lines.flush();
        });
  }

  private void writePicture(Node chart, Path file) {
    var picture = SwingFXUtils.fromFXImage(chart.snapshot(null, null), null);
    write(file, out -> ImageIO.write(picture, "png", out));
  }

  private void writeDrawing(Path file, String drawing) {
    write(file, out -> out.write(drawing.getBytes(StandardCharsets.UTF_8)));
  }

  private void write(Path file, Content content) {
    context
        .studio()
        .jobs()
        .start(
            text("recording.export.running"),
            _ -> {
              WholeFile.write(file, content);
              return file.getFileName();
            },
            name -> context.notices().show(Notice.done(text("recording.export.done", name))),
            thrown -> failed(file, thrown));
  }

  private void failed(Path file, Throwable thrown) {
    if (!(thrown instanceof IOException)) {
      throw new IllegalStateException("The export failed", thrown);
    }
    context
        .notices()
        .show(Notice.problem(text("recording.export.failed", file, thrown.toString())));
  }

  private String text(String key, Object... arguments) {
    return context.text(key, arguments);
  }
}
