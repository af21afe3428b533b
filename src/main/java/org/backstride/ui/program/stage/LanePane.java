package org.backstride.ui.program.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.program.gesture.Dragged;
import org.backstride.ui.program.gesture.LaneGesture;
import org.backstride.ui.program.gesture.LaneSlots;
import org.backstride.ui.program.gesture.Pointer;
import org.backstride.ui.program.lane.LaneBlend;
import org.backstride.ui.program.lane.LaneFrame;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.LaneRequest;
import org.backstride.ui.program.lane.Measures;
import org.backstride.ui.program.lane.Span;
import org.backstride.ui.program.model.NewBlocks;
import org.backstride.ui.program.model.ProgramModel;
import org.backstride.ui.program.paint.Inkwell;
import org.backstride.ui.program.paint.LanePainter;
import org.backstride.ui.program.paint.LaneScene;
import org.backstride.ui.program.words.LaneWords;
import org.backstride.work.Cell;

/// The lane as a node: a canvas that is painted once a pulse where something changed. It is one
/// focusable control; what it stands on is its value to a screen reader.
public final class LanePane extends Region {

  private static final double RIGHT_MARGIN = 16;
  private static final double BESIDE = 40;

  private final ProgramModel model;
  private final LaneWords words;
  private final LanePainter painter;
  private final LaneGesture gesture = new LaneGesture();
  private final Grasp grasp;
  private final Canvas canvas = new Canvas();
  private final Inkwell inkwell = new Inkwell();
  private final LaneSight sight;
  private final Cell<LaneLayout> layout;
  private Map<BlockPath, LaneScene.Mark> marks = Map.of();
  private Measures measures;
  private final InlineField inline;
  private final HeldKeys keys;
  private final EdgeScroll edge = new EdgeScroll(this::scrollWhileHeld);
  private final OncePulse moving = new OncePulse(this::carryNow);
  private final Glide glide;
  private Pointer holding = Pointer.at(0, 0);
  private Program kept;
  private String caption = "";
  private LaneGesture.Phase painted = gesture.phase();

  public LanePane(ProgramModel model, LaneWords words, LaneSight sight, Lifetime lifetime) {
    this.model = model;
    this.words = words;
    this.sight = sight;
    painter = new LanePainter(words.words());
    keys = new HeldKeys(sight::keys);
    grasp = new Grasp(model);
    glide = new Glide(this::repaint, sight::isStill);
    measures = new Measures(model.references(), model::zonesOf);
    kept = model.program();
    layout = new Cell<>(LaneLayout.of(request()));
    getStyleClass().add("bs-lane");
    setId("lane");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(words.words().messages().text("program.lane"));
    inline = new InlineField(model, words.words(), this::leaveField);
    getChildren().setAll(inkwell.node(), canvas, inline);
    follow(lifetime);
    new LaneMouse(this, model).install();
  }

  private void follow(Lifetime lifetime) {
    lifetime.watch(model.shown(), _ -> relayout());
    lifetime.watch(model.desk().program(), _ -> settle());
    lifetime.watch(model.desk().selection(), _ -> announce());
    lifetime.watch(model.athlete(), _ -> remeasure());
    lifetime.watch(sight.changes(), _ -> relayout());
    lifetime.watch(inkwell.changes(), _ -> repaint());
    lifetime.own(glide::end);
    lifetime.own(edge::end);
    lifetime.own(moving::drop);
    lifetime.observe(focusedProperty(), _ -> repaint());
    lifetime.observe(widthProperty(), _ -> relayout());
    lifetime.observe(heightProperty(), _ -> relayout());
  }

  /// Paints anew in the next pulse; nothing around the lane is laid out for it.
  private void repaint() {
    setNeedsLayout(true);
  }

  /// What the lane paints with, for what is painted beside it.
  public Inkwell inkwell() {
    return inkwell;
  }

  /// The lane as it is seen now.
  public Cell<LaneLayout> layoutCell() {
    return layout;
  }

  public LaneLayout lane() {
    return layout.get();
  }

  LaneGesture gesture() {
    return gesture;
  }

