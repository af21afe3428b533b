package org.backstride.ui.kit;

import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;

/// Facts from the left and one thing at the right end. Where the width is short, the end goes below
/// the facts, and the facts wrap: nothing lies over anything and no word is cut.
public class FactStrip extends Pane {

  private static final double BELOW = 12;

  private final FlowPane facts;
  private final Node end;

  /// @param end what stands at the right
  public FactStrip(Node end) {
    this(new FlowPane(20, 10), end);
  }

  private FactStrip(FlowPane facts, Node end) {
    super(facts, end);
    this.facts = facts;
    this.end = end;
    facts.setRowValignment(VPos.CENTER);
  }

  /// Puts facts in place of those before.
  public final void setFacts(Node... shown) {
    facts.getChildren().setAll(shown);
  }

  public final void addFacts(Node... more) {
    facts.getChildren().addAll(more);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return across() + oneLine();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? oneLine() : width - across();
    double high = end.prefHeight(-1);
    double content =
        inside >= oneLine()
            ? Math.max(facts.prefHeight(inside), high)
            : facts.prefHeight(inside) + (high > 0 ? BELOW + high : 0);
    return snappedTopInset() + content + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double inside = getWidth() - across();
    double high = end.prefHeight(-1);
    double wide = Math.min(inside, end.prefWidth(-1));
    double room = getHeight() - top - snappedBottomInset();
    if (inside >= oneLine()) {
      double tall = facts.prefHeight(inside);
      facts.resizeRelocate(left, snapPositionY(top + (room - tall) / 2), inside - wide, tall);
      end.resizeRelocate(
          snapPositionX(left + inside - wide), snapPositionY(top + (room - high) / 2), wide, high);
      return;
    }
    double tall = facts.prefHeight(inside);
    facts.resizeRelocate(left, top, inside, tall);
    end.resizeRelocate(left, snapPositionY(top + tall + BELOW), wide, high);
  }

  private double across() {
    return snappedLeftInset() + snappedRightInset();
  }

  private double oneLine() {
    double wide = snapSizeX(end.prefWidth(-1));
    for (Node fact : facts.getChildren()) {
      wide += snapSizeX(fact.prefWidth(-1)) + facts.getHgap();
    }
    return wide + 1;
  }
}
