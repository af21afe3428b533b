package org.backstride.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Something the user can do: stands in the menu, in the finder and on the key sheet, and may have
/// a key and an icon.
///
/// @param id names it for good, such as `recording.split`
/// @param text what it is called, in the user's language
/// @param icon its picture, null where it has none
/// @param keys the keys that do it from anywhere in the view, null where it has none
/// @param command what it does, and when it can
public record Action(
    String id, String text, @Nullable Ikon icon, @Nullable KeyCombination keys, Command command) {

  /// What an action does, and when it can be done.
  ///
  /// @param reason why it cannot be done where it cannot, for the user to read
  public record Command(Runnable run, ObservableValue<Boolean> enabled, String reason) {}

  /// An action that is always possible, without icon or keys yet.
  public static Action of(String id, String text, Runnable run) {
    var always = Bindings.createObjectBinding(() -> true);
    return new Action(id, text, null, null, new Command(run, always, ""));
  }

  public Action withIcon(Ikon next) {
    return new Action(id, text, next, keys, command);
  }

  /// The same with keys such as `Shortcut+D`.
  public Action withKeys(String next) {
    return new Action(id, text, icon, KeyCombination.valueOf(next), command);
  }

  /// The same, possible only now and then.
  ///
  /// @param reason why it is not possible, such as `Nothing to undo`
  public Action enabledWhen(ObservableValue<Boolean> enabled, String reason) {
    return new Action(id, text, icon, keys, new Command(command.run(), enabled, reason));
  }

  public boolean isEnabled() {
    return Boolean.TRUE.equals(command.enabled().getValue());
  }

  /// Does it, unless it cannot be done now.
  public void perform() {
    if (isEnabled()) {
      command.run().run();
    }
  }

  /// The keys as the user reads them, blank where there are none.
  public String keysText() {
    return keys == null ? "" : keys.getDisplayText();
  }
}
