package org.backstride.ui.program.control;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.page.WordWidths;
import org.jspecify.annotations.Nullable;

/// A labelled text field that is taken over at Enter or when it is left. What cannot be read stays,
/// with the reason beneath; Escape brings back what was there, arrow keys may step the value.
public final class Entry {

  private static final int MANY = 5;
  private static final double MOST = 150;

  /// What lies around the number and its unit: padding, gap and the caret.
  private static final double AROUND = 32;

  private final CustomTextField text = new CustomTextField();
  private final Label unit = new Label();
  private final WordWidths widths = new WordWidths(Font.font("Inter", 13));
  private final Field field;
  private String shown = "";
  private Function<String, String> taking = _ -> "";
  private @Nullable IntConsumer stepping;

  public Entry(String id, String label) {
    text.setId(id);
    text.setMinWidth(0);
    unit.getStyleClass().add("bs-unit");
    unit.setMinWidth(Region.USE_PREF_SIZE);
    unit.setMouseTransparent(true);
    field = Field.of(label, text);
    text.setOnAction(_ -> take());
    text.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                take();
              }
            });
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    var steps = stepping;
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (event.getCode() == KeyCode.ESCAPE && !text.getText().equals(shown)) {
      text.setText(shown);
      field.clearError();
      event.consume();
    } else if (steps != null && plain && event.getCode() == KeyCode.UP) {
      step(steps, event, 1);
    } else if (steps != null && plain && event.getCode() == KeyCode.DOWN) {
      step(steps, event, -1);
    }
  }

  /// What was typed is taken first; where it cannot be read, nothing steps.
  private void step(IntConsumer steps, KeyEvent event, int sign) {
    event.consume();
    take();
    if (!field.hasError()) {
      steps.accept(event.isShiftDown() ? sign * MANY : sign);
      text.end();
    }
  }

  public Field field() {
    return field;
  }

  /// @param take takes what was typed; answers the reason where it cannot be read, else blank
  public Entry onTake(Function<String, String> take) {
    taking = take;
    return this;
  }

  /// Lets the arrow keys step the value, with Shift by five.
  ///
  /// @param steps changes the value by notches, upwards where they are positive
  public Entry onStep(IntConsumer steps) {
    stepping = steps;
    return this;
  }

  public Entry prompt(String words) {
    text.setPromptText(words);
    return this;
  }

  /// Shows the value, unless something unread stands there.
  public void show(String value) {
    if (!field.hasError() || !value.equals(shown)) {
      shown = value;
      if (!text.getText().equals(value)) {
        text.setText(value);
      }
      field.clearError();
      takeRoom();
    }
  }

  public void unit(String words) {
    unit.setText(words);
    text.setRight(words.isEmpty() ? null : unit);
    takeRoom();
  }

  /// A number with its unit asks for the room to stand whole.
  private void takeRoom() {
    if (!unit.getText().isEmpty()) {
      text.setMinWidth(Math.min(MOST, widths.of(shown) + widths.of(unit.getText()) + AROUND));
    }
  }

  public void enabled(boolean enabled) {
    text.setDisable(!enabled);
  }

  private void take() {
    if (text.getText().equals(shown)) {
      field.clearError();
      return;
    }
    String problem = taking.apply(text.getText());
    if (problem.isEmpty()) {
      field.clearError();
    } else {
      field.error(problem);
    }
  }
}
