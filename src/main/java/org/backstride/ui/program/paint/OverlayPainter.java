package org.backstride.ui.program.paint;

import org.backstride.program.BlockPath;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.hit.BadgeBox;
import org.backstride.ui.program.hit.FoldBox;
import org.backstride.ui.program.lane.LaneBracket;
import org.backstride.ui.program.lane.LaneFold;
import org.backstride.ui.program.lane.LaneHeader;
import org.backstride.ui.program.lane.LanePlace;
import org.backstride.ui.program.lane.Span;

/// Paints headings, brackets with their counts, folds and places held open.
final class OverlayPainter {

  private final Brush brush;
  private final LaneScene scene;
  private final Messages messages;
  private final Formats formats;

  OverlayPainter(Brush brush, LaneScene scene, Messages messages, Formats formats) {
    this.brush = brush;
    this.scene = scene;
    this.messages = messages;
    this.formats = formats;
  }

  void header(LaneHeader header) {
    double bottom = scene.layout().frame().headerBottom();
    if (scene.isSelected(header.path())) {
      brush.graphics.setFill(brush.colour(Tone.ACCENT_TINT));
      brush.graphics.fillRect(header.span().from(), 0, header.span().width(), bottom);
    }
    brush.down(header.span().from(), 6, bottom - 6, brush.colour(Tone.HAIRLINE));
    String title =
        header.title().isBlank() ? messages.text("program.section.untitled") : header.title();
    var along = titled(header.span(), scene.view().seen());
    double room = along.width() - 14;
    String shown = clipped(title, room);
    double width = brush.type.width(shown, brush.type.strong);
    brush.left(shown, along.from() + 8, bottom / 2, brush.lettering(brush.type.strong, Tone.TEXT));
    String time = time(header.seconds(), header.path());
    if (width + 8 + brush.type.width(time, brush.type.plain) <= room) {
      brush.left(
          time,
          along.from() + 16 + width,
          bottom / 2,
          brush.lettering(brush.type.plain, Tone.MUTED));
    }
  }

  /// Where a section's title has its room: from the section's start, or from the window's left edge
  /// where the start is scrolled out of sight.
  static Span titled(Span section, Span seen) {
    return new Span(Math.clamp(seen.from(), section.from(), section.to()), section.to());
  }

  void bracket(LaneBracket bracket) {
    double y = scene.layout().frame().bracketY(bracket.row());
    boolean selected = scene.isSelected(bracket.path());
    var ink = brush.colour(selected ? Tone.ACCENT : Tone.TEXT);
    var graphics = brush.graphics;
    graphics.setLineWidth(selected ? 2 : 1.5);
    graphics.setStroke(ink);
    double foot = y + 14;
    double from = Brush.crisp(bracket.span().from());
    double to = Brush.crisp(bracket.span().to() - 1);
    graphics.strokePolyline(new double[] {from, from, to, to}, new double[] {foot, y, y, foot}, 4);
    badge(bracket, ink, selected);
    FoldBox.of(bracket, scene.layout()).ifPresent(box -> foldButton(box, bracket, ink));
  }

  /// A chevron to the right on folded repetitions, downward on those that are shown.
  private void foldButton(FoldBox box, LaneBracket bracket, javafx.scene.paint.Color ink) {
    double x = box.span().middle();
    double y = (box.top() + box.bottom()) / 2;
    double size = box.span().width();
    brush.pill(box.span().from(), box.top(), size, size, brush.colour(Tone.SURFACE));
    brush.graphics.setLineWidth(1.25);
    brush.pillOutline(box.span().from(), box.top(), size, size, ink);
    boolean folded = scene.layout().request().folding().folds(bracket.path(), bracket.repeat());
    double[] along = {-2, 2, -2};
    double[] across = {-4, 0, 4};
    double[] xs = new double[along.length];
    double[] ys = new double[along.length];
    for (int i = 0; i < along.length; i++) {
      xs[i] = x + (folded ? along[i] : across[i]);
      ys[i] = y + (folded ? across[i] : along[i]);
    }
    brush.graphics.setLineWidth(1.5);
    brush.graphics.strokePolyline(xs, ys, xs.length);
  }

  void fold(LaneFold fold) {
    double top = scene.layout().frame().plotTop();
    double ground = scene.layout().frame().plotBottom();
    String time = time(fold.seconds(), fold.path());
    var words =
        new FoldWords(
            messages.text("program.lane.folded", 2, fold.repetitions() + 1),
            messages.text("program.lane.folded.time", time),
            time);
    words.paint(brush, fold.span(), (top + ground) / 2 + 10);
  }

  /// A time, with the sign of a guess where it is partly one.
  private String time(double seconds, BlockPath path) {
    return (scene.layout().isEstimated(path) ? "≈ " : "") + formats.clock(seconds);
  }

  void place(LanePlace place) {
    var frame = scene.layout().frame();
    var graphics = brush.graphics;
    double top = frame.yOf(50);
    graphics.setLineWidth(1.25);
    graphics.setLineDashes(4, 4);
    graphics.setStroke(brush.inks.colour(Tone.MUTED, 0.7));
    graphics.strokeRoundRect(
        place.span().from() + 4,
        top,
        place.span().width() - 8,
        frame.plotBottom() - top - 4,
        10,
        10);
    graphics.setLineDashes();
    brush.middle(
        "+",
        place.span().middle(),
        (top + frame.plotBottom()) / 2,
        brush.lettering(brush.type.strong, Tone.MUTED));
  }

  private void badge(LaneBracket bracket, javafx.scene.paint.Color ink, boolean selected) {
    var box = BadgeBox.of(bracket, scene.layout());
    double width = box.whole().width();
    double height = box.bottom() - box.top();
    boolean filled = selected || bracket.row() == 0;
    brush.pill(
        box.whole().from(), box.top(), width, height, filled ? ink : brush.colour(Tone.SURFACE));
    if (!filled) {
      brush.graphics.setLineWidth(1.25);
      brush.pillOutline(box.whole().from(), box.top(), width, height, ink);
    }
    var lettering = brush.lettering(brush.type.strong, filled ? Tone.SURFACE : Tone.TEXT);
    double y = (box.top() + box.bottom()) / 2;
    brush.middle("× " + bracket.repeat().count(), box.count().middle(), y, lettering);
    if (box.fewer().width() > 0) {
      brush.middle("−", box.fewer().middle() + 2, y, lettering);
      brush.middle("+", box.more().middle() - 2, y, lettering);
    }
  }

  private String clipped(String text, double room) {
    if (brush.type.width(text, brush.type.strong) <= room) {
      return text;
    }
    for (int end = text.length() - 1; end > 0; end--) {
      String shorter = text.substring(0, end).strip() + "…";
      if (brush.type.width(shorter, brush.type.strong) <= room) {
        return shorter;
      }
    }
    return "";
  }
}
