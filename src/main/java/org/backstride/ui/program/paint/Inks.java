package org.backstride.ui.program.paint;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.Tone;

/// The colours and patterns of the present theme, read once for each change of theme.
public final class Inks {

  private static final int TILE = 8;
  private static final int DOTS = 6;
  private static final int ROW = 5;
  private static final int NOTCH = 4;

  private final Map<Tone, Color> colours = new EnumMap<>(Tone.class);
  private final Map<Tone, Paint> hatches = new EnumMap<>(Tone.class);
  private final Paint dotted;
  private final Paint notches;

  public Inks(Palette palette) {
    for (Tone tone : Tone.values()) {
      colours.put(tone, palette.colour(tone));
    }
    hatches.put(Tone.BACKWARD, slanting(colour(Tone.BACKWARD, 0.42), TILE, 1.15));
    hatches.put(Tone.LATERAL, dots(colour(Tone.LATERAL)));
    dotted = row(colour(Tone.MUTED, 0.8));
    notches = slanting(colour(Tone.SURFACE, 0.55), NOTCH, 0.95);
  }

  public Color colour(Tone tone) {
    return colours.getOrDefault(tone, Color.GRAY);
  }

  public Color colour(Tone tone, double opacity) {
    return colour(tone).deriveColor(0, 1, 1, opacity);
  }

  /// The pale fill under a cap of the tone.
  public Color tint(Tone tone) {
    return switch (tone) {
      case FORWARD -> colour(Tone.FORWARD_TINT);
      case BACKWARD -> colour(Tone.BACKWARD_TINT);
      case LATERAL -> colour(Tone.LATERAL_TINT);
      default -> colour(Tone.STILL, 0.16);
    };
  }

  /// Lines for backward, dots for sideways, nothing visible for the others.
  public Paint hatch(Tone tone) {
    return hatches.getOrDefault(tone, Color.TRANSPARENT);
  }

  /// Light slanting lines over small blocks.
  Paint notches() {
    return notches;
  }

  /// A row of dots, one pixel high.
  Paint dotted() {
    return dotted;
  }

  private static ImagePattern row(Color ink) {
    var tile = new WritableImage(ROW, 1);
    for (int x = 0; x < ROW; x++) {
      tile.getPixelWriter().setColor(x, 0, x < 2 ? ink : Color.TRANSPARENT);
    }
    return new ImagePattern(tile, 0, 0, ROW, 1, false);
  }

  /// Lines that rise to the right.
  ///
  /// @param every pixels from one to the next along the ground
  /// @param cover how much a line covers in its middle; with its distance it fades
  private static ImagePattern slanting(Color ink, int every, double cover) {
    var tile = new WritableImage(every, every);
    for (int y = 0; y < every; y++) {
      for (int x = 0; x < every; x++) {
        int along = (x + y) % every;
        double distance = Math.min(along, every - along) / Math.sqrt(2);
        double share = Math.clamp(cover - distance, 0, 1);
        tile.getPixelWriter().setColor(x, y, ink.deriveColor(0, 1, 1, share));
      }
    }
    return new ImagePattern(tile, 0, 0, every, every, false);
  }

  private static ImagePattern dots(Color ink) {
    var tile = new WritableImage(DOTS, DOTS);
    for (int y = 0; y < DOTS; y++) {
      for (int x = 0; x < DOTS; x++) {
        double cover = Math.clamp(1.6 - Math.hypot(x - 2.5, y - 2.5), 0, 1);
        tile.getPixelWriter().setColor(x, y, ink.deriveColor(0, 1, 1, cover * 0.6));
      }
    }
    return new ImagePattern(tile, 0, 0, DOTS, DOTS, false);
  }
}
