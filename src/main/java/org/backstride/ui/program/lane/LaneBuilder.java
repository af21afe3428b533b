package org.backstride.ui.program.lane;

import java.util.ArrayList;
import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.resolve.Progressed;

/// Walks a program once to learn what does not scale, and once more to place everything.
final class LaneBuilder {

  private static final double OPEN_PLACE = 72;
  private static final double STANDING = 12;
  private static final double GHOST = 22;
  private static final int MOST_GHOSTS = 4;
  private static final double LEAST_PIXELS_PER_UNIT = 0.005;

  private final LaneRequest request;
  private final double pixelsPerUnit;
  private final List<LaneBlock> blocks = new ArrayList<>();
  private final List<LaneBracket> brackets = new ArrayList<>();
  private final List<LaneHeader> headers = new ArrayList<>();
  private final List<LaneFold> folds = new ArrayList<>();
  private final List<LanePlace> places = new ArrayList<>();
  private final List<LaneScale.Piece> pieces = new ArrayList<>();
  private double x;
  private double value;
  private double seconds;

  private LaneBuilder(LaneRequest request, double pixelsPerUnit) {
    this.request = request;
    this.pixelsPerUnit = pixelsPerUnit;
  }

  static LaneLayout build(LaneRequest request) {
    double scale =
        switch (request.scale()) {
          case LaneRequest.Scale.Fixed(double pixelsPerUnit) -> pixelsPerUnit;
          case LaneRequest.Scale.Fit(double zoom) -> fitting(request, zoom);
        };
    return new LaneBuilder(request, scale).layout();
  }

  private static double fitting(LaneRequest request, double zoom) {
    var unscaled = new LaneBuilder(request, 0);
    unscaled.placeAll(BlockPath.ROOT, request.program().blocks(), new Turn(0, 0));
    double room = request.frame().width() * zoom - unscaled.x;
    return Math.max(LEAST_PIXELS_PER_UNIT, room / Math.max(1, unscaled.straightUnits()));
  }

  private LaneLayout layout() {
    placeAll(BlockPath.ROOT, request.program().blocks(), new Turn(0, 0));
    int rows = brackets.stream().mapToInt(bracket -> bracket.row() + 1).max().orElse(0);
    double highest =
        blocks.stream().mapToDouble(block -> block.measure().height().top()).max().orElse(0);
    return new LaneLayout(
        request,
        request.frame().opened(rows, highest),
        new LaneScale(request.axis(), pixelsPerUnit, joined()),
        blocks,
        new LaneLayout.Overlays(brackets, headers, folds, places));
  }

  private double straightUnits() {
    return pieces.stream()
        .filter(piece -> piece.kind() == LaneScale.Kind.STRAIGHT)
        .mapToDouble(piece -> piece.to() - piece.from())
        .sum();
  }

  /// Which repetition is being placed, and how many brackets lie over it.
  private record Turn(int repetition, int row) {}

  private void placeAll(BlockPath parent, List<Block> children, Turn turn) {
    for (int i = 0; i < children.size(); i++) {
      place(parent.child(i), children.get(i), turn);
    }
  }

  private void place(BlockPath path, Block block, Turn turn) {
    switch (block) {
      case Step step -> placeStep(path, step, turn);
      case Repeat repeat -> placeRepeat(path, repeat, turn);
      case Section section -> placeSection(path, section, turn);
    }
  }

  private void placeStep(BlockPath path, Step step, Turn turn) {
    var measure = measure(step);
    double units = measure.along(request.axis());
    var span = new Span(x, x + (units > 0 ? units * pixelsPerUnit : STANDING));
    blocks.add(new LaneBlock(path, turn.repetition(), step, measure, span));
    go(span.to(), units, LaneScale.Kind.STRAIGHT);
    seconds += measure.seconds();
  }

  private void placeSection(BlockPath path, Section section, Turn turn) {
    double from = x;
    double before = seconds;
    placeBody(path, section.blocks(), turn);
    addHeader(path, section.title(), from, seconds - before, turn);
  }

