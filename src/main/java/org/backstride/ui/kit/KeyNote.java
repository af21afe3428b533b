package org.backstride.ui.kit;

import java.util.List;

/// A line of the key sheet: what a key does.
///
/// @param text what it does, in the user's language
/// @param keys the keys as the user reads them
public record KeyNote(String text, String keys) {

  /// The notes of those actions that have a key; one that has several stands once, with all.
  public static List<KeyNote> of(List<Action> actions) {
    var texts =
        actions.stream().filter(each -> each.keys() != null).map(Action::text).distinct().toList();
    return texts.stream().map(text -> new KeyNote(text, keysOf(text, actions))).toList();
  }

  private static String keysOf(String text, List<Action> actions) {
    return String.join(
        ", ",
        actions.stream()
            .filter(each -> each.keys() != null && each.text().equals(text))
            .map(Action::keysText)
            .distinct()
            .toList());
  }
}
