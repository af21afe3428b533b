package org.backstride.ui.calendar.review;

import javafx.scene.layout.Region;
import org.backstride.review.Borders;

/// A bar of what was done against a band of what counts as done, and a stroke at what was planned.
final class Bullet extends Region {

  private static final double HEIGHT = 12;

  /// What the bar's whole length stands for, in percent of what was planned.
  private static final double WHOLE = 160;

  private final Region track = part("bs-bullet-track");
  private final Region band = part("bs-bullet-band");
  private final Region bar = part("bs-bullet-bar");
  private final Region aim = part("bs-bullet-aim");
  private final double percent;
  private final Borders borders;

  /// @param percent what was done, in percent of what was planned
  Bullet(double percent, Borders borders) {
    this.percent = percent;
    this.borders = borders;
    getChildren().setAll(track, band, bar, aim);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setMouseTransparent(true);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    track.resizeRelocate(0, 0, width, HEIGHT);
    double from = x(borders.doneFrom(), width);
    band.resizeRelocate(from, 0, x(borders.doneTo(), width) - from, HEIGHT);
    bar.resizeRelocate(0, 3, x(percent, width), HEIGHT - 6);
    aim.resizeRelocate(x(100, width) - 1, 0, 2, HEIGHT);
  }

  private static double x(double share, double width) {
    return Math.clamp(share / WHOLE, 0, 1) * width;
  }

  private static Region part(String style) {
    var part = new Region();
    part.getStyleClass().add(style);
    return part;
  }
}
