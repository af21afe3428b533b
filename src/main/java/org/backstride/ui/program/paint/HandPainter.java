package org.backstride.ui.program.paint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.backstride.program.BlockPath;
import org.backstride.program.edit.EditResult;
import org.backstride.program.edit.ProgramEditor;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.gesture.Drag;
import org.backstride.ui.program.gesture.LaneGesture.Phase;
import org.backstride.ui.program.gesture.Level;
import org.backstride.ui.program.gesture.Snapped;
import org.backstride.ui.program.hit.HandleBracket;
import org.backstride.ui.program.hit.Hit;
import org.backstride.ui.program.lane.Height;
import org.backstride.ui.program.lane.LaneBlock;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.Span;

/// Paints what the hand does: the selection with its handles, the insertion caret, the guide line
/// with the chip that names what a length snapped to, the rectangle of a sweep.
final class HandPainter {

  private final Brush brush;
  private final LaneScene scene;
  private final Messages messages;
  private final Formats formats;

  /// Says beside the hand what it does.
  private record Chip(Rectangle2D box, String text) {}

  HandPainter(Brush brush, LaneScene scene, Messages messages, Formats formats) {
    this.brush = brush;
    this.scene = scene;
    this.messages = messages;
    this.formats = formats;
  }

  void selection() {
    for (LaneBlock block : layout().blocks()) {
      if (scene.isSelected(block.path())) {
        outline(block, block.repetition() == 0 ? 2 : 1);
      }
    }
    for (BlockPath path : scene.selection()) {
      layout().block(path).ifPresent(this::handles);
    }
    hovered();
  }

  void drag() {
    if (!(scene.phase() instanceof Phase.Dragging dragging)) {
      return;
    }
    switch (dragging.drag()) {
      case Drag.Carrying carrying -> carrying(dragging, carrying);
      case Drag.Stretching stretching -> stretching(stretching);
      case Drag.Lifting lifting ->
          layout().block(lifting.path()).ifPresent(block -> level(block, lifting.level()));
      case Drag.Framing framing -> framing(framing);
    }
  }

  /// Where the handles of narrow blocks and the chip of a drag are, so that no words lie there.
  List<Rectangle2D> taken() {
    return Stream.concat(
            held().filter(HandleBracket::isNeededFor).map(this::bracketBox), chip().stream())
        .toList();
  }

  /// The blocks that show their handles.
  private Stream<LaneBlock> held() {
    var hovered =
        scene.phase() instanceof Phase.Resting(Hit hover)
            ? layout().block(hover.path()).stream()
            : Stream.<LaneBlock>empty();
    return Stream.concat(
        scene.selection().stream().flatMap(path -> layout().block(path).stream()), hovered);
  }

  private Rectangle2D bracketBox(LaneBlock block) {
    var handle = HandleBracket.over(block, layout());
    return new Rectangle2D(
        handle.body().from(),
        handle.top(),
        handle.body().width() + handle.edge().width(),
        handle.bottom() - handle.top());
  }

  private Optional<Rectangle2D> chip() {
    if (!(scene.phase() instanceof Phase.Dragging dragging)) {
      return Optional.empty();
    }
    return switch (dragging.drag()) {
      case Drag.Stretching drag ->
          layout().block(drag.path()).map(block -> lengthChip(block, drag).box());
      case Drag.Lifting drag ->
          layout().block(drag.path()).map(block -> levelChip(block, drag.level()).box());
      case Drag.Carrying _, Drag.Framing _ -> Optional.empty();
    };
  }

  private LaneLayout layout() {
    return scene.layout();
  }

  private void hovered() {
    if (scene.phase() instanceof Phase.Resting(Hit.Gap(var _, double x))) {
      gap(x);
    }
    if (scene.phase() instanceof Phase.Resting(Hit hover) && !scene.isSelected(hover.path())) {
      layout()
          .block(hover.path())
          .filter(_ -> !(hover instanceof Hit.Header))
          .ifPresent(
              block -> {
                outline(block, 1);
                handles(block);
              });
    }
  }

