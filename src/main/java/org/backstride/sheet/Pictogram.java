package org.backstride.sheet;

import java.util.Set;
import org.backstride.program.Support;

/// A picture of a movement, put together from our own shapes.
///
/// @param figure the body
/// @param glyph which way it moves
/// @param scene what it moves on
/// @param supports what or who holds it
public record Pictogram(Figure figure, SheetModel.Glyph glyph, Scene scene, Set<Support> supports) {

  /// The body's posture.
  public enum Figure {
    WALK,
    RUN,
    SIDE,
    STAND,
    STRETCH
  }

  /// What is under the feet.
  public enum Scene {
    TREADMILL,
    LEVEL,
    UPHILL,
    DOWNHILL,
    GRASS
  }

  public Pictogram {
    supports = Set.copyOf(supports);
  }
}
