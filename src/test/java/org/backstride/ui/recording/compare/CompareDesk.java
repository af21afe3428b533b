package org.backstride.ui.recording.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.recording.DirectionLabel;
import org.backstride.store.RecordingRow;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;

/// The whole window on the demo library, where sessions are compared.
final class CompareDesk implements AutoCloseable {

  final Demo demo;
  final WindowExhibit window;

  private CompareDesk(Demo demo, WindowExhibit window) {
    this.demo = demo;
    this.window = window;
  }

  static CompareDesk open(Theme theme, Size size, Locale language) {
    var demo = Demo.library(language);
    var window = WindowExhibit.of(demo, new Place.Recordings(), theme, size);
    demo.rest();
    return new CompareDesk(demo, window);
  }

  /// The sessions of one person that hold backward stretches, newest first.
  List<RecordingRow> sessions(String name) {
    var athlete =
        demo.studio().roster().athletes().get().stream()
            .filter(each -> each.name().startsWith(name))
            .findFirst()
            .orElseThrow();
    return demo.studio().recordings().rows().get().stream()
        .filter(row -> athlete.id().equals(row.athlete()))
        .filter(row -> row.share(DirectionLabel.BACKWARD).isPresent())
        .sorted(Comparator.comparing(RecordingRow::start).reversed())
        .toList();
  }

  /// The person of the demo with the most sessions.
  String mostRecorded() {
    return demo.studio().roster().athletes().get().stream()
        .max(Comparator.comparingInt(athlete -> sessions(athlete.name()).size()))
        .orElseThrow()
        .name();
  }

  /// Where the first backward interval of a session begins.
  long firstBackward(RecordingRow row) {
    var found = new CompletableFuture<Long>();
    Fx.run(
        () ->
            demo.studio()
                .recordings()
                .open(
                    row.id(),
                    read ->
                        found.complete(
                            read.orElseThrow().intervals().stream()
                                .filter(each -> each.direction() == DirectionLabel.BACKWARD)
                                .findFirst()
                                .orElseThrow()
                                .startMillis())));
    return found.orTimeout(60, TimeUnit.SECONDS).join();
  }

  void go(Place place) {
    window.open(place);
    demo.rest();
    demo.rest();
  }

  Node find(String selector) {
    return Fx.get(
        () -> {
          Node found = window.stage().getScene().getRoot().lookup(selector);
          if (found == null) {
            throw new AssertionError("Nothing is " + selector);
          }
          return found;
        });
  }

  CompareChart chart() {
    return (CompareChart) find("#" + CompareChart.ID);
  }

  Button button(String id) {
    return Fx.get(
        () ->
            window.stage().getScene().getRoot().lookupAll(".button").stream()
                .filter(node -> id.equals(node.getId()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
  }

  CompareModel model() {
    return chart().model();
  }

  /// Every label in the window.
  List<String> words() {
    return Fx.get(
        () ->
            window.stage().getScene().getRoot().lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .toList());
  }

  CompareTable table() {
    return (CompareTable) find("#" + CompareTable.ID);
  }

  void press(KeyCode code, boolean alt) {
    CompareChart chart = chart();
    Fx.run(() -> fire(chart, code, alt));
    demo.rest();
  }

  static void fire(Node at, KeyCode code, boolean alt) {
    var type = KeyEvent.KEY_PRESSED;
    at.fireEvent(new KeyEvent(type, "", "", code, false, false, alt, false));
  }

  @Override
  public void close() {
    window.close();
    demo.close();
  }
}
