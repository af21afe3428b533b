package org.backstride.ui.kit;

import org.jspecify.annotations.Nullable;

/// A short word to the user that asks nothing, or offers one thing.
///
/// @param kind how grave it is; shown by icon and word, not by colour alone
/// @param text what happened, to what, and what to do
/// @param action the one thing to do about it, null where there is none
public record Notice(Kind kind, String text, @Nullable Action action) {

  /// How grave a notice is. Problems stay until they are closed, refusals until then or until
  /// another place is opened, the others leave by themselves.
  public enum Kind {
    DONE,
    HINT,
    REFUSED,
    PROBLEM
  }

  public static Notice done(String text) {
    return new Notice(Kind.DONE, text, null);
  }

  public static Notice hint(String text) {
    return new Notice(Kind.HINT, text, null);
  }

  /// What was just asked for here cannot be done as it is.
  public static Notice refused(String text) {
    return new Notice(Kind.REFUSED, text, null);
  }

  public static Notice problem(String text) {
    return new Notice(Kind.PROBLEM, text, null);
  }

  /// The same in other words.
  public Notice withText(String next) {
    return new Notice(kind, next, action);
  }

  public Notice withAction(Action next) {
    return new Notice(kind, text, next);
  }
}
