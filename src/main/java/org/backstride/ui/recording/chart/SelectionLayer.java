package org.backstride.ui.recording.chart;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.model.Span;

/// The brushed stretch: a tint over all strips, a bar on top, an edge with a handle at each end.
final class SelectionLayer extends Group {

  private static final double HANDLE_WIDTH = 7;
  private static final double HANDLE_HEIGHT = 24;

  private final RecordingModel model;
  private final Region tint = region("chart-selection");
  private final Region edge = region("chart-selection-edge");
  private final Region left = region("chart-handle");
  private final Region right = region("chart-handle");

  SelectionLayer(RecordingModel model) {
    this.model = model;
    setManaged(false);
    setMouseTransparent(true);
    getChildren().setAll(tint, edge, left, right);
  }

  void show(ChartLayout layout) {
    setVisible(model.selection().get().isPresent());
    model.selection().get().ifPresent(span -> place(span, layout));
  }

  private void place(Span span, ChartLayout layout) {
    double from = x(span.fromMillis(), layout);
    double to = x(span.toMillis(), layout);
    double start = Math.max(from, layout.plotLeft());
    double end = Math.min(to, layout.plotRight());
    setVisible(end > start);
    double top = ChartLayout.BAND_TOP - 4;
    tint.resizeRelocate(start, top, Math.max(1, end - start), layout.plotBottom() - top);
    edge.resizeRelocate(start, top, Math.max(1, end - start), layout.plotBottom() - top);
    double middle = (ChartLayout.BAND_BOTTOM + layout.plotBottom()) / 2 - HANDLE_HEIGHT / 2;
    handle(left, from, middle, layout);
    handle(right, to, middle, layout);
  }

  private static void handle(Node handle, double x, double y, ChartLayout layout) {
    handle.setVisible(x >= layout.plotLeft() - 1 && x <= layout.plotRight() + 1);
    handle.resizeRelocate(Math.rint(x - HANDLE_WIDTH / 2), y, HANDLE_WIDTH, HANDLE_HEIGHT);
  }

  private double x(long millis, ChartLayout layout) {
    double share = model.view().get().shareOf(model.timeline().positionAt(millis));
    return layout.plotLeft() + share * layout.plotWidth();
  }

  private static Region region(String styleClass) {
    var region = new Region();
    region.getStyleClass().add(styleClass);
    region.setManaged(false);
    return region;
  }
}