  /// A new block would go in here.
  private void gap(double x) {
    double ground = layout().frame().plotBottom();
    brush.down(x, layout().frame().plotTop(), ground + 4, brush.colour(Tone.ACCENT));
    brush.pill(x - 8, ground + 4, 16, 16, brush.colour(Tone.ACCENT));
    brush.middle("+", x, ground + 12, brush.lettering(brush.type.strong, Tone.SURFACE));
  }

  private void outline(LaneBlock block, double width) {
    var graphics = brush.graphics;
    double from = block.span().from();
    double to = block.span().to();
    double ground = layout().frame().plotBottom();
    graphics.setLineWidth(width);
    graphics.setStroke(brush.colour(Tone.ACCENT));
    graphics.strokePolygon(
        new double[] {from, to, to, from},
        new double[] {layout().topOf(block, from), layout().topOf(block, to), ground, ground},
        4);
  }

  private void handles(LaneBlock block) {
    if (HandleBracket.isNeededFor(block)) {
      bracketHandle(block);
      return;
    }
    double to = block.span().to();
    double ground = layout().frame().plotBottom();
    double height = Math.clamp((ground - layout().topOf(block, to)) / 2, 8, 26);
    knob(to - 4, ground - 14 - height, 8, height);
    switch (block.measure().height().form()) {
      case RAMP -> {
        dot(block.span().from(), layout().topOf(block, block.span().from()));
        dot(to, layout().topOf(block, to));
        topKnob(block);
      }
      case BAND -> topKnob(block);
      case FLAT -> {}
    }
  }

  private void topKnob(LaneBlock block) {
    double width = Math.clamp(block.span().width() / 2, 8, 26);
    double middle = block.span().middle();
    knob(middle - width / 2, layout().topOf(block, middle) - 4, width, 8);
  }

  private void bracketHandle(LaneBlock block) {
    var handle = HandleBracket.over(block, layout());
    double y = (handle.top() + handle.bottom()) / 2;
    knob(
        handle.body().from(),
        handle.top(),
        handle.body().width() + handle.edge().width(),
        handle.bottom() - handle.top());
    var lettering = brush.lettering(brush.type.smallStrong, Tone.ACCENT);
    brush.middle("⠿", handle.body().middle() + 1, y, lettering);
    brush.middle("↔", handle.edge().middle() - 1, y, lettering);
    brush.down(
        block.span().middle(), handle.bottom(), handle.bottom() + 6, brush.colour(Tone.ACCENT));
  }

  private void knob(double x, double y, double width, double height) {
    double round = Math.min(width, height);
    var graphics = brush.graphics;
    graphics.setFill(brush.colour(Tone.SURFACE));
    graphics.fillRoundRect(x, y, width, height, round, round);
    graphics.setLineWidth(1.5);
    graphics.setStroke(brush.colour(Tone.ACCENT));
    graphics.strokeRoundRect(x, y, width, height, round, round);
  }

  private void dot(double x, double y) {
    knob(x - 4, y - 4, 8, 8);
  }

  private void carrying(Phase.Dragging dragging, Drag.Carrying carrying) {
    var base = dragging.origin().layout().request().program();
    List<BlockPath> placed =
        carrying
            .edit()
            .map(edit -> ProgramEditor.apply(base, edit))
            .filter(EditResult.Edited.class::isInstance)
            .map(result -> ((EditResult.Edited) result).selection())
            .orElse(List.of());
    placed.forEach(path -> layout().span(path).ifPresent(this::landing));
    if (!placed.isEmpty()) {
      layout().span(placed.getFirst()).ifPresent(span -> caret(span.from()));
    }
  }

  private void landing(Span span) {
    double top = layout().frame().plotTop();
    var graphics = brush.graphics;
    graphics.setFill(brush.inks.colour(Tone.ACCENT, 0.14));
    graphics.fillRect(span.from(), top, span.width(), layout().frame().plotBottom() - top);
    graphics.setLineWidth(1.5);
    graphics.setLineDashes(4, 3);
    graphics.setStroke(brush.colour(Tone.ACCENT));
    graphics.strokeRect(span.from(), top, span.width(), layout().frame().plotBottom() - top);
    graphics.setLineDashes();
  }

