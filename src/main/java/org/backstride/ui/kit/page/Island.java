package org.backstride.ui.kit.page;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A part of a window that is laid out by itself: what changes in it moves nothing around it, and
/// the window is not measured anew.
public final class Island extends Region {

  private final Region content;

  private Island(Region content) {
    this.content = content;
    content.setManaged(false);
    getChildren().setAll(content);
  }

  /// Takes the room it is given, whatever comes to stand in it.
  public static Island of(Region content) {
    return new Island(content);
  }

  /// Asks for more or less room where the content wants another height at the width it has.
  public static Island growing(Region content) {
    var island = new Island(content);
    content.needsLayoutProperty().addListener((_, _, needs) -> island.settled(needs));
    return island;
  }

  private void settled(boolean needs) {
    if (!needs && getHeight() > 0) {
      double width = content.getContentBias() == Orientation.HORIZONTAL ? getWidth() : -1;
      if (content.prefHeight(width) != prefHeight(width)) {
        requestLayout();
      }
    }
  }

  @Override
  public Orientation getContentBias() {
    return content.getContentBias();
  }

  @Override
  protected double computeMinWidth(double height) {
    return content.minWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return content.minHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
