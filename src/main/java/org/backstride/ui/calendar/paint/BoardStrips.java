package org.backstride.ui.calendar.paint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.backstride.ui.calendar.board.BoardLayout;
import org.backstride.ui.kit.Palette;
import org.jspecify.annotations.Nullable;

/// The weeks as strips of canvas, each painted once and then only moved: a frame of scrolling costs
/// the strip that comes into sight, not the whole board. Strips out of sight are used again.
public final class BoardStrips extends Region {

  /// High enough that few rows are painted into two strips, low enough to be painted in a frame.
  static final double STRIP = 96;

  private final BoardPainter painter;
  private final Palette palette;
  private final Canvas head = new Canvas();
  private final Pane weeks = new Pane();
  private final Rectangle clip = new Rectangle();
  private final Map<Integer, Canvas> painted = new TreeMap<>();
  private final Deque<Canvas> free = new ArrayDeque<>();
  private @Nullable Pen pen;

  /// @param palette stands in the scene, so that it knows the theme
  public BoardStrips(BoardPainter painter, Palette palette) {
    this.painter = painter;
    this.palette = palette;
    weeks.setClip(clip);
    setMouseTransparent(true);
    getChildren().setAll(weeks, head);
  }

  /// Takes the theme's colours anew.
  public void recolour() {
    pen = null;
  }

  /// Nothing of what is painted holds any more.
  public void wipe() {
    free.addAll(painted.values());
    painted.clear();
  }

  /// Shows a part of the board: paints what is not painted yet, and puts the strips in their
  /// places.
  public void show(BoardScene scene) {
    var layout = scene.layout();
    var present = pen == null ? new Pen(head.getGraphicsContext2D(), palette) : pen;
    pen = present;
    head(present, layout);
    double top = Math.round(scene.view().scroll());
    int first = (int) Math.floor(top / STRIP);
    int last = (int) Math.floor((top + Math.max(1, scene.view().height()) - 1) / STRIP);
    retire(first, last);
    for (int number = first; number <= last; number++) {
      Canvas strip = painted.get(number);
      if (strip == null) {
        strip = paint(present, scene, number);
        painted.put(number, strip);
      }
      strip.setLayoutY(number * STRIP - top);
    }
    free.forEach(strip -> strip.setVisible(false));
  }

  private void head(Pen present, BoardLayout layout) {
    if (painted.isEmpty()) {
      head.setWidth(layout.width());
      head.setHeight(BoardPainter.HEAD);
      painter.head(present, layout);
    }
  }

  private void retire(int first, int last) {
    painted
        .entrySet()
        .removeIf(
            entry -> {
              boolean gone = entry.getKey() < first || entry.getKey() > last;
              if (gone) {
                free.add(entry.getValue());
              }
              return gone;
            });
  }

  private Canvas paint(Pen present, BoardScene scene, int number) {
    Canvas strip = free.isEmpty() ? fresh() : free.remove();
    strip.setWidth(scene.layout().width());
    strip.setVisible(true);
    painter.weeks(present.on(strip.getGraphicsContext2D()), scene.at(number * STRIP, STRIP));
    return strip;
  }

  private Canvas fresh() {
    var strip = new Canvas();
    strip.setHeight(STRIP);
    weeks.getChildren().add(strip);
    return strip;
  }

  @Override
  protected void layoutChildren() {
    double height = Math.max(0, getHeight() - BoardPainter.HEAD);
    weeks.resizeRelocate(0, BoardPainter.HEAD, getWidth(), height);
    clip.setWidth(getWidth());
    clip.setHeight(height);
  }
}
