package org.backstride.ui.sheet;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.View;
import org.testfx.util.WaitForAsyncUtils;

/// A view of sheets on show, with what stands on it.
class ShownSheet<V extends View> implements AutoCloseable {

  private static final int SECONDS = 120;

  private final V view;
  private final Exhibit exhibit;

  ShownSheet(V view, Theme theme, Size size) {
    this.view = view;
    exhibit = Exhibit.of(Fx.get(() -> new StackPane(view.node())), theme, size);
  }

  V view() {
    return view;
  }

  Exhibit exhibit() {
    return exhibit;
  }

  <T> T lookup(String id, Class<T> type) {
    return type.cast(exhibit.stage().getScene().lookup("#" + id));
  }

  String count() {
    return lookup(PreviewPane.COUNT_ID, Label.class).getText();
  }

  VBox pages() {
    return lookup(PreviewPane.PAGES_ID, VBox.class);
  }

  ToggleButton toggle(String text) {
    return exhibit.stage().getScene().getRoot().lookupAll(".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(toggle -> toggle.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  List<String> texts() {
    return exhibit.stage().getScene().getRoot().lookupAll(".label").stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  void waitForPages() {
    waitFor(() -> !count().isEmpty());
    Fx.settle();
  }

  void waitFor(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> Fx.get(condition::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError("It did not come to pass", e);
    }
  }

  @Override
  public void close() {
    Fx.run(view::close);
    exhibit.close();
  }
}
