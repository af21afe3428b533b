package org.backstride.ui.calendar.paint;

/// Which side of the calendar is shown.
public enum Showing {
  PLAN,
  DONE,
  BOTH
}
