package org.backstride.athlete;

/// The speed that is 100 % of a movement.
///
/// @param metresPerSecond how fast
/// @param basis where it comes from
public record ReferenceSpeed(double metresPerSecond, Basis basis) {

  /// Where a reference speed comes from.
  public enum Basis {
    /// Found in the movement itself.
    FOUND,
    /// Noted as a guess for the movement itself.
    NOTED_GUESS,
    /// Reckoned from the forward speed (evidence §3b): a guess until it is tested.
    TRANSLATED
  }

  public boolean isGuess() {
    return basis != Basis.FOUND;
  }
}
