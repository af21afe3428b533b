package org.backstride.ui.program.gesture;

/// A height to which a block was lifted, and what holds it there.
///
/// @param magnet what it snapped to
/// @param zone the zone that begins there; 0 where it is none
public record Level(Magnet magnet, int zone) {

  public static final Level LOOSE = new Level(Magnet.NONE, 0);

  /// What a height snaps to.
  public enum Magnet {
    /// Nothing but the notches of its unit.
    NONE,
    /// The height of a neighbour.
    NEIGHBOUR,
    /// The person's own reference: 100 %.
    REFERENCE,
    /// The border of a zone.
    ZONE
  }
}
