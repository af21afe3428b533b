package org.backstride.ui.program.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstride.program.BlockPath;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.StepFigures;

/// Where everything of one program lies on the lane, in pixels of the lane's content. Pure: the
/// same request gives an equal layout.
///
/// @param request what it was made from
/// @param frame the rows, opened for this program
/// @param scale the way along the lane
/// @param blocks the drawn steps in order
/// @param overlays brackets, headings, folds and open places
public record LaneLayout(
    LaneRequest request,
    LaneFrame frame,
    LaneScale scale,
    List<LaneBlock> blocks,
    Overlays overlays) {

  /// What lies over and between the blocks.
  public record Overlays(
      List<LaneBracket> brackets,
      List<LaneHeader> headers,
      List<LaneFold> folds,
      List<LanePlace> places) {
    public Overlays {
      brackets = List.copyOf(brackets);
      headers = List.copyOf(headers);
      folds = List.copyOf(folds);
      places = List.copyOf(places);
    }
  }

  public LaneLayout {
    blocks = List.copyOf(blocks);
  }

  public static LaneLayout of(LaneRequest request) {
    return LaneBuilder.build(request);
  }

  public List<LaneBracket> brackets() {
    return overlays.brackets();
  }

  public List<LaneHeader> headers() {
    return overlays.headers();
  }

  public List<LaneFold> folds() {
    return overlays.folds();
  }

  public List<LanePlace> places() {
    return overlays.places();
  }

  /// The step at a path where it is first drawn.
  public Optional<LaneBlock> block(BlockPath path) {
    return blocks.stream().filter(block -> block.path().equals(path)).findFirst();
  }

  /// Whether the time of something is partly a guess: steps counted by the foot or by repetitions,
  /// or ended by a key or a heart rate, take as long as they take.
  public boolean isEstimated(BlockPath path) {
    return blocks.stream()
        .filter(block -> block.path().isWithin(path))
        .anyMatch(
            block -> Double.isNaN(StepFigures.of(block.step(), References.NOMINAL).seconds()));
  }

  /// The steps that are drawn right before and right after one.
  public List<LaneBlock> neighbours(LaneBlock block) {
    var near = new ArrayList<LaneBlock>();
    int here = blocks.indexOf(block);
    for (int i : new int[] {here - 1, here + 1}) {
      if (i >= 0 && i < blocks.size() && !blocks.get(i).path().equals(block.path())) {
        near.add(blocks.get(i));
      }
    }
    return near;
  }

  /// From the first to the last pixel of a step, repeat or section.
  public Optional<Span> span(BlockPath path) {
    double from = Double.POSITIVE_INFINITY;
    double to = Double.NEGATIVE_INFINITY;
    for (LaneBlock block : blocks) {
      if (block.path().isWithin(path)) {
        from = Math.min(from, block.span().from());
        to = Math.max(to, block.span().to());
      }
    }
    for (LaneFold fold : folds()) {
      if (fold.path().isWithin(path)) {
        to = Math.max(to, fold.span().to());
      }
    }
    for (LanePlace place : places()) {
      if (place.path().isWithin(path)) {
        from = Math.min(from, place.span().from());
        to = Math.max(to, place.span().to());
      }
    }
    return to > from ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /// The upper outline of a block at a place within it.
  public double topOf(LaneBlock block, double x) {
    double share = block.span().width() > 0 ? (x - block.span().from()) / block.span().width() : 0;
    return frame.yOf(block.measure().height().topAt(Math.clamp(share, 0, 1)));
  }
}
