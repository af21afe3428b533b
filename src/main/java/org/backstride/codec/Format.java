package org.backstride.codec;

/// What a file is, as its content shows.
public enum Format {
  FIT,
  TCX,
  GPX,
  CSV,
  POLAR,
  UNKNOWN
}
