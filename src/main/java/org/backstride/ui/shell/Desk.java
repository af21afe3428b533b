package org.backstride.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.backstride.settings.Settings;
import org.backstride.studio.Studio;
import org.backstride.ui.settings.LibraryCare;
import org.backstride.work.Cell;

/// What a window is set up on.
///
/// @param studio the open library
/// @param settings how the user has set the studio up
/// @param imports takes files to import, dropped or chosen
/// @param library the care of the library's file, for the settings
/// @param documents shows a file in the program that the desktop has for its kind
/// @param clock tells which day it is, and where
public record Desk(
    Studio studio,
    Cell<Settings> settings,
    Consumer<List<Path>> imports,
    LibraryCare library,
    Consumer<Path> documents,
    Clock clock) {}
