package org.backstride.ui.calendar.board;

/// What letting go does.
public enum DropMode {
  /// What is held comes to stand where the pointer is.
  MOVE,
  /// The later sessions of the person come along.
  PUSH,
  /// What is held stays, and a copy comes to stand where the pointer is.
  COPY;

  /// What the held keys ask for.
  public static DropMode of(boolean shift, boolean shortcut) {
    return shortcut ? COPY : shift ? PUSH : MOVE;
  }
}
