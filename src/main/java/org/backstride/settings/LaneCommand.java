package org.backstride.settings;

/// What a key does while the lane has the keyboard, with the key that does it where nobody chose
/// another.
public enum LaneCommand {
  PREVIOUS("Left"),
  NEXT("Right"),
  FIRST("Home"),
  LAST("End"),
  EXTEND_LEFT("Shortcut+Shift+Left"),
  EXTEND_RIGHT("Shortcut+Shift+Right"),
  SELECT_ALL("Shortcut+A"),
  HARDER("Up"),
  EASIER("Down"),
  MUCH_HARDER("Shortcut+Up"),
  MUCH_EASIER("Shortcut+Down"),
  ALL_HARDER("Shortcut+Shift+Up"),
  ALL_EASIER("Shortcut+Shift+Down"),
  LONGER("Shift+Right"),
  SHORTER("Shift+Left"),
  MOVE_LEFT("Alt+Left"),
  MOVE_RIGHT("Alt+Right"),
  EDIT("Enter"),
  NEW("N"),
  DUPLICATE("D"),
  DELETE("Delete"),
  WRAP("R"),
  UNWRAP("Shift+R"),
  MORE("Plus"),
  FEWER("Minus"),
  FOLD("F"),
  TURN("B"),
  RAMP("T"),
  CUT("Shortcut+X"),
  COPY("Shortcut+C"),
  PASTE("Shortcut+V"),
  SEARCH("Shortcut+F"),
  FIT("Shortcut+0"),
  SNAP_OFF("S"),
  PAN("Space");

  private final Chord standard;

  LaneCommand(String standard) {
    this.standard = Chord.read(standard).orElseThrow();
  }

  public Chord standard() {
    return standard;
  }

  /// Whether the key does nothing by itself and changes what the mouse does while it is held.
  public boolean isHeld() {
    return this == SNAP_OFF || this == PAN;
  }
}
