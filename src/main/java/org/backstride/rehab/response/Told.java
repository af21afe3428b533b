package org.backstride.rehab.response;

/// A question answered with yes or no.
public enum Told {
  YES,
  NO;

  public static Told of(boolean yes) {
    return yes ? YES : NO;
  }
}
