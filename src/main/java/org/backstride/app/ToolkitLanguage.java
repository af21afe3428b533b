package org.backstride.app;

import java.util.Locale;
import org.backstride.settings.Settings;
import org.backstride.text.Formats;
import org.backstride.text.Messages;

/// The words and calendars that JavaFX brings itself (the menu of a text field, the buttons of a
/// dialog, the months of a day picker) follow the process's locale, so that follows the user's
/// choice.
final class ToolkitLanguage {

  private ToolkitLanguage() {}

  static void follow(Settings settings) {
    Locale.setDefault(Messages.in(settings.language()).locale());
    Locale.setDefault(
        Locale.Category.FORMAT, new Formats(settings.language(), settings.units()).days());
  }
}
