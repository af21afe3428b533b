package org.backstride.ui.kit.mark;

import java.util.EnumMap;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.backstride.program.Program;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.kit.mark.Skyline.Bar;

/// A program's skyline as a node: all parts of a direction are one path, backward is hatched too.
/// Ornament: the words stand beside it.
public final class SkylineMark extends Region {

  private static final double GAP = 0.6;
  private static final double HATCH = 4;

  private final Skyline skyline;
  private double drawn;

  public SkylineMark(Program program, double width, double height) {
    skyline = Skyline.of(program);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMouseTransparent(true);
    setPrefSize(width, height);
    setMinSize(24, height);
    setMaxHeight(height);
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() == drawn) {
      return;
    }
    drawn = getWidth();
    var outlines = new EnumMap<Tone, StringBuilder>(Tone.class);
    var hatch = new StringBuilder();
    for (var bar : skyline.bars()) {
      outline(outlines.computeIfAbsent(bar.tone(), _ -> new StringBuilder()), bar);
      if (bar.tone() == Tone.BACKWARD) {
        hatch(hatch, bar);
      }
    }
    getChildren().clear();
    outlines.forEach((tone, outline) -> draw(outline, "bs-skyline-" + tone.token()));
    draw(hatch, "bs-skyline-hatch");
  }

  private void draw(StringBuilder outline, String style) {
    var path = new SVGPath();
    path.setContent(outline.toString());
    path.getStyleClass().add(style);
    getChildren().add(path);
  }

  private void outline(StringBuilder outline, Bar bar) {
    double left = left(bar);
    double top = getHeight() * (1 - bar.height());
    at(outline, left, top).append('H').append(right(bar)).append('V').append(getHeight());
    outline.append('H').append(left).append('z');
  }

  /// Strokes that rise to the right, cut at the edges of the bar.
  private void hatch(StringBuilder hatch, Bar bar) {
    double left = left(bar);
    double right = right(bar);
    double top = getHeight() * (1 - bar.height());
    double rise = getHeight() - top;
    for (double foot = left - rise + HATCH / 2; foot < right; foot += HATCH) {
      double from = Math.max(left, foot);
      double to = Math.min(right, foot + rise);
      at(hatch, from, getHeight() - (from - foot));
      hatch.append('L').append(to).append(' ').append(getHeight() - (to - foot));
    }
  }

  private double left(Bar bar) {
    return bar.from() * getWidth();
  }

  private double right(Bar bar) {
    return Math.max(left(bar) + 1, bar.to() * getWidth() - GAP);
  }

  private static StringBuilder at(StringBuilder outline, double x, double y) {
    return outline.append('M').append(x).append(' ').append(y);
  }
}
