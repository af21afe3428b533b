package org.backstride.ui.kit.chart;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// Reads a chart's inks from the stylesheet: one shape of no size for each [Tone], whose fill the
/// theme sets by its style class. Belongs in the scene graph beside the chart.
public final class PaletteProbe extends Pane {

  private final Map<Tone, Rectangle> swatches = new EnumMap<>(Tone.class);

  /// @param changed runs when the theme gives another colour
  public PaletteProbe(Runnable changed) {
    InvalidationListener listener = ignored -> changed.run();
    for (Tone tone : Tone.values()) {
      var swatch = new Rectangle(0, 0, Color.GRAY);
      swatch.getStyleClass().add(tone.styleClass());
      swatch.fillProperty().addListener(listener);
      swatches.put(tone, swatch);
      getChildren().add(swatch);
    }
    setManaged(false);
    setMouseTransparent(true);
  }

  /// The colours as they are now.
  public Palette palette() {
    var inks = new EnumMap<Tone, Ink>(Tone.class);
    swatches.forEach((tone, swatch) -> inks.put(tone, ink(swatch)));
    return Palette.of(inks);
  }

  private static Ink ink(Rectangle swatch) {
    return swatch.getFill() instanceof Color color
        ? Ink.of(color.getRed(), color.getGreen(), color.getBlue(), color.getOpacity())
        : new Ink(0xFF808080);
  }
}
