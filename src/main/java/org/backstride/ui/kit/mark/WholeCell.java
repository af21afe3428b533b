package org.backstride.ui.kit.mark;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// What is chosen in a box, on as many lines as its words need: a name is never cut.
///
/// @param <T> what is chosen
public final class WholeCell<T> extends ListCell<T> {

  private final ComboBox<T> box;

  private WholeCell(ComboBox<T> box) {
    this.box = box;
    setWrapText(true);
    widthProperty().subscribe(box::requestLayout);
  }

  /// Lets a box say its choice in whole, by its own converter.
  public static <T> void in(ComboBox<T> box) {
    box.setButtonCell(new WholeCell<>(box));
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    setText(empty ? "" : box.getConverter().toString(item));
  }

  /// A box asks for the height before it knows the width: the one that it had is the one to go by.
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
  }
}
