package org.backstride.ui.recording.chart;

import java.util.List;
import javafx.scene.text.Font;
import org.backstride.recording.ChannelKind;
import org.backstride.ui.kit.page.WordWidths;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;

/// What the traces are called in the legend, and the width in which each name and unit stands whole
/// in the user's language; a sensor's own name that is longer than any of ours is cut.
final class LegendRoom {

  private static final double LEAST = 112;
  private static final double MOST = 156;

  /// Swatch and gap before a name.
  private static final double SWATCH = 20;

  /// A value of three digits before its unit.
  private static final double FIGURE = 44;

  private final RecordingModel model;
  private final Readings readings;
  private final WordWidths names = new WordWidths(Font.font("Inter SemiBold", 12));
  private final WordWidths units = new WordWidths(Font.font("Inter", 12));

  LegendRoom(RecordingModel model, Readings readings) {
    this.model = model;
    this.readings = readings;
  }

  /// @param number counts the overlaid traces from 1; 0 where each has a panel of its own
  String name(ChannelKind kind, int number) {
    if (number > 0) {
      return readings.messages().text("recording.legend.numbered", number, readings.name(kind));
    }
    return kind.equals(ChannelKind.ALTITUDE) && model.traces().has(ChannelKind.GRADE)
        ? readings.messages().text("recording.legend.grade")
        : readings.name(kind);
  }

  /// The width of the legend beside the traces that are shown, in pixels.
  double width() {
    List<ChannelKind> kinds = model.shown().get();
    boolean overlaid = model.options().overlaid().get() && kinds.size() > 1;
    double widest = LEAST;
    for (int i = 0; i < kinds.size(); i++) {
      double name = SWATCH + names.of(name(kinds.get(i), overlaid ? i + 1 : 0));
      double figure = FIGURE + units.of(readings.unit(kinds.get(i)));
      widest = Math.max(widest, Math.max(name, figure));
    }
    return Math.ceil(Math.min(widest, MOST));
  }
}
