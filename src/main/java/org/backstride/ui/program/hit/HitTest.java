package org.backstride.ui.program.hit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.backstride.program.BlockPath;
import org.backstride.program.edit.Slot;
import org.backstride.ui.program.lane.Height;
import org.backstride.ui.program.lane.LaneBlock;
import org.backstride.ui.program.lane.LaneBracket;
import org.backstride.ui.program.lane.LaneLayout;

/// Finds what lies under a pointer. Edges reach 6 px into a block and 4 px beyond it; a narrow
/// block has its handles above it while it is looked at (`active`).
///
/// @param layout the lane as it is drawn
/// @param active the block under the pointer before, or the selected one; the root for none
public record HitTest(LaneLayout layout, BlockPath active) {

  private static final double INSIDE = 6;
  private static final double OUTSIDE = 4;
  private static final double RAMP_HANDLE = 9;
  private static final double BRACKET_REACH = 8;
  private static final double GAP_REACH = 7;
  private static final double AXIS = 24;

  public Hit at(double x, double y) {
    return handle(x, y)
        .or(() -> badge(x, y))
        .or(() -> foldButton(x, y))
        .or(() -> header(x, y))
        .or(() -> sliver(x, y))
        .or(() -> edge(x, y))
        .or(() -> inside(x, y))
        .or(() -> bracket(x, y))
        .or(() -> fold(x, y))
        .or(() -> gap(x, y))
        .orElseGet(Hit.Nothing::new);
  }

