package org.backstride.review;

import java.util.ArrayList;
import java.util.List;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Unrolling;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Interval;
import org.backstride.recording.Statistics;
import org.backstride.review.Adherence.Verdict;
import org.jspecify.annotations.Nullable;

/// A session step by step: what each step of its program asked for, and what was found of it in the
/// recording.
public record StepReview(List<Row> rows) {

  /// One step.
  ///
  /// @param done where it was found, null where it was not
  /// @param metresPerSecond the mean speed there, `NaN` where it is not known
  public record Row(
      Step step, PlannedPiece planned, @Nullable Interval done, double metresPerSecond) {

    /// How long it was, `NaN` where it was not found.
    public double seconds() {
      return done == null ? Double.NaN : done.lengthMillis() / 1000.0;
    }

    /// What became of it by its length: missed where it was not found, done where none was asked.
    public Verdict verdict(Borders borders) {
      return done == null ? Verdict.MISSED : borders.verdict(planned.seconds(), seconds());
    }
  }

  public StepReview {
    rows = List.copyOf(rows);
  }

  /// Looks for the steps of a program as the person with these references would have done them.
  public static StepReview of(Program program, References references, Channels channels) {
    var steps = Unrolling.of(program);
    var pieces = PlannedPiece.of(program, references);
    var found = Alignment.of(pieces, channels);
    var rows = new ArrayList<Row>();
    for (int i = 0; i < pieces.size(); i++) {
      @Nullable Interval done = i < found.size() ? found.get(i) : null;
      double speed = done == null ? Double.NaN : speed(channels, done);
      rows.add(new Row(steps.get(i).step(), pieces.get(i), done, speed));
    }
    return new StepReview(rows);
  }

  private static double speed(Channels channels, Interval interval) {
    return Statistics.of(channels, interval.startMillis(), interval.endMillis())
        .summary(ChannelKind.SPEED)
        .map(Statistics.Summary::mean)
        .orElse(Double.NaN);
  }
}
