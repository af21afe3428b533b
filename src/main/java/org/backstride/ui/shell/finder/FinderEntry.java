package org.backstride.ui.shell.finder;

import org.kordamp.ikonli.Ikon;

/// Something the finder can find.
///
/// @param kind what it is, in the user's language: athlete, program, recording, command
/// @param text what it is called
/// @param detail a few words beside it, such as a date or a command's keys; blank where none
/// @param icon the picture of its kind
/// @param open what happens when it is chosen
public record FinderEntry(String kind, String text, String detail, Ikon icon, Runnable open) {}
