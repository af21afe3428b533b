package org.backstride.ui.recording.model;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Interval;
import org.backstride.review.PlanMatch;
import org.backstride.review.PlannedPiece;
import org.jspecify.annotations.Nullable;

/// The range that was planned for a channel over a stretch of a recording.
public record PlannedBand(
    long fromMillis, long toMillis, ChannelKind kind, double low, double high) {

  /// The ranges of those blocks that intervals belong to.
  public static List<PlannedBand> of(PlanMatch match, List<Interval> intervals) {
    var bands = new ArrayList<PlannedBand>();
    for (int i = 0; i < intervals.size(); i++) {
      var interval = intervals.get(i);
      match
          .of(i)
          .map(PlannedPiece::ranges)
          .ifPresent(
              ranges -> {
                add(bands, interval, ChannelKind.SPEED, ranges.speed());
                add(bands, interval, ChannelKind.HEART_RATE, ranges.heartRate());
              });
    }
    return List.copyOf(bands);
  }

  private static void add(
      List<PlannedBand> bands,
      Interval found,
      ChannelKind kind,
      PlannedPiece.@Nullable Span range) {
    if (range != null) {
      double room = range.high() > range.low() ? 0 : 0.01 * Math.max(1e-3, range.high());
      bands.add(
          new PlannedBand(
              found.startMillis(),
              found.endMillis(),
              kind,
              range.low() - room,
              range.high() + room));
    }
  }
}
