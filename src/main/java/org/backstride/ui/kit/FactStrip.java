package org.backstride.ui.kit;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// Facts from the left and one thing at the right end. Where the width is short the facts wrap, and
/// the end goes beside their last line, or below where that has no room: nothing lies over anything
/// and no word is cut.
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

  /// Puts a fact in place of those before.
  public final void setFirst(Node shown) {
    facts.getChildren().setAll(shown);
  }

  /// Adds facts, each behind a hairline; one that begins a line has none.
  public final void addFacts(Node... more) {
    for (Node each : more) {
      facts.getChildren().add(new Divided(each));
    }
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
        inside >= oneLine() || fitsBeside(inside)
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
      lead();
      end.resizeRelocate(
          snapPositionX(left + inside - wide), snapPositionY(top + (room - high) / 2), wide, high);
      return;
    }
    double tall = facts.prefHeight(inside);
    facts.resizeRelocate(left, top, inside, tall);
    lead();
    if (fitsBeside(inside)) {
      var last = facts.getChildren().getLast();
      double middle = last.getLayoutY() + last.getLayoutBounds().getHeight() / 2;
      double across = snapPositionX(left + inside - wide);
      end.resizeRelocate(across, snapPositionY(top + middle - high / 2), wide, high);
      return;
    }
    end.resizeRelocate(left, snapPositionY(top + tall + BELOW), wide, high);
  }

  /// Whether the facts wrap and their last line leaves room for the end.
  private boolean fitsBeside(double inside) {
    double line = 0;
    boolean wraps = false;
    for (Node fact : facts.getChildren()) {
      double wide = snapSizeX(fact.prefWidth(-1));
      double next = line == 0 ? wide : line + facts.getHgap() + wide;
      boolean turns = next > inside;
      wraps |= turns;
      line = turns ? wide : next;
    }
    return wraps && line + 2 * facts.getHgap() + end.prefWidth(-1) <= inside;
  }

  private void lead() {
    facts.layout();
    for (Node fact : facts.getChildren()) {
      if (fact instanceof Divided divided) {
        divided.lead();
      }
    }
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

  /// A fact behind its hairline. At the beginning of a line the hairline goes and the fact stands
  /// flush; the room stays the same, so that no fact changes its line for it.
  private static final class Divided extends HBox {
    private static final double GAP = 20;

    private final Separator divider = Buttons.divider();
    private final Node fact;

    Divided(Node fact) {
      super(GAP);
      this.fact = fact;
      setAlignment(Pos.CENTER_LEFT);
      getChildren().setAll(divider, fact);
    }

    void lead() {
      boolean leads = getLayoutX() < 1;
      layout();
      divider.setVisible(!leads);
      fact.setTranslateX(leads ? -fact.getLayoutX() : 0);
    }
  }
}