  public LaneSight sight() {
    return sight;
  }

  /// Marks blocks that findings speak of.
  public void mark(Map<BlockPath, LaneScene.Mark> next) {
    if (!marks.equals(next)) {
      marks = Map.copyOf(next);
      repaint();
    }
  }

  /// The words at the right of the line of 100 %.
  public void caption(String text) {
    caption = text;
    repaint();
  }

  /// Something is brought in from outside, such as from the palette.
  public void bring(Dragged.Fresh fresh, double x, double y) {
    requestFocus();
    gesture.bring(fresh, LaneLayout.of(request().withScale(roomFor(fresh))), pointer(x, y));
    gestureChanged();
  }

  /// Where the whole program is in sight, what comes in finds room in sight too.
  private LaneRequest.Scale roomFor(Dragged.Fresh fresh) {
    if (sight.zoom() > 1) {
      return new LaneRequest.Scale.Fixed(lane().scale().pixelsPerUnit());
    }
    var program = model.program();
    var blocks = new ArrayList<>(program.blocks());
    blocks.addAll(fresh.blocks());
    var whole = LaneLayout.of(request().withProgram(program.withBlocks(blocks)));
    return new LaneRequest.Scale.Fixed(whole.scale().pixelsPerUnit());
  }

  /// Zooms around a place of the content: what lies there stays where it is seen.
  public void zoomAround(double factor, double contentX) {
    var anchor = lane().scale().anchorAt(contentX);
    double seenAt = contentX - sight.scroll();
    sight.zoomBy(factor);
    sight.scrollTo(lane().scale().xOf(anchor) - seenAt);
  }

  /// What was brought in moves on.
  public void carry(double x, double y) {
    carry(x, y, Set.of());
  }

  /// What is held moves on; at the edge of the lane the view moves along.
  void carry(double x, double y, Set<Pointer.Held> held) {
    holding = new Pointer(x, y, held);
    moving.request();
  }

  /// What is held is where the pointer was last; to be called before the hand lets go.
  void catchUp() {
    moving.flush();
  }

  private void carryNow() {
    carryOn();
    double x = holding.x();
    boolean isBeside = x < -BESIDE && isFromOutside();
    if (gesture.isDragging() && !isBeside) {
      edge.heldAt(x, LanePainter.MARGIN, getWidth());
    } else {
      edge.end();
    }
  }

  private void carryOn() {
    var at = pointer(holding.x(), holding.y());
    gesture.drag(new Pointer(at.x(), at.y(), holding.held()));
    gestureChanged();
  }

  private boolean isFromOutside() {
    return gesture.phase() instanceof LaneGesture.Phase.Dragging dragging
        && dragging.origin() instanceof LaneGesture.Origin.Outside;
  }

  private void scrollWhileHeld(double pixels) {
    double before = sight.scroll();
    sight.scrollBy(pixels);
    if (sight.scroll() != before) {
      carryOn();
    }
  }

  /// What was brought in is let go.
  public void letGo(double x, double y) {
    drop(pointer(x, y));
  }

  /// Whether blocks are on their way to new places.
  public boolean isGliding() {
    return glide.isMoving();
  }

  public boolean isDragging() {
    return gesture.isDragging();
  }

  /// After each step of a gesture: the preview is shown, the pointer's picture set.
  void gestureChanged() {
    grasp.follow(gesture.phase());
    gesture.edit().ifPresentOrElse(model::hold, model::letGo);
    if (!scale().equals(lane().request().scale())) {
      glide.begin(lane());
      relayout();
    }
    canvas.setCursor(HandCursor.of(gesture, keys));
    if (!gesture.phase().equals(painted)) {
      painted = gesture.phase();
      repaint();
    }
  }

  /// Ends a drag and makes its edit.
  void drop(Pointer pointer) {
    catchUp();
    edge.end();
    if (gesture.isDragging()) {
      glide.begin(lane());
    }
    var outcome = gesture.release(pointer);
    if (outcome instanceof LaneGesture.Outcome.Dropped(var drag)) {
      drag.edit().ifPresent(model::perform);
    }
    gestureChanged();
  }

