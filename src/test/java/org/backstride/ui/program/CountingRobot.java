package org.backstride.ui.program;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.backstride.ui.gallery.Fx;
import org.testfx.api.FxRobot;

/// A robot that counts: every key that goes down is a keystroke, Ctrl and Shift too; every button
/// that goes down is a click, a drag as well.
public final class CountingRobot {

  private final FxRobot robot = new FxRobot();
  private int keystrokes;
  private int clicks;

  public int keystrokes() {
    return keystrokes;
  }

  public int clicks() {
    return clicks;
  }

  /// Keys pressed together.
  public void push(KeyCode... keys) {
    robot.push(keys);
    keystrokes += keys.length;
    Fx.settle();
  }

  public void type(String text) {
    robot.write(text);
    keystrokes += text.length();
    Fx.settle();
  }

  void click(String query) {
    robot.clickOn(query);
    clicks++;
    Fx.settle();
  }

  void click(Point2D place) {
    robot.clickOn(place);
    clicks++;
    Fx.settle();
  }

  void shiftClick(Point2D place) {
    robot.press(KeyCode.SHIFT);
    keystrokes++;
    click(place);
    robot.release(KeyCode.SHIFT);
    Fx.settle();
  }

  void drag(Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(from.midpoint(to)).moveTo(to);
    robot.release(MouseButton.PRIMARY);
    clicks++;
    Fx.settle();
  }
}