  private void caret(double x) {
    double top = layout().frame().headerBottom() + 6;
    double ground = layout().frame().plotBottom();
    brush.graphics.setFill(brush.colour(Tone.ACCENT));
    brush.graphics.fillRect(x - 1.5, top, 3, ground - top);
    dot(x, top);
  }

  private void stretching(Drag.Stretching drag) {
    var block = layout().block(drag.path());
    if (block.isEmpty()) {
      return;
    }
    double x = block.get().span().to();
    double ground = layout().frame().plotBottom();
    brush.down(x, layout().frame().plotTop() - 12, ground, brush.colour(Tone.ACCENT));
    brush.pill(x - 4, ground - 40, 8, 26, brush.colour(Tone.ACCENT));
    paint(lengthChip(block.get(), drag));
  }

  private Chip lengthChip(LaneBlock block, Drag.Stretching drag) {
    return chip(block.span().to(), layout().frame().plotTop() - 16, snapped(drag.snapped()));
  }

  private String snapped(Snapped snapped) {
    boolean time = layout().scale().axis() == org.backstride.ui.program.lane.AxisKind.TIME;
    String length = time ? formats.clock(snapped.along()) : formats.distance(snapped.along());
    String total = time ? formats.clock(snapped.total()) : formats.distance(snapped.total());
    return switch (snapped.magnet()) {
      case NONE, GRID -> length;
      case NEIGHBOUR -> messages.text("program.snap.neighbour", length);
      case ROUND_TOTAL -> messages.text("program.snap.total", length, total);
    };
  }

  private void level(LaneBlock block, Level level) {
    double y = layout().topOf(block, block.span().middle());
    var seen = scene.view().seen();
    brush.across(seen.from(), y, seen.to(), brush.inks.colour(Tone.ACCENT, 0.7));
    paint(levelChip(block, level));
  }

  private Chip levelChip(LaneBlock block, Level level) {
    var height = block.measure().height();
    String percent =
        height.form() == Height.Form.RAMP
            ? formats.percent(height.from() / 100) + " → " + formats.percent(height.to() / 100)
            : formats.percent(height.top() / 100);
    double middle = block.span().middle();
    return chip(middle, layout().topOf(block, middle) - 18, held(percent, level));
  }

  private String held(String percent, Level level) {
    return switch (level.magnet()) {
      case NONE -> percent;
      case NEIGHBOUR -> messages.text("program.snap.level", percent);
      case REFERENCE -> messages.text("program.snap.reference", percent);
      case ZONE -> messages.text("program.snap.zone", percent, level.zone());
    };
  }

  private Chip chip(double middle, double y, String text) {
    double width = brush.type.width(text, brush.type.strong) + 22;
    var seen = scene.view().seen();
    double x =
        Math.clamp(middle - width / 2, seen.from(), Math.max(seen.from(), seen.to() - width));
    return new Chip(new Rectangle2D(x, y - 12, width, 24), text);
  }

  private void paint(Chip chip) {
    var box = chip.box();
    brush.pill(
        box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), brush.colour(Tone.ACCENT));
    brush.middle(
        chip.text(),
        box.getMinX() + box.getWidth() / 2,
        box.getMinY() + box.getHeight() / 2,
        brush.lettering(brush.type.strong, Tone.SURFACE));
  }

  private void framing(Drag.Framing framing) {
    double x = Math.min(framing.start().x(), framing.pointer().x());
    double y = Math.min(framing.start().y(), framing.pointer().y());
    double width = Math.abs(framing.start().x() - framing.pointer().x());
    double height = Math.abs(framing.start().y() - framing.pointer().y());
    brush.graphics.setFill(brush.inks.colour(Tone.ACCENT, 0.12));
    brush.graphics.fillRect(x, y, width, height);
    brush.graphics.setLineWidth(1);
    brush.graphics.setStroke(brush.colour(Tone.ACCENT));
    brush.graphics.strokeRect(Brush.crisp(x), Brush.crisp(y), width, height);
  }
}
