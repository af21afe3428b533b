package org.backstride.ui.kit.search;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// A field for what is searched for, with the glass at its left. Escape empties it; Escape in an
/// empty field belongs to whatever is around it.
public final class SearchField extends CustomTextField {

  /// @param prompt what can be searched for, shown while empty and spoken
  public SearchField(String id, String prompt) {
    setId(id);
    setPromptText(prompt);
    setAccessibleText(prompt);
    var glass = Icons.of(Feather.SEARCH, 16);
    glass.getStyleClass().add("bs-icon-muted");
    setLeft(glass);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
          }
        });
  }
}
