package org.backstride.ui.program.paint;

import java.util.Comparator;
import javafx.scene.canvas.GraphicsContext;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.gesture.Drag;
import org.backstride.ui.program.gesture.LaneGesture.Phase;
import org.backstride.ui.program.lane.LaneBlock;
import org.backstride.ui.program.lane.LaneBracket;
import org.backstride.ui.program.words.StepWords;
import org.jspecify.annotations.Nullable;

/// Paints a whole lane, ground first, hand last.
public final class LanePainter {

  /// The margin at the left, where the percentages stand.
  public static final double MARGIN = 44;

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
    new CaptionPainter(brush, scene).paint(hand.taken());
    if (!isCarrying(scene)) {
      hand.selection();
    }
    hand.drag();
  }

  private void labels(Brush brush, LaneScene scene) {
    var painter = new LabelPainter(brush, scene.layout(), words);
    scene.layout().blocks().stream().filter(block -> isSeen(block, scene)).forEach(painter::paint);
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
