package org.backstride.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A control with its label above, its unit inside at the right, and help or an error beneath. The
/// error is also what a screen reader says as the control's help.
public final class Field extends VBox {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  /// How wide an error may make a field that is narrower itself.
  private static final double ERROR_WIDTH = 220;

  private final Node control;
  private final Label above;
  private final Label below = new Label();
  private String help = "";

  private Field(String label, Node control) {
    this.control = control;
    getStyleClass().add("bs-field");
    above = new Label();
    name(label);
    above.getStyleClass().add("bs-field-label");
    above.setLabelFor(control);
    above.setMinWidth(Region.USE_PREF_SIZE);
    below.setWrapText(true);
    below.setMinHeight(Region.USE_PREF_SIZE);
    if (control.getAccessibleText() == null) {
      control.setAccessibleText(label);
    }
    if (control instanceof Region region) {
      region.setMaxWidth(Double.MAX_VALUE);
    }
    getChildren().setAll(above, control);
    HBox.setHgrow(this, Priority.ALWAYS);
  }

  /// A field around a control; a toggle or choice of its own words names itself.
  public static Field of(String label, Node control) {
    return new Field(label, control);
  }

  /// A text field with its unit at the right.
  public static CustomTextField unit(String unit) {
    var field = new CustomTextField();
    var mark = new Label(unit);
    mark.getStyleClass().add("bs-unit");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    mark.setMouseTransparent(true);
    field.setRight(mark);
    return field;
  }

  /// A text field that keeps to the grid of the form.
  public static TextField text() {
    return new TextField();
  }

  public Node control() {
    return control;
  }

  /// Names the control anew, for the eye and for a screen reader.
  public void rename(String label) {
    name(label);
    control.setAccessibleText(label);
  }

  /// A field that its surroundings name has no label above.
  private void name(String label) {
    above.setText(label);
    above.setVisible(!label.isEmpty());
    above.setManaged(!label.isEmpty());
  }

  /// Sets what stands beneath while there is no error; blank for nothing.
  public Field help(String text) {
    help = text;
    clearError();
    return this;
  }

  /// Shows the error until it is cleared; what was typed stays.
  public void error(String text) {
    pseudoClassStateChanged(INVALID, true);
    control.pseudoClassStateChanged(INVALID, true);
    control.setAccessibleHelp(text);
    say(text, "bs-field-error");
  }

  public void clearError() {
    pseudoClassStateChanged(INVALID, false);
    control.pseudoClassStateChanged(INVALID, false);
    control.setAccessibleHelp(help.isEmpty() ? null : help);
    say(help, "bs-field-help");
  }

  public boolean hasError() {
    return getPseudoClassStates().contains(INVALID);
  }

  /// What stands beneath now, blank for nothing.
  public String below() {
    return below.getText();
  }

  /// An error wraps instead of widening the form that it stands in.
  @Override
  protected double computePrefWidth(double height) {
    if (!hasError()) {
      return super.computePrefWidth(height);
    }
    double own = Math.max(above.prefWidth(-1), control.prefWidth(-1));
    double wide = Math.max(own, Math.min(below.prefWidth(-1), ERROR_WIDTH));
    return snappedLeftInset() + snapSizeX(wide) + snappedRightInset();
  }

  private void say(String text, String styleClass) {
    if (below.getText().equals(text) && below.getStyleClass().contains(styleClass)) {
      return;
    }
    below.setText(text);
    below.getStyleClass().setAll("label", styleClass);
    getChildren().remove(below);
    if (!text.isEmpty()) {
      getChildren().add(below);
    }
  }
}
