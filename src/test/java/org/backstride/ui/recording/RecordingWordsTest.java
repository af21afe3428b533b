package org.backstride.ui.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.review.PlannedPiece;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.CutWords;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.recording.OpenRecording.Look;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.side.IntervalTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// No word of the recording view is cut, in any language and any usual width of the window.
class RecordingWordsTest {

  /// What the window's rail takes of its width, and its header of its height.
  private static final int RAIL = 72;

  private static final int HEADER = 52;

  private static final String PROGRAM =
      """
      # Backward hills
      - 8m warmup run fwd 10-10.4kmh
      - 1m rest still
      5x
        - 2m30s run bwd 8.4-8.8kmh
        - 2m recovery run fwd 6-7kmh
      - 10m cooldown run fwd 8.8-9.4kmh
      """;

  static Stream<Arguments> windows() {
    return Messages.LANGUAGES.stream()
        .flatMap(
            locale ->
                Stream.of(new Size(1024, 700), new Size(1280, 800), new Size(1440, 900))
                    .map(size -> Arguments.of(locale, size)));
  }

  @ParameterizedTest
  @MethodSource("windows")
  void everyWordStandsWhole(Locale locale, Size window) {
    var content = new Size(window.width() - RAIL, window.height() - HEADER);
    try (var open = OpenRecording.single(new Look(Theme.LIGHT, content, locale))) {
      RecordingModel model = open.chart().model();
      Fx.run(() -> model.selectInterval(6));
      Fx.settle();
      var alone = cut(open);
      assertThat(smoothing(open)).as("smoothing without a plan").isEqualTo(window.width() > 1024);

      Fx.run(() -> model.follow(plan()));
      Fx.settle();
      open.exhibit.save("recording-words-" + locale + "-" + window.width());

      assertThat(smoothing(open)).as("smoothing beside a plan").isEqualTo(window.width() > 1280);
      assertThat(alone).as("without a plan").isEmpty();
      assertThat(cut(open)).as("beside a plan").isEmpty();

      Fx.run(() -> model.smoothing().set(60));
      Fx.settle();
      assertThat(cut(open)).as("smoothed beside a plan").isEmpty();
      assertThat(said(open)).as("that it is smoothed").isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"1440, 4", "1024, 2"})
  void theSumOfADirectionHasTheFiguresThatThereIsRoomFor(int width, int figures) {
    var content = new Size(width - RAIL, 700 - HEADER);
    try (var open = OpenRecording.single(new Look(Theme.LIGHT, content, Locale.ENGLISH))) {
      var sums = Fx.get(() -> open.view.node().lookupAll(".interval-sum"));

      assertThat(sums)
          .hasSize(2)
          .allSatisfy(
              sum ->
                  assertThat(((HBox) ((HBox) sum).getChildren().getLast()).getChildren())
                      .hasSize(figures));
    }
  }

  private static boolean smoothing(OpenRecording open) {
    return Fx.get(() -> open.view.node().lookup("#recording-smoothing").isVisible());
  }

  private static boolean said(OpenRecording open) {
    return Fx.get(
        () ->
            open.view.node().lookupAll(".chart-smoothing").stream()
                .map(Label.class::cast)
                .anyMatch(label -> label.isVisible() && label.getText().contains("60")));
  }

  private static List<PlannedPiece> plan() {
    return PlannedPiece.of(Notation.read(PROGRAM).program(), References.UNKNOWN);
  }

  private static List<String> cut(OpenRecording open) {
    var chart = open.chart();
    return Fx.get(
        () -> {
          var found = new ArrayList<>(CutWords.under(open.view.node()));
          found.addAll(hidden(open.view.node().lookup("#" + IntervalTable.ID)));
          found.addAll(beyond(open.view.node().lookup(".chart-toolbar"), chart));
          return found;
        });
  }

  /// The words of a table that end behind its scroll bar or its edge.
  private static List<String> hidden(Node table) {
    double right = right(table);
    return table.lookupAll(".label").stream()
        .map(Labeled.class::cast)
        .filter(label -> label.getText() != null && !label.getText().isEmpty())
        .filter(label -> bounds(label).getMaxX() > right + 0.5)
        .map(Labeled::getText)
        .toList();
  }

  /// The tools of a row that end behind the chart below it.
  private static List<String> beyond(Node tools, Node chart) {
    double right = bounds(chart).getMaxX();
    return tools.lookupAll("*").stream()
        .filter(tool -> tool instanceof ButtonBase && tool.getParent().isVisible())
        .filter(tool -> bounds(tool).getMaxX() > right + 0.5)
        .map(tool -> tool.getId() + " beyond the chart")
        .toList();
  }

  /// Where the rows of a table end.
  private static double right(Node table) {
    return table.lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.VERTICAL && bar.isVisible())
        .mapToDouble(bar -> bounds(bar).getMinX())
        .min()
        .orElse(bounds(table).getMaxX());
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
