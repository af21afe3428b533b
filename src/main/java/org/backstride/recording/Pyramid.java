package org.backstride.recording;

import java.util.Arrays;

/// The exact lowest and highest sample of any index range of one channel, found in a few steps:
/// each level holds the extremes of eight entries of the level below. Samples that are not known
/// (NaN) count for nothing; a range of nothing but those is NaN itself.
///
/// A million samples take 4 MB and another 1.2 MB for all levels.
public final class Pyramid {

  private static final int SHIFT = 3;
  private static final int FAN_OUT = 1 << SHIFT;

  private final float[] samples;
  private final float[][] lows;
  private final float[][] highs;

  private Pyramid(float[] samples) {
    this.samples = samples;
    int levels = 0;
    for (int size = samples.length; size > FAN_OUT; size = above(size)) {
      levels++;
    }
    lows = new float[levels + 1][];
    highs = new float[levels + 1][];
    lows[0] = samples;
    highs[0] = samples;
    for (int level = 1; level <= levels; level++) {
      build(level);
    }
  }

  /// Builds the levels over a copy of the samples.
  public static Pyramid of(float[] samples) {
    return new Pyramid(samples.clone());
  }

  public int size() {
    return samples.length;
  }

  /// One sample, NaN where it is not known.
  public float sample(int index) {
    return samples[index];
  }

  /// The lowest known sample from an index up to but not including another.
  public float low(int from, int to) {
    float[] low = new float[1];
    ranges(new int[] {from, to}, low, new float[1]);
    return low[0];
  }

  /// The highest known sample from an index up to but not including another.
  public float high(int from, int to) {
    float[] high = new float[1];
    ranges(new int[] {from, to}, new float[1], high);
    return high[0];
  }

  /// The extremes of adjoining ranges in one pass: range `i` runs from `bounds[i]` up to but not
  /// including `bounds[i + 1]`. An empty or unknown range gives NaN twice.
  ///
  /// @param bounds ascending indices from 0 to [#size], one more than there are ranges
  /// @param low receives the lowest sample of each range
  /// @param high receives the highest sample of each range
  public void ranges(int[] bounds, float[] low, float[] high) {
    for (int i = 0; i + 1 < bounds.length; i++) {
      range(bounds[i], bounds[i + 1], i, low, high);
    }
  }

  private void range(int from, int to, int at, float[] low, float[] high) {
    float lowest = Float.POSITIVE_INFINITY;
    float highest = Float.NEGATIVE_INFINITY;
    int level = 0;
    int start = from;
    int end = to;
    while (start < end) {
      boolean top = level == lows.length - 1;
      int alignedStart = top ? end : Math.min(end, roundUp(start));
      int alignedEnd = top ? end : Math.max(alignedStart, end & -FAN_OUT);
      float[] lowLevel = lows[level];
      float[] highLevel = highs[level];
      for (int i = start; i < alignedStart; i++) {
        lowest = lowLevel[i] < lowest ? lowLevel[i] : lowest;
        highest = highLevel[i] > highest ? highLevel[i] : highest;
      }
      for (int i = alignedEnd; i < end; i++) {
        lowest = lowLevel[i] < lowest ? lowLevel[i] : lowest;
        highest = highLevel[i] > highest ? highLevel[i] : highest;
      }
      start = alignedStart >> SHIFT;
      end = alignedEnd >> SHIFT;
      level++;
    }
    boolean unknown = lowest > highest;
    low[at] = unknown ? Float.NaN : lowest;
    high[at] = unknown ? Float.NaN : highest;
  }

  private void build(int level) {
    float[] low = new float[above(lows[level - 1].length)];
    float[] high = new float[low.length];
    Arrays.fill(low, Float.POSITIVE_INFINITY);
    Arrays.fill(high, Float.NEGATIVE_INFINITY);
    for (int i = 0; i < lows[level - 1].length; i++) {
      float lower = lows[level - 1][i];
      float higher = highs[level - 1][i];
      int block = i >> SHIFT;
      low[block] = lower < low[block] ? lower : low[block];
      high[block] = higher > high[block] ? higher : high[block];
    }
    lows[level] = low;
    highs[level] = high;
  }

  private static int roundUp(int index) {
    return (index + FAN_OUT - 1) & -FAN_OUT;
  }

  private static int above(int size) {
    return (size + FAN_OUT - 1) >> SHIFT;
  }
}
