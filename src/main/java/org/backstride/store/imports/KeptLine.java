package org.backstride.store.imports;

/// What became of one file of an import, as it lies in the library.
///
/// @param file its path, as it was then
/// @param recordings the ids of what was stored of it, apart by blanks
/// @param detail what there is to say about it, as codes
public record KeptLine(String file, Outcome outcome, String recordings, String detail) {

  /// What can become of a file.
  public enum Outcome {
    IMPORTED,
    NEAR,
    ALREADY_THERE,
    REJECTED
  }
}
