package org.backstride.ui.kit;

import org.backstride.text.Formats;
import org.backstride.text.Messages;

/// What a view is given when it is built. A change of language or units builds the views anew, so
/// messages and formats never change under a view.
public record ViewContext(
    Messages messages, Formats formats, Navigator navigator, Notices notices) {

  /// The text of a message key in the user's language.
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }
}
