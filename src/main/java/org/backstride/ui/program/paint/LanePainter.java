package org.backstride.ui.program.paint;

import java.util.Comparator;
import javafx.scene.canvas.GraphicsContext;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.gesture.Drag;
import org.backstride.ui.program.gesture.LaneGesture.Phase;
import org.backstride.ui.program.lane.LaneBlock;
import org.backstride.ui.program.lane.LaneBracket;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.Span;
import org.backstride.ui.program.words.StepWords;
import org.jspecify.annotations.Nullable;

/// Paints a whole lane, ground first, hand last.
public final class LanePainter {

  /// The margin at the left, where the percentages stand.
  public static final double MARGIN = 44;

  private static final double CAPTION_GAP = 12;

  private final StepWords words;
  private @Nullable Type type;

  public LanePainter(StepWords words) {
    this.words = words;
  }

  public void paint(GraphicsContext graphics, LaneScene scene, Inks inks) {
    var brush = new Brush(graphics, inks, type());
    var seen = scene.view().seen();
    double height = scene.layout().frame().height();
    graphics.clearRect(0, 0, graphics.getCanvas().getWidth(), graphics.getCanvas().getHeight());
    graphics.save();
    graphics.translate(MARGIN - seen.from(), 0);
    content(brush, scene);
    graphics.restore();
    graphics.setFill(inks.colour(Tone.SURFACE));
    graphics.fillRect(0, 0, MARGIN, height);
    brush.across(
        0,
        scene.layout().frame().headerBottom(),
        MARGIN + seen.width() + 40,
        inks.colour(Tone.HAIRLINE));
    new GroundPainter(brush, scene.layout(), words.formats()).margin(MARGIN - 8);
    caption(brush, scene);
  }

  /// Made when first painted: by then the theme has loaded its fonts.
  private Type type() {
    if (type == null) {
      type = new Type();
    }
    return type;
  }

  private void content(Brush brush, LaneScene scene) {
    var seen = scene.view().seen();
    var layout = scene.layout();
    var ground = new GroundPainter(brush, layout, words.formats());
    var blocks = new BlockPainter(brush, layout.frame());
    var overlays = new OverlayPainter(brush, scene, words.messages(), words.formats());
    var hand = new HandPainter(brush, scene, words.messages(), words.formats());
    ground.grid(seen);
    layout.folds().stream()
        .flatMap(fold -> fold.ghosts().stream())
        .forEach(ghost -> blocks.ghost(ghost.block()));
    layout.blocks().stream().filter(block -> isSeen(block, scene)).forEach(blocks::paint);
    layout.places().forEach(overlays::place);
    ground.reference(seen);
    labels(brush, scene);
    layout.folds().forEach(overlays::fold);
    layout.headers().forEach(overlays::header);
    layout.brackets().stream()
        .sorted(Comparator.comparingInt(LaneBracket::row).reversed())
        .forEach(overlays::bracket);
    ground.axis(seen);
    layout.folds().forEach(fold -> ground.breakMark(fold.span().from()));
    layout.folds().forEach(fold -> ground.breakMark(fold.span().to()));
    new MarkPainter(brush, scene).paint();
    if (!isCarrying(scene)) {
      hand.selection();
    }
    hand.drag();
  }

  private void labels(Brush brush, LaneScene scene) {
    var painter = new LabelPainter(brush, scene.layout(), words);
    scene.layout().blocks().stream().filter(block -> isSeen(block, scene)).forEach(painter::paint);
  }

  private static void caption(Brush brush, LaneScene scene) {
    double right = scene.view().seen().width();
    double width = brush.type.width(scene.view().caption(), brush.type.small);
    var seen = scene.view().seen();
    var along = new Span(seen.to() - width - CAPTION_GAP, seen.to() + CAPTION_GAP);
    double y = captionY(scene.layout(), along);
    brush.graphics.setFill(brush.inks.colour(Tone.SURFACE, 0.85));
    brush.graphics.fillRect(MARGIN + right - width - 3, y - 8, width + 6, 16);
    brush.right(
        scene.view().caption(), MARGIN + right, y, brush.lettering(brush.type.small, Tone.MUTED));
  }

  /// Over the line of 100 %; where a block that rises above the line has its label there, over the
  /// plot.
  static double captionY(LaneLayout layout, Span along) {
    var frame = layout.frame();
    double line = frame.yOf(100);
    boolean covers =
        layout.blocks().stream()
            .filter(block -> block.span().to() > along.from() && block.span().from() < along.to())
            .anyMatch(block -> layout.topOf(block, block.span().middle()) < line - 3);
    return covers ? frame.plotTop() - CAPTION_GAP : line - 11;
  }

  private static boolean isSeen(LaneBlock block, LaneScene scene) {
    var seen = scene.view().seen();
    return block.span().to() >= seen.from() - 4 && block.span().from() <= seen.to() + 4;
  }

  private static boolean isCarrying(LaneScene scene) {
    return scene.phase() instanceof Phase.Dragging dragging
        && dragging.drag() instanceof Drag.Carrying carrying
        && carrying.edit().isPresent();
  }
}
