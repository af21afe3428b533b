package org.backstride.review.align;

import java.util.List;

/// How sure the edges of a found block are. The weights were set by hand on invented sessions of
/// known edges (with pauses, blocks left out, sessions broken off), so that of the blocks called 80
/// % sure about 80 in 100 are right to within 5 seconds or a tenth of their length.
final class Confidence {

  private static final double LOOK_SECONDS = 12;
  private static final double WITHOUT_SIGNALS = 0.33;
  private static final double CLEAR_SPEED = 0.35;

  private final List<Wanted> wanted;
  private final SignalCells cells;
  private final List<Laid> laid;
  private final LookCosts costs;

  Confidence(List<Wanted> wanted, SignalCells cells, List<Laid> laid, LookCosts costs) {
    this.wanted = wanted;
    this.cells = cells;
    this.laid = laid;
    this.costs = costs;
  }

  double of(int block) {
    Laid here = laid.get(block);
    double off = BlockSearch.lengthOff(wanted.get(block), cells.seconds(here.from(), here.to()));
    if (cells.isEmpty()) {
      return WITHOUT_SIGNALS * Math.exp(-off * off / 4);
    }
    double[] features = features(block);
    double score = -1.1;
    double[] weights = {-0.8, 1.2, 1.2, -0.6, -0.5};
    for (int i = 0; i < features.length; i++) {
      score += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-score));
  }

  /// What the confidence rests on: how badly the block fits its kind, how clear either edge is, how
  /// far its length and its speed are from the plan.
  double[] features(int block) {
    Laid here = laid.get(block);
    Wanted own = wanted.get(block);
    double fit = costs.over(block, here.from(), here.to()) / Math.max(1, here.length());
    double off = BlockSearch.lengthOff(own, cells.seconds(here.from(), here.to()));
    double speed = (cells.speed(here.from(), here.to()) - own.metresPerSecond()) / CLEAR_SPEED;
    return new double[] {
      Math.min(3, Math.max(0, fit / cells.cellSeconds() * 4)),
      Math.min(2.5, edge(block, here.from(), neighbour(block, -1, here.from()))),
      Math.min(2.5, edge(block, here.to(), neighbour(block, 1, here.to()))),
      Math.min(3, Math.abs(off)),
      Double.isNaN(speed) ? 0 : Math.min(3, speed * speed)
    };
  }

  /// The kind of the block that touches an edge, -1 where none does.
  private int neighbour(int block, int way, int edge) {
    for (int i = block + way; i >= 0 && i < laid.size(); i += way) {
      Laid other = laid.get(i);
      if (other.isFound()) {
        boolean touches = way < 0 ? other.to() == edge : other.from() == edge;
        return touches ? wanted.get(i).kind() : -1;
      }
    }
    return -1;
  }

  /// How much better the cells on either side of an edge fit their own side than the other one; the
  /// ends of the recording are clear.
  private double edge(int block, int edge, int other) {
    if (edge == 0 || edge >= cells.count() - 1) {
      return 2;
    }
    Laid here = laid.get(block);
    int reach = (int) Math.max(2, LOOK_SECONDS / cells.cellSeconds());
    boolean starts = edge == here.from();
    int inner = starts ? edge : Math.max(here.from(), edge - reach);
    int innerEnd = starts ? Math.min(here.to(), edge + reach) : edge;
    int outer = starts ? Math.max(0, edge - reach) : edge;
    int outerEnd = starts ? edge : Math.min(cells.count(), edge + reach);
    int kind = wanted.get(block).kind();
    double gain = gain(inner, innerEnd, kind, other) + gain(outer, outerEnd, other, kind);
    return gain / cells.cellSeconds();
  }

  /// The mean by which cells fit one kind better than another; belonging to no block is a kind too.
  private double gain(int from, int to, int own, int other) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += cost(other, i) - cost(own, i);
    }
    return to > from ? sum / (to - from) : 0;
  }

  private double cost(int kind, int cell) {
    return kind < 0 ? costs.leftOver() : costs.cell(kind, cell);
  }
}
