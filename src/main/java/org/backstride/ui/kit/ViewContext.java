package org.backstride.ui.kit;

import org.backstride.athlete.Athlete;
import org.backstride.athlete.Pseudonym;
import org.backstride.settings.Settings;
import org.backstride.settings.Settings.Naming;
import org.backstride.studio.Studio;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.work.Cell;

/// What a view is given when it is built. A change of language or units builds the views anew, so
/// messages and formats never change under a view.
///
/// @param studio the open library
/// @param settings how the user has set the studio up; setting it is keeping it
/// @param messages the words, in the user's language
/// @param formats numbers and dates, as the user reads them
/// @param navigator the way to other places
/// @param notices where a short word to the user is shown
public record ViewContext(
    Studio studio,
    Cell<Settings> settings,
    Messages messages,
    Formats formats,
    Navigator navigator,
    Notices notices) {

  /// What stands for a person on the screen: the name, or a code where names are hidden.
  public String name(Athlete athlete) {
    return isCoded() ? Pseudonym.of(athlete) : athlete.name();
  }

  /// A text in which the names of all people give way to their codes where names are hidden: for
  /// words that were made before the names were hidden, such as what undo calls a step.
  public String hidden(String text) {
    if (!isCoded()) {
      return text;
    }
    String hidden = text;
    for (Athlete athlete : studio.roster().athletes().get()) {
      hidden = hidden.replace(athlete.name(), Pseudonym.of(athlete));
    }
    return hidden;
  }

  /// Words that somebody typed about a person, such as a note, a contact or the name of a file: one
  /// word stands for them where names are hidden, for nobody knows what they give away.
  public String discreet(String typed) {
    return isCoded() && !typed.isBlank() ? messages.text("shell.names.typed") : typed;
  }

  public boolean isCoded() {
    return settings.get().naming() == Naming.CODES;
  }

  /// The text of a message key in the user's language.
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }
}
