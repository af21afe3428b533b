package org.backstride.ui.kit;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.backstride.work.Cell;

/// The stylesheet's colours as values, for what is painted rather than styled (a canvas, a pixel
/// buffer). Stands invisible and unmanaged among the painter's children, so that it always has the
/// theme of its surroundings; [#changes] counts up when the theme changes.
public final class Palette extends Pane {

  private final Map<Tone, Region> inks = new EnumMap<>(Tone.class);
  private final Cell<Integer> changes = new Cell<>(0);

  public Palette() {
    setManaged(false);
    setMouseTransparent(true);
    setOpacity(0);
    for (Tone tone : Tone.values()) {
      var ink = new Region();
      ink.getStyleClass().add("bs-ink-" + tone.token());
      ink.backgroundProperty().addListener(change -> changes.set(changes.get() + 1));
      inks.put(tone, ink);
      getChildren().add(ink);
    }
  }

  /// Counts up at every change of a colour.
  public Cell<Integer> changes() {
    return changes;
  }

  /// The colour as the present theme has it; a middle grey while the node stands in no scene.
  public Color colour(Tone tone) {
    Region ink = inks.get(tone);
    Background background = ink == null ? null : ink.getBackground();
    if (background == null || background.isEmpty()) {
      return Color.GRAY;
    }
    return background.getFills().getFirst().getFill() instanceof Color colour ? colour : Color.GRAY;
  }
}
