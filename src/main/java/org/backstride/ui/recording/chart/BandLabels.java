package org.backstride.ui.recording.chart;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import org.backstride.recording.Interval;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.icon.Icon;
import org.backstride.ui.kit.page.WordWidths;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.kordamp.ikonli.feather.Feather;

/// The interval strip's words: arrow and number, below them where the label comes from. What does
/// not fit is left out, the number last.
final class BandLabels extends Group {

  private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

  /// The pixels at both ends of a band that no word may touch.
  private static final double EDGES = 4;

  /// The glyph of the direction with the gap behind it.
  private static final double GLYPH = 13;

  private static final double FOR_SOURCE = 46;

  private final WordWidths widths = new WordWidths(Font.font("Inter SemiBold", 12));
  private final RecordingModel model;
  private final Readings readings;

  BandLabels(RecordingModel model, Readings readings) {
    this.model = model;
    this.readings = readings;
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(ChartLayout layout) {
    List<Interval> intervals = model.intervals();
    while (getChildren().size() < intervals.size()) {
      getChildren().add(new Entry());
    }
    for (int i = 0; i < getChildren().size(); i++) {
      Entry entry = (Entry) getChildren().get(i);
      entry.setVisible(i < intervals.size());
      if (i < intervals.size()) {
        entry.show(i, intervals.get(i), layout);
      }
    }
  }

  private final class Entry extends VBox {

    private final DirectionGlyph glyph = new DirectionGlyph();
    private final Label number = new Label();
    private final Icon icon = Icons.of(Feather.CALENDAR, 12);
    private final Label source = new Label();
    private final HBox below = new HBox(4, icon, source);
    private final Rectangle clip = new Rectangle();

    Entry() {
      getStyleClass().add("chart-band");
      number.getStyleClass().add("chart-band-number");
      source.getStyleClass().add("chart-band-source");
      var above = new HBox(4, glyph, number);
      above.setAlignment(Pos.CENTER);
      below.setAlignment(Pos.CENTER);
      setAlignment(Pos.CENTER);
      setManaged(false);
      setClip(clip);
      getChildren().setAll(above, below);
    }

    void show(int index, Interval interval, ChartLayout layout) {
      double left = x(interval.startMillis(), layout);
      double right = x(interval.endMillis(), layout);
      String counted = readings.formats().number(index + 1, 0);
      double room = right - left - EDGES;
      setVisible(room >= widths.of(counted));
      if (!isVisible()) {
        return;
      }
      glyph.show(interval.direction());
      glyph.setVisible(room >= GLYPH + widths.of(counted));
      glyph.setManaged(glyph.isVisible());
      number.setText(counted);
      source.setText(readings.source(interval));
      icon.show(IntervalIcons.of(interval));
      below.pseudoClassStateChanged(DOUBTFUL, Readings.isDoubtful(interval));
      source.setVisible(right - left >= FOR_SOURCE);
      source.setManaged(source.isVisible());
      resizeRelocate(
          left,
          ChartLayout.BAND_TOP + 3,
          right - left,
          ChartLayout.BAND_BOTTOM - ChartLayout.BAND_TOP - 3);
      clip.setWidth(getWidth());
      clip.setHeight(getHeight());
    }

    private double x(long millis, ChartLayout layout) {
      double share = model.view().get().shareOf(model.timeline().positionAt(millis));
      return layout.plotLeft() + Math.clamp(share, 0, 1) * layout.plotWidth();
    }
  }
}
