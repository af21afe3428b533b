package org.backstride.review.align;

import java.util.ArrayList;
import java.util.List;
import org.backstride.review.align.SignalCells.Signal;

/// What is known before any block has been found: a block is even, and about as fast as planned.
final class EvenCosts implements Costs {

  private static final double CELL_WEIGHT = 1;
  private static final double LEFT_OVER = 0.55;
  private static final double SPEED_WEIGHT = 0.35;
  private static final double CLEAR_SPEED = 0.6;

  private final List<Wanted> wanted;
  private final double[] speedSums;
  private final List<double[][]> sums = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();

  EvenCosts(List<Wanted> wanted, SignalCells cells) {
    this.wanted = wanted;
    speedSums = new double[cells.count() + 1];
    for (int i = 0; i < cells.count(); i++) {
      double speed = cells.speed(i, i + 1);
      speedSums[i + 1] = speedSums[i] + (Double.isNaN(speed) ? 0 : speed);
    }
    cells.signals().forEach(signal -> add(signal, cells));
  }

  @Override
  public double over(int block, int from, int to) {
    double cost = 0;
    double all = 0;
    for (int i = 0; i < sums.size(); i++) {
      double[][] sum = sums.get(i);
      double first = sum[0][to] - sum[0][from];
      double spread = sum[1][to] - sum[1][from] - first * first / (to - from);
      cost += weights.get(i) * Math.max(0, spread);
      all += weights.get(i);
    }
    return all == 0 ? 0 : CELL_WEIGHT * cost / all + speed(block, from, to);
  }

  @Override
  public double leftOver() {
    return sums.isEmpty() ? 0.1 : LEFT_OVER;
  }

  private double speed(int block, int from, int to) {
    double mean = (speedSums[to] - speedSums[from]) / (to - from);
    double off = (mean - wanted.get(block).metresPerSecond()) / CLEAR_SPEED;
    return Double.isNaN(off) ? 0 : SPEED_WEIGHT * Math.min(1, off * off) * (to - from);
  }

  /// Running sums of the signal and its square, its variance over the whole recording being 1.
  private void add(Signal signal, SignalCells cells) {
    int count = cells.count();
    double mean = 0;
    for (int i = 0; i < count; i++) {
      double value = signal.value(i);
      mean += (Double.isNaN(value) ? 0 : value) / count;
    }
    double power = 0;
    for (int i = 0; i < count; i++) {
      double value = signal.value(i);
      double off = Double.isNaN(value) ? 0 : value - mean;
      power += off * off / count;
    }
    double deviation = Math.sqrt(Math.max(power, 1e-9));
    double[][] running = new double[2][count + 1];
    for (int i = 0; i < count; i++) {
      double value = signal.value(i);
      double even = Double.isNaN(value) || cells.isStopped(i) ? 0 : (value - mean) / deviation;
      running[0][i + 1] = running[0][i] + even;
      running[1][i + 1] = running[1][i] + even * even;
    }
    sums.add(running);
    weights.add(signal.weight());
  }
}
