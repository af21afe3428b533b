package org.backstride.codec.workout;

/// One line of a fidelity report.
///
/// @param aspect what is concerned
/// @param manner what becomes of it
/// @param count how many steps, repeats or sections it concerns
public record Loss(Aspect aspect, Manner manner, int count) {

  /// What becomes of something that a form has no field for. The order is that of the report, the
  /// gravest first.
  public enum Manner {
    /// It is not in the file.
    GONE,
    /// It stands in a name or note: people read it, the device does not act on it.
    WORDS,
    /// It is there in another unit or rounded.
    CONVERTED,
    /// It is there, written out one by one.
    WRITTEN_OUT
  }
}
