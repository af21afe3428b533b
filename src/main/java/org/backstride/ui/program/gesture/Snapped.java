package org.backstride.ui.program.gesture;

/// A length that has snapped, and to what.
///
/// @param along seconds or metres of the axis
/// @param magnet what it snapped to
/// @param total the round total that it makes, in seconds or metres; the length itself otherwise
public record Snapped(double along, Magnet magnet, double total) {

  /// What a length snaps to.
  public enum Magnet {
    /// Nothing: the length is as free as the hand.
    NONE,
    GRID,
    /// The length of a neighbour.
    NEIGHBOUR,
    /// A round total of the program.
    ROUND_TOTAL
  }
}
