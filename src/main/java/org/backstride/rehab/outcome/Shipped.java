package org.backstride.rehab.outcome;

/// What of a measure this program may carry.
public enum Shipped {
  /// The item itself, generic.
  ITEM,
  /// The score only; the form is its owner's.
  SCORE_ONLY,
  /// How it is done, in our own words.
  PROTOCOL;

  /// The message key of what that means for the user.
  public String key() {
    return "rehab.shipped." + name();
  }
}
