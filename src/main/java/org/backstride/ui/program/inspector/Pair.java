package org.backstride.ui.program.inspector;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two fields side by side, equally wide unless the words of one need more, and as high as the
/// words under them are at that width; one below the other where they do not find room together.
final class Pair extends Region {

  private static final double GAP = 10;
  private static final double NARROWEST = 76;

  private final Region left;
  private final Region right;

  Pair(Region left, Region right) {
    this.left = left;
    this.right = right;
    getChildren().setAll(left, right);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 2 * NARROWEST + GAP;
  }

  @Override
  protected double computePrefWidth(double height) {
    return computeMinWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double whole = width < 0 ? computePrefWidth(-1) : width;
    if (isStacked(whole)) {
      return left.prefHeight(whole) + GAP + right.prefHeight(whole);
    }
    double first = first(whole);
    return Math.max(left.prefHeight(first), right.prefHeight(whole - GAP - first));
  }

  @Override
  protected void layoutChildren() {
    if (isStacked(getWidth())) {
      double top = left.prefHeight(getWidth());
      left.resizeRelocate(0, 0, getWidth(), top);
      right.resizeRelocate(0, top + GAP, getWidth(), getHeight() - top - GAP);
      return;
    }
    double first = first(getWidth());
    left.resizeRelocate(0, 0, first, getHeight());
    right.resizeRelocate(first + GAP, 0, getWidth() - GAP - first, getHeight());
  }

  private boolean isStacked(double width) {
    return least(left) + GAP + least(right) > width;
  }

  /// How wide the left one is: half of the room, more or less where words need it.
  private double first(double width) {
    double most = width - GAP - least(right);
    return Math.clamp(Math.floor((width - GAP) / 2), Math.min(least(left), most), most);
  }

  private static double least(Region field) {
    return Math.max(NARROWEST, Math.ceil(field.minWidth(-1)));
  }
}