  private void placeRepeat(BlockPath path, Repeat repeat, Turn turn) {
    double from = x;
    double before = seconds;
    int drawn = request.folding().folds(path, repeat) ? 1 : repeat.count();
    for (int i = 0; i < drawn; i++) {
      placeBody(
          path,
          Progressed.repetition(repeat, i + 1),
          new Turn(turn.repetition() + i, turn.row() + 1));
    }
    if (drawn < repeat.count()) {
      placeFold(path, repeat);
    }
    if (turn.repetition() == 0) {
      brackets.add(new LaneBracket(path, repeat, new Span(from, x), turn.row()));
    }
    if (!repeat.title().isBlank()) {
      addHeader(path, repeat.title(), from, seconds - before, turn);
    }
  }

  private void placeBody(BlockPath path, List<Block> children, Turn turn) {
    if (children.isEmpty() && turn.repetition() == 0) {
      places.add(new LanePlace(path, new Span(x, x + OPEN_PLACE)));
      go(x + OPEN_PLACE, 0, LaneScale.Kind.STRAIGHT);
    }
    placeAll(path, children, turn);
  }

  private void placeFold(BlockPath path, Repeat repeat) {
    int folded = repeat.count() - 1;
    double time = new LaneLength(step -> measure(step).seconds()).after(1, repeat);
    double units = new LaneLength(step -> measure(step).along(request.axis())).after(1, repeat);
    var span = new Span(x, x + foldWidth(folded));
    folds.add(new LaneFold(path, span, folded, time, ghosts(path, span, folded)));
    go(span.to(), units, LaneScale.Kind.BREAK);
    seconds += time;
  }

  private Measure measure(Step step) {
    return request.measures().apply(step);
  }

  private static double foldWidth(int folded) {
    return 12 + GHOST * Math.min(folded, MOST_GHOSTS);
  }

  private List<LaneFold.Ghost> ghosts(BlockPath path, Span span, int folded) {
    var drawn = blocks.stream().filter(block -> block.path().isWithin(path)).toList();
    if (drawn.isEmpty()) {
      // The repetition holds empty sections and repeats alone.
      return List.of();
    }
    double from = drawn.getFirst().span().from();
    double scale = GHOST / Math.max(1, drawn.getLast().span().to() - from);
    var ghosts = new ArrayList<LaneFold.Ghost>();
    for (int i = 0; i < Math.min(folded, MOST_GHOSTS); i++) {
      double start = span.from() + 6 + i * GHOST;
      for (LaneBlock block : drawn) {
        ghosts.add(
            new LaneFold.Ghost(
                new LaneBlock(
                    block.path(),
                    i + 1,
                    block.step(),
                    block.measure(),
                    new Span(
                        start + (block.span().from() - from) * scale,
                        start + (block.span().to() - from) * scale))));
      }
    }
    return ghosts;
  }

  private void addHeader(BlockPath path, String title, double from, double time, Turn turn) {
    if (turn.repetition() == 0 && path.indices().size() == 1) {
      headers.add(new LaneHeader(path, title, new Span(from, x), time));
    }
  }

  private void go(double to, double units, LaneScale.Kind kind) {
    pieces.add(new LaneScale.Piece(new Span(x, to), value, value + units, kind));
    x = to;
    value += units;
  }

  /// Neighbouring straight pieces of one scale as one piece.
  private List<LaneScale.Piece> joined() {
    var result = new ArrayList<LaneScale.Piece>();
    for (LaneScale.Piece piece : pieces) {
      if (!result.isEmpty() && joins(result.getLast(), piece)) {
        var last = result.removeLast();
        result.add(
            new LaneScale.Piece(
                new Span(last.span().from(), piece.span().to()),
                last.from(),
                piece.to(),
                LaneScale.Kind.STRAIGHT));
      } else {
        result.add(piece);
      }
    }
    return result;
  }

  private static boolean joins(LaneScale.Piece one, LaneScale.Piece next) {
    return one.kind() == LaneScale.Kind.STRAIGHT
        && next.kind() == LaneScale.Kind.STRAIGHT
        && one.to() > one.from()
        && next.to() > next.from();
  }
}
