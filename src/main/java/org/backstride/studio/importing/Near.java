package org.backstride.studio.importing;

/// What to do about a session that the library holds already from another file or device.
public enum Near {
  /// Store it and let a person decide later.
  REVIEW,
  /// Store it beside the other.
  KEEP,
  /// Leave the new one out.
  SKIP,
  /// Store it and let the other go; what a person set there is carried over.
  REPLACE
}
