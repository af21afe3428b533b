package org.backstride.review;

import java.util.List;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Resolution;
import org.backstride.program.resolve.StepFigures;
import org.backstride.program.resolve.Unrolling;
import org.backstride.recording.DirectionLabel;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.jspecify.annotations.Nullable;

/// One step of a program as it was to be done, for finding it in a recording.
///
/// @param seconds how long, `NaN` where the program does not say
/// @param metresPerSecond how fast, the middle of its range, `NaN` where it does not say
/// @param ranges the values it aims at
public record PlannedPiece(
    double seconds, double metresPerSecond, Gait gait, DirectionLabel direction, Ranges ranges) {

  /// The ranges of one piece; null where the program gives none or the person's tests do not say
  /// what they come to.
  public record Ranges(@Nullable Span speed, @Nullable Span heartRate) {
    public static final Ranges NONE = new Ranges(null, null);
  }

  /// From low to high, in metres a second or beats a minute.
  public record Span(double low, double high) {

    static Span between(double one, double other) {
      return new Span(Math.min(one, other), Math.max(one, other));
    }
  }

  /// Both as one, with the ranges that hold both.
  PlannedPiece followedBy(PlannedPiece next) {
    double speed =
        (metresPerSecond * seconds + next.metresPerSecond * next.seconds)
            / (seconds + next.seconds);
    var both =
        new Ranges(
            around(ranges.speed(), next.ranges.speed()),
            around(ranges.heartRate(), next.ranges.heartRate()));
    return new PlannedPiece(seconds + next.seconds, speed, gait, direction, both);
  }

  private static @Nullable Span around(@Nullable Span one, @Nullable Span other) {
    return one == null || other == null
        ? null
        : new Span(Math.min(one.low(), other.low()), Math.max(one.high(), other.high()));
  }

  /// The steps of a program for one person, in the order in which they are done.
  public static List<PlannedPiece> of(Program program, References references) {
    return Unrolling.of(program).stream().map(each -> of(each.step(), references)).toList();
  }

  private static PlannedPiece of(Step step, References references) {
    var figures = StepFigures.of(step, references);
    return new PlannedPiece(
        figures.seconds(),
        figures.metresPerSecond(),
        step.gait(),
        direction(step),
        ranges(step, references));
  }

  private static DirectionLabel direction(Step step) {
    return step.gait() == Gait.STILL
        ? DirectionLabel.STILL
        : switch (step.direction()) {
          case FORWARD -> DirectionLabel.FORWARD;
          case BACKWARD -> DirectionLabel.BACKWARD;
          case LATERAL_LEFT -> DirectionLabel.LATERAL_LEFT;
          case LATERAL_RIGHT -> DirectionLabel.LATERAL_RIGHT;
          case MIXED -> DirectionLabel.MIXED;
        };
  }

  private static Ranges ranges(Step step, References references) {
    if (step.gait() == Gait.STILL) {
      return Ranges.NONE;
    }
    var movement = new Movement(step.gait(), step.direction());
    @Nullable Span speed = null;
    @Nullable Span heart = null;
    for (var target : step.intensity().targets()) {
      switch (Resolution.of(target, movement, references)) {
        case Resolution.Speeds(double from, double to) -> speed = Span.between(from, to);
        case Resolution.Beats(double from, double to) -> heart = Span.between(from, to);
        case Resolution.AsGiven _, Resolution.Unresolved _ -> {}
      }
    }
    return new Ranges(speed, heart);
  }
}
