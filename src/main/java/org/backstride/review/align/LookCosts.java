package org.backstride.review.align;

import java.util.Arrays;
import java.util.List;
import org.backstride.review.align.SignalCells.Signal;

/// What blocks of each kind look like, learnt from where they were laid last: a level and a spread
/// of every signal. A cell far from its kind's level costs no more than a limit, so that the
/// seconds in which the pace changes do not decide.
final class LookCosts implements Costs {

  /// Seconds that follow one another say much the same: how much each says of its own.
  private static final double OWN_WORD = 0.3;

  private static final double LEFT_OVER = 1.6;
  private static final double MOST = 4.5;
  private static final double USUAL = 0.5;
  private static final double OFF = 0.8;
  private static final double FIRST_SECONDS = 6;
  private static final double LAST_SECONDS = 2;

  private final List<Wanted> wanted;
  private final SignalCells cells;
  private final double[][] running;
  private final double[][] each;

  private LookCosts(List<Wanted> wanted, SignalCells cells) {
    this.wanted = wanted;
    this.cells = cells;
    int kinds = wanted.stream().mapToInt(Wanted::kind).max().orElse(-1) + 1;
    running = new double[kinds][cells.count() + 1];
    each = new double[kinds][cells.count()];
  }

  /// Learns from blocks as they lie.
  static LookCosts of(List<Wanted> wanted, SignalCells cells, List<Laid> laid) {
    var costs = new LookCosts(wanted, cells);
    for (int kind = 0; kind < costs.each.length; kind++) {
      costs.learn(kind, laid);
    }
    return costs;
  }

  @Override
  public double over(int block, int from, int to) {
    double[] sums = running[wanted.get(block).kind()];
    return sums[to] - sums[from];
  }

  @Override
  public double leftOver() {
    return cells.isEmpty() ? 0.1 : OWN_WORD * LEFT_OVER * cells.cellSeconds();
  }

  /// What a cell costs as one of a kind.
  double cell(int kind, int cell) {
    return each[kind][cell];
  }

  /// Whether a cell clearly does not look like one of a kind.
  boolean isOff(int kind, int cell) {
    return each[kind][cell] > OWN_WORD * cells.cellSeconds() * OFF;
  }

  private void learn(int kind, List<Laid> laid) {
    boolean[] inside = inside(kind, laid);
    double weights = cells.signals().stream().mapToDouble(Signal::weight).sum();
    for (Signal signal : cells.signals()) {
      double[] known = known(signal, inside);
      if (known.length == 0) {
        continue;
      }
      double level = known[known.length / 2];
      double spread = spread(known, level, signal);
      for (int i = 0; i < cells.count(); i++) {
        double off = (signal.value(i) - level) / spread;
        boolean counts = !Double.isNaN(off) && !cells.isStopped(i);
        double cost = counts ? Math.min(MOST, off * off / 2) - USUAL : 0;
        each[kind][i] += OWN_WORD * cells.cellSeconds() * signal.weight() / weights * cost;
      }
    }
    for (int i = 0; i < cells.count(); i++) {
      running[kind][i + 1] = running[kind][i] + each[kind][i];
    }
  }

  /// The cells well inside the blocks of a kind.
  private boolean[] inside(int kind, List<Laid> laid) {
    boolean[] inside = new boolean[cells.count()];
    int first = (int) Math.ceil(FIRST_SECONDS / cells.cellSeconds());
    int last = (int) Math.ceil(LAST_SECONDS / cells.cellSeconds());
    for (int block = 0; block < laid.size(); block++) {
      Laid here = laid.get(block);
      if (wanted.get(block).kind() == kind && here.isFound()) {
        int from = here.from() + Math.min(first, here.length() / 4);
        Arrays.fill(inside, from, here.to() - Math.min(last, here.length() / 8), true);
      }
    }
    return inside;
  }

  private double[] known(Signal signal, boolean[] inside) {
    double[] known = new double[cells.count()];
    int count = 0;
    for (int i = 0; i < cells.count(); i++) {
      if (inside[i] && !cells.isStopped(i) && !Double.isNaN(signal.value(i))) {
        known[count++] = signal.value(i);
      }
    }
    double[] sorted = Arrays.copyOf(known, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private static double spread(double[] known, double level, Signal signal) {
    double[] off = Arrays.stream(known).map(value -> Math.abs(value - level)).sorted().toArray();
    double usual = 1.4826 * off[off.length / 2];
    return Math.max(usual, signal.leastSpread(level));
  }
}
