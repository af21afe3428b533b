package org.backstride.ui.program.inspector;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two fields side by side, equally wide and as high as the words under them are at that width; one
/// below the other where a language's words need more than half.
final class Pair extends Region {

  private static final double GAP = 10;
  private static final double NARROWEST = 60;

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
    return Math.max(left.prefHeight(half(whole)), right.prefHeight(half(whole)));
  }

  @Override
  protected void layoutChildren() {
    if (isStacked(getWidth())) {
      double top = left.prefHeight(getWidth());
      left.resizeRelocate(0, 0, getWidth(), top);
      right.resizeRelocate(0, top + GAP, getWidth(), getHeight() - top - GAP);
      return;
    }
    double each = half(getWidth());
    left.resizeRelocate(0, 0, each, getHeight());
    right.resizeRelocate(getWidth() - each, 0, each, getHeight());
  }

  private boolean isStacked(double width) {
    return Math.max(left.minWidth(-1), right.minWidth(-1)) > half(width);
  }

  private static double half(double width) {
    return Math.floor((width - GAP) / 2);
  }
}
