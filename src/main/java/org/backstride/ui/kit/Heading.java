package org.backstride.ui.kit;

/// What the window's header says about the open place.
///
/// @param title the name of the thing or the screen
/// @param context a few words beside it, blank where there are none
public record Heading(String title, String context) {

  public static Heading of(String title) {
    return new Heading(title, "");
  }
}
