package org.backstride.ui.program.lane;

import java.util.ArrayList;
import java.util.List;

/// The way along the lane: straight pieces, and breaks where repetitions are folded.
///
/// @param axis what runs along the lane
/// @param pixelsPerUnit pixels for one second or metre on straight pieces
/// @param pieces in order
public record LaneScale(AxisKind axis, double pixelsPerUnit, List<Piece> pieces) {

  private static final int[] TIME_STEPS = {
    1, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200
  };
  private static final int[] DISTANCE_STEPS = {
    5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000
  };
  private static final double LEAST_TICK_DISTANCE = 46;

  /// A straight piece of the way, or a break.
  ///
  /// @param span where it lies in pixels
  /// @param from where it begins, in seconds or metres from the start
  /// @param to where it ends
  /// @param kind straight or a break
  public record Piece(Span span, double from, double to, Kind kind) {}

  /// Whether distances on a piece are true.
  public enum Kind {
    STRAIGHT,
    BREAK
  }

  /// A mark on the axis.
  ///
  /// @param x where it stands
  /// @param value seconds or metres from the start
  public record Tick(double x, double value) {}

  public LaneScale {
    pieces = List.copyOf(pieces);
  }

  /// Where the lane ends, in pixels.
  public double end() {
    return pieces.isEmpty() ? 0 : pieces.getLast().span().to();
  }

  /// The seconds or metres from the start at a place, nearest where it lies outside.
  public double valueAt(double x) {
    for (Piece piece : pieces) {
      if (x < piece.span().to()) {
        double share = Math.max(0, (x - piece.span().from()) / piece.span().width());
        return piece.from() + share * (piece.to() - piece.from());
      }
    }
    return pieces.isEmpty() ? 0 : pieces.getLast().to();
  }

  /// Where so many seconds or metres from the start lie, nearest where they lie outside.
  public double xOf(double value) {
    for (Piece piece : pieces) {
      if (value < piece.to()) {
        double share = Math.max(0, (value - piece.from()) / (piece.to() - piece.from()));
        return piece.span().from() + share * piece.span().width();
      }
    }
    return end();
  }

  /// A place that stays the same thing while the scale changes: so far into one of the pieces.
  ///
  /// @param piece the piece's number
  /// @param share 0 at its start, 1 at its end, more beyond the last
  public record Anchor(int piece, double share) {}

  /// What lies at a place.
  public Anchor anchorAt(double x) {
    for (int i = 0; i < pieces.size(); i++) {
      var span = pieces.get(i).span();
      if (x < span.to() || i == pieces.size() - 1) {
        return new Anchor(i, span.width() > 0 ? (x - span.from()) / span.width() : 0);
      }
    }
    return new Anchor(0, 0);
  }

  /// Where an anchor of the same program lies now.
  public double xOf(Anchor anchor) {
    if (anchor.piece() >= pieces.size()) {
      return 0;
    }
    var span = pieces.get(anchor.piece()).span();
    return span.from() + anchor.share() * span.width();
  }

  /// How far apart the axis marks are, in seconds or metres.
  public int tickStep() {
    int[] steps = axis == AxisKind.TIME ? TIME_STEPS : DISTANCE_STEPS;
    for (int step : steps) {
      if (step * pixelsPerUnit >= LEAST_TICK_DISTANCE) {
        return step;
      }
    }
    return steps[steps.length - 1];
  }

  /// The marks of the axis, none on breaks.
  public List<Tick> ticks() {
    var ticks = new ArrayList<Tick>();
    for (Piece piece : pieces) {
      if (piece.kind() == Kind.STRAIGHT && piece.to() > piece.from()) {
        addTicks(piece, ticks);
      }
    }
    return List.copyOf(ticks);
  }

  private void addTicks(Piece piece, List<Tick> ticks) {
    int step = tickStep();
    double perUnit = piece.span().width() / (piece.to() - piece.from());
    for (double value = Math.ceil(piece.from() / step) * step; value <= piece.to(); value += step) {
      double x = piece.span().from() + (value - piece.from()) * perUnit;
      if (ticks.isEmpty() || x - ticks.getLast().x() >= LEAST_TICK_DISTANCE / 2) {
        ticks.add(new Tick(x, value));
      }
    }
  }
}
