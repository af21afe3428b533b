package org.backstride.rehab.evidence;

/// How well a number is founded; shown beside it wherever it is shown.
public enum Standing {
  /// Read in the source.
  PUBLISHED,
  /// Known from the field, not read in the source for this program.
  UNVERIFIED,
  /// This program's own arithmetic, model or choice.
  OURS;

  /// The message key of its word.
  public String key() {
    return "rehab.standing." + name();
  }
}
