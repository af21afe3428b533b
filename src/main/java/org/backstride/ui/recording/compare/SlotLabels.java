package org.backstride.ui.recording.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.backstride.recording.compare.Slot;
import org.backstride.ui.recording.chart.DirectionGlyph;
import org.backstride.ui.recording.model.Readings;

/// The blocks above the strips: arrow and number, as far as they fit.
final class SlotLabels extends Group {

  private static final double FOR_NUMBER = 20;
  private static final double FOR_GLYPH = 36;

  private final CompareModel model;
  private final Readings readings;

  SlotLabels(CompareModel model, Readings readings) {
    this.model = model;
    this.readings = readings;
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(CompareLayout layout) {
    List<Slot> slots = model.bands();
    while (getChildren().size() < slots.size()) {
      getChildren().add(new Entry());
    }
    for (int i = 0; i < getChildren().size(); i++) {
      Entry entry = (Entry) getChildren().get(i);
      entry.setVisible(i < slots.size());
      if (i < slots.size()) {
        entry.show(slots.get(i), layout);
      }
    }
  }

  private final class Entry extends HBox {

    private final DirectionGlyph glyph = new DirectionGlyph();
    private final Label number = new Label();

    Entry() {
      super(4);
      number.getStyleClass().add("chart-band-number");
      setAlignment(Pos.CENTER);
      setManaged(false);
      getChildren().setAll(glyph, number);
    }

    void show(Slot slot, CompareLayout layout) {
      double left = x(slot.startSeconds(), layout);
      double right = x(slot.endSeconds(), layout);
      setVisible(right - left >= FOR_NUMBER);
      glyph.show(slot.direction());
      glyph.setVisible(right - left >= FOR_GLYPH);
      glyph.setManaged(glyph.isVisible());
      number.setText(readings.formats().number(slot.number(), 0));
      resizeRelocate(
          left,
          CompareLayout.BAND_TOP + 3,
          right - left,
          CompareLayout.BAND_BOTTOM - CompareLayout.BAND_TOP - 3);
    }

    private double x(double position, CompareLayout layout) {
      double share = Math.clamp(model.view().get().shareOf(position), 0, 1);
      return CompareLayout.PLOT_LEFT + share * layout.plotWidth();
    }
  }
}