  private Optional<Hit> handle(double x, double y) {
    return layout.blocks().stream()
        .filter(block -> block.path().equals(active) && HandleBracket.isNeededFor(block))
        .map(block -> onHandle(block, x, y))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Hit> onHandle(LaneBlock block, double x, double y) {
    var handle = HandleBracket.over(block, layout);
    if (handle.isAt(y) && handle.edge().contains(x)) {
      return Optional.of(new Hit.Edge(block.path()));
    }
    boolean onColumn =
        y > handle.bottom()
            && y <= layout.frame().plotBottom()
            && block.span().grown(OUTSIDE).contains(x);
    return onColumn || (handle.isAt(y) && handle.body().contains(x))
        ? Optional.of(new Hit.Body(block.path()))
        : Optional.empty();
  }

  private Optional<Hit> badge(double x, double y) {
    for (LaneBracket bracket : layout.brackets()) {
      var box = BadgeBox.of(bracket, layout);
      if (box.isAt(x, y)) {
        return Optional.of(new Hit.Badge(bracket.path(), box.partAt(x)));
      }
    }
    return Optional.empty();
  }

  private Optional<Hit> foldButton(double x, double y) {
    return layout.brackets().stream()
        .filter(bracket -> FoldBox.of(bracket, layout).filter(box -> box.isAt(x, y)).isPresent())
        .map(bracket -> (Hit) new Hit.Fold(bracket.path()))
        .findFirst();
  }

  private Optional<Hit> header(double x, double y) {
    return layout.headers().stream()
        .filter(header -> y < layout.frame().headerBottom() && header.span().contains(x))
        .map(header -> (Hit) new Hit.Header(header.path()))
        .findFirst();
  }

  /// A narrow block is not covered by the edge of its neighbour.
  private Optional<Hit> sliver(double x, double y) {
    return layout.blocks().stream()
        .filter(HandleBracket::isNeededFor)
        .filter(block -> block.span().contains(x) && isInPlot(block, x, y))
        .map(block -> (Hit) new Hit.Body(block.path()))
        .findFirst();
  }

  private Optional<Hit> edge(double x, double y) {
    return layout.blocks().stream()
        .filter(block -> !HandleBracket.isNeededFor(block))
        .filter(block -> x >= block.span().to() - INSIDE && x < block.span().to() + OUTSIDE)
        .filter(block -> isInPlot(block, block.span().to(), y))
        .map(block -> ramp(block, x, y).orElseGet(() -> new Hit.Edge(block.path())))
        .findFirst();
  }

  private Optional<Hit> inside(double x, double y) {
    return nearest(layout.blocks(), x)
        .filter(block -> isInPlot(block, x, y))
        .map(block -> ramp(block, x, y).orElseGet(() -> bodyOrTop(block, x, y)));
  }

  private Optional<Hit> ramp(LaneBlock block, double x, double y) {
    if (block.measure().height().form() != Height.Form.RAMP || HandleBracket.isNeededFor(block)) {
      return Optional.empty();
    }
    if (isNear(x, y, block.span().from(), layout.topOf(block, block.span().from()))) {
      return Optional.of(new Hit.RampStart(block.path()));
    }
    return isNear(x, y, block.span().to(), layout.topOf(block, block.span().to()))
        ? Optional.of(new Hit.RampEnd(block.path()))
        : Optional.empty();
  }

  private static boolean isNear(double x, double y, double pointX, double pointY) {
    return Math.abs(x - pointX) <= RAMP_HANDLE && Math.abs(y - pointY) <= RAMP_HANDLE;
  }

  private Hit bodyOrTop(LaneBlock block, double x, double y) {
    boolean onTop = y < layout.topOf(block, x) + INSIDE;
    boolean hasTop = block.measure().height().form() != Height.Form.FLAT;
    return onTop && hasTop && !HandleBracket.isNeededFor(block)
        ? new Hit.Top(block.path())
        : new Hit.Body(block.path());
  }

  private boolean isInPlot(LaneBlock block, double x, double y) {
    double top = Math.min(layout.topOf(block, x) - OUTSIDE, layout.frame().plotBottom() - 24);
    return y >= top && y <= layout.frame().plotBottom() + OUTSIDE;
  }

  /// The block under the pointer; a sliver of a block reaches a little beyond itself.
  private static Optional<LaneBlock> nearest(List<LaneBlock> blocks, double x) {
    Optional<LaneBlock> sliver =
        blocks.stream()
            .filter(block -> block.span().width() < 8 && block.span().grown(2).contains(x))
            .min(Comparator.comparingDouble(block -> Math.abs(block.span().middle() - x)));
    return sliver.or(() -> blocks.stream().filter(block -> block.span().contains(x)).findFirst());
  }

  private Optional<Hit> bracket(double x, double y) {
    return layout.brackets().stream()
        .filter(bracket -> bracket.span().grown(OUTSIDE).contains(x))
        .filter(bracket -> Math.abs(y - layout.frame().bracketY(bracket.row())) <= BRACKET_REACH)
        .map(bracket -> (Hit) new Hit.Bracket(bracket.path()))
        .findFirst();
  }

  /// Where two blocks meet, the place in the holder that is nearer to the whole program.
  private Optional<Hit> gap(double x, double y) {
    double ground = layout.frame().plotBottom();
    if (y <= ground + OUTSIDE || y > ground + AXIS) {
      return Optional.empty();
    }
    return Stream.concat(
            edges(x, block -> block.span().to(), block -> Slot.after(block.path())),
            edges(x, block -> block.span().from(), block -> Slot.before(block.path())))
        .min(
            Comparator.comparingInt((Hit.Gap gap) -> gap.slot().parent().indices().size())
                .thenComparingDouble(gap -> Math.abs(gap.x() - x)))
        .map(gap -> gap);
  }

  private Stream<Hit.Gap> edges(
      double x, ToDoubleFunction<LaneBlock> edge, Function<LaneBlock, Slot> slot) {
    return layout.blocks().stream()
        .filter(block -> block.repetition() == 0)
        .filter(block -> Math.abs(edge.applyAsDouble(block) - x) <= GAP_REACH)
        .map(block -> new Hit.Gap(slot.apply(block), edge.applyAsDouble(block)));
  }

  private Optional<Hit> fold(double x, double y) {
    return layout.folds().stream()
        .filter(fold -> fold.span().contains(x))
        .filter(_ -> y >= layout.frame().plotTop() && y <= layout.frame().plotBottom())
        .map(fold -> (Hit) new Hit.Fold(fold.path()))
        .findFirst();
  }
}