  /// Restores what was before the gesture.
  void cancel() {
    moving.drop();
    edge.end();
    gesture.cancel();
    grasp.giveUp();
    gestureChanged();
  }

  /// Content coordinates of a place on this node.
  Pointer pointer(double x, double y, Pointer.Held... held) {
    return Pointer.at(x - LanePainter.MARGIN + sight.scroll(), y, held);
  }

  /// Where a place of the content lies on this node.
  public double xOf(double contentX) {
    return contentX + LanePainter.MARGIN - sight.scroll();
  }

  /// Opens the field of a block on the lane.
  public void editInPlace() {
    if (!model.selection().isEmpty()) {
      inline.open(model.selection().getFirst());
      repaint();
    }
  }

  private void leaveField() {
    requestFocus();
    repaint();
  }

  /// The edit that puts a block of a height at a place: forward walking at that share of the
  /// reference speed.
  ProgramEdit newBlockAt(Pointer pointer) {
    var slot = new LaneSlots(lane()).at(pointer.x(), pointer.y()).slot();
    double percent = Math.clamp(lane().frame().percentAt(pointer.y()), 5, 150);
    return new ProgramEdit.Insert(slot, List.of(NewBlocks.at((int) Math.round(percent / 5) * 5)));
  }

  /// The keys that are held over the lane.
  HeldKeys keys() {
    return keys;
  }

  double plotWidth() {
    return Math.max(50, getWidth() - LanePainter.MARGIN - RIGHT_MARGIN);
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    painter.paint(canvas.getGraphicsContext2D(), scene(), inkwell.inks());
    placeField();
  }

  private void placeField() {
    if (inline.isOpen()) {
      double from = lane().span(inline.path()).map(Span::from).orElse(0.0);
      double most = Math.max(0, getWidth() - InlineField.WIDTH - 8);
      double height = inline.prefHeight(InlineField.WIDTH);
      double y = Math.min(lane().frame().plotTop(), getHeight() - height - 8);
      inline.resizeRelocate(
          Math.clamp(xOf(from), Math.min(8, most), most),
          Math.max(0, y),
          InlineField.WIDTH,
          height);
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.VALUE_STRING
        ? words.of(model.program(), model.selection())
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private LaneScene scene() {
    var seen = new Span(sight.scroll(), sight.scroll() + plotWidth());
    var attention = isFocused() ? LaneScene.Attention.FOCUSED : LaneScene.Attention.ELSEWHERE;
    return new LaneScene(
        glide.seen(lane()),
        model.selection(),
        marks,
        gesture.phase(),
        new LaneScene.Look(seen, caption, attention));
  }

  private LaneRequest request() {
    return new LaneRequest(
        model.shown().get(),
        measures,
        sight.axis().get(),
        sight.folding().get().following(kept, model.shown().get()),
        LaneFrame.of(plotWidth(), Math.max(160, getHeight())),
        scale());
  }

  /// While something is dragged the scale stays, so that the pointer keeps what it holds.
  private LaneRequest.Scale scale() {
    return gesture.phase() instanceof LaneGesture.Phase.Dragging dragging
        ? new LaneRequest.Scale.Fixed(dragging.origin().layout().scale().pixelsPerUnit())
        : new LaneRequest.Scale.Fit(sight.zoom());
  }

  private void relayout() {
    var next = LaneLayout.of(request());
    if (LaneBlend.isReordered(lane(), next)) {
      glide.begin(lane());
    }
    layout.set(next);
    sight.keepWithin(lane().scale().end() - plotWidth());
    repaint();
  }

  private void settle() {
    sight.follow(kept, model.program());
    kept = model.program();
    model.letGo();
    relayout();
    announce();
  }

  private void remeasure() {
    measures = new Measures(model.references(), model::zonesOf);
    relayout();
  }

  private void announce() {
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    reveal();
    repaint();
  }

  /// Scrolls so that the selection is seen.
  private void reveal() {
    if (!model.selection().isEmpty() && !gesture.isDragging()) {
      lane().span(model.selection().getLast()).ifPresent(span -> sight.reveal(span, plotWidth()));
    }
  }
}
