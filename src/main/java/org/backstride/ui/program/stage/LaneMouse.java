package org.backstride.ui.program.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Repeat;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.edit.Slot;
import org.backstride.ui.program.gesture.LaneGesture.Outcome;
import org.backstride.ui.program.gesture.LaneGesture.Phase;
import org.backstride.ui.program.gesture.Pointer;
import org.backstride.ui.program.gesture.Pointer.Held;
import org.backstride.ui.program.hit.Hit;
import org.backstride.ui.program.model.NewBlocks;
import org.backstride.ui.program.model.ProgramModel;

/// From the mouse over the lane to its gesture.
final class LaneMouse {

  private static final double WHEEL_ZOOM = 1.2;

  private final LanePane pane;
  private final ProgramModel model;
  private final PressAndHold hold = new PressAndHold(this::create);
  private final Modifiers modifiers = Modifiers.on(System.getProperty("os.name", ""));
  private double panFrom = Double.NaN;

  LaneMouse(LanePane pane, ProgramModel model) {
    this.pane = pane;
    this.model = model;
  }

  void install() {
    pane.setOnMouseMoved(this::moved);
    pane.setOnMouseExited(_ -> leave());
    pane.setOnMousePressed(this::pressed);
    pane.setOnMouseDragged(this::dragged);
    pane.setOnMouseReleased(this::released);
    pane.setOnScroll(this::scrolled);
    pane.setOnZoom(this::pinched);
  }

  private void moved(MouseEvent event) {
    pane.gesture().hover(pointer(event), pane.lane(), active());
    pane.gestureChanged();
  }

  private void leave() {
    if (!pane.gesture().isDragging()) {
      pane.cancel();
    }
  }

  private void pressed(MouseEvent event) {
    pane.requestFocus();
    boolean pans =
        event.getButton() == MouseButton.MIDDLE
            || (event.getButton() == MouseButton.PRIMARY && pane.keys().holdsPan());
    panFrom = pans ? event.getX() : Double.NaN;
    if (event.getButton() == MouseButton.PRIMARY && !pans) {
      pane.gesture().press(pointer(event), pane.lane(), model.selection());
      pane.gestureChanged();
      if (pane.gesture().hit() instanceof Hit.Nothing) {
        hold.from(pointer(event));
      }
    }
  }

  /// An empty place was held long enough: a block of that height begins there.
  private void create(Pointer pointer) {
    if (pane.gesture().phase() instanceof Phase.Pressed) {
      pane.cancel();
      model.perform(pane.newBlockAt(pointer));
    }
  }

  private void dragged(MouseEvent event) {
    hold.movedTo(pointer(event));
    if (!Double.isNaN(panFrom)) {
      pane.sight().scrollBy(panFrom - event.getX());
      panFrom = event.getX();
      return;
    }
    pane.carry(event.getX(), event.getY(), held(event));
  }

  private void released(MouseEvent event) {
    hold.end();
    pane.catchUp();
    if (!Double.isNaN(panFrom)) {
      panFrom = Double.NaN;
      return;
    }
    if (pane.gesture().phase() instanceof Phase.Pressed) {
      if (pane.gesture().release(pointer(event)) instanceof Outcome.Clicked(Hit hit, Pointer at)) {
        clicked(hit, at);
        // What is clicked in quick succession for its own sake, such as a badge's sign, is no
        // block.
        if (event.getClickCount() >= 2 && hit instanceof Hit.OnBlock) {
          pane.editInPlace();
        }
      }
      moved(event);
    } else {
      pane.drop(pointer(event));
    }
  }

  private void clicked(Hit hit, Pointer pointer) {
    switch (hit) {
      case Hit.Badge(BlockPath path, Hit.Part part) -> badge(path, part);
      case Hit.Fold(BlockPath path) -> pane.sight().toggleFold(path);
      case Hit.Gap(Slot slot, double _) ->
          model.perform(new ProgramEdit.Insert(slot, List.of(NewBlocks.FORWARD_WALK.block())));
      case Hit.Nothing _ -> model.select(List.of());
      case Hit.OnBlock block -> pick(block.path(), pointer);
    }
  }

  /// A click selects; with Shift everything up to here, with Shortcut this one too or no more.
  private void pick(BlockPath path, Pointer pointer) {
    if (pointer.holds(Held.SHIFT)) {
      model.selectUpTo(path);
    } else if (pointer.holds(Held.COPY)) {
      var next = new ArrayList<>(model.selection());
      if (!next.remove(path)) {
        next.add(path);
      }
      model.select(next);
    } else {
      model.select(path);
    }
  }

  private void badge(BlockPath path, Hit.Part part) {
    model.select(path);
    int change =
        switch (part) {
          case FEWER -> -1;
          case COUNT -> 0;
          case MORE -> 1;
        };
    if (part == Hit.Part.COUNT) {
      pane.editInPlace();
      return;
    }
    if (BlockTree.find(model.program(), path).orElse(null) instanceof Repeat repeat) {
      model.performInBurst(new ProgramEdit.SetCount(path, repeat.count() + change), "count");
    }
  }

  private void scrolled(ScrollEvent event) {
    double delta = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
    var pointer = pane.pointer(event.getX(), event.getY());
    if (event.isShortcutDown()) {
      pane.zoomAround(delta > 0 ? WHEEL_ZOOM : 1 / WHEEL_ZOOM, pointer.x());
    } else if (pane.gesture().hit() instanceof Hit.Badge(BlockPath path, var _)) {
      badge(path, delta > 0 ? Hit.Part.MORE : Hit.Part.FEWER);
    } else {
      pane.sight().scrollBy(-delta);
    }
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    pane.zoomAround(event.getZoomFactor(), pane.pointer(event.getX(), event.getY()).x());
    event.consume();
  }

  private BlockPath active() {
    return model.selection().size() == 1 ? model.selection().getFirst() : BlockPath.ROOT;
  }

  private Pointer pointer(MouseEvent event) {
    var plain = pane.pointer(event.getX(), event.getY());
    return new Pointer(plain.x(), plain.y(), held(event));
  }

  private Set<Held> held(MouseEvent event) {
    return modifiers.held(event, pane.keys(), pane.sight().snapping().get());
  }
}
