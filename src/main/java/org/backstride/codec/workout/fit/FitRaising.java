package org.backstride.codec.workout.fit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstride.codec.fit.wire.FitMessage;
import org.backstride.codec.workout.Losses;
import org.backstride.codec.workout.StepText;
import org.backstride.program.Advice;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Intensity.Shape;
import org.backstride.program.Setting;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.unit.Direction;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;

/// One step of a FIT workout as a program has it.
///
/// @param message the step's message
/// @param gait how one moves where the step's name does not say
record FitRaising(FitMessage message, Gait gait) {

  boolean isLoop() {
    return message.code(1, FitStep.OPEN) == FitStep.REPEAT;
  }

  int back() {
    return message.code(2, -1);
  }

  int count() {
    return message.code(4, -1);
  }

  /// Whether the step ends at something that a program does not know.
  boolean isGuessed() {
    return extent().isEmpty();
  }

  Step step() {
    return fromWords().orElseGet(this::fromActions);
  }

  /// The step of our own words, where a watch would do the same with it.
  private Optional<Step> fromWords() {
    var reading = Notation.read("- " + message.text(8));
    if (!reading.isWhole()
        || reading.program().blocks().size() != 1
        || !(reading.program().blocks().getFirst() instanceof Step step)) {
      return Optional.empty();
    }
    var again = new FitLowering(References.UNKNOWN, gait, new Losses()).lower(step);
    return again.actsLike(acted()) && agrees(again.targets())
        ? Optional.of(step)
        : Optional.empty();
  }

  /// Targets in percent resolve for one athlete only, so any target in their place agrees.
  private boolean agrees(List<FitTarget> again) {
    var written = targets();
    for (int i = 0; i < Math.min(again.size(), written.size()); i++) {
      if (!again.get(i).equals(FitTarget.NONE) && !again.get(i).equals(written.get(i))) {
        return false;
      }
    }
    return true;
  }

  private FitStep acted() {
    return new FitStep(
        message.text(0),
        message.text(8),
        message.code(1, FitStep.OPEN),
        (long) message.number(2),
        message.code(7, 0),
        targets());
  }

  private Step fromActions() {
    String name = message.text(0);
    var movement = movement(name);
    var action =
        new Step.Action(acted().role(), movement.map(Move::gait).orElse(gait), direction(movement));
    String notes = message.text(8);
    boolean ours = movement.isPresent() && Notation.read("- " + notes).isWhole();
    return new Step(
        action,
        extent().orElse(new Extent.UntilLap()),
        intensity(),
        Setting.UNSTATED,
        new Advice(List.of(), movement.isPresent() ? "" : name, ours ? "" : notes));
  }

  private record Move(Gait gait, Direction direction) {}

  private static Direction direction(Optional<Move> movement) {
    return movement.map(Move::direction).orElse(Direction.FORWARD);
  }

  private static Optional<Move> movement(String name) {
    String[] words = name.split(" ", -1);
    if (words.length < 2) {
      return Optional.empty();
    }
    if (words[1].equals("still")) {
      return Optional.of(new Move(Gait.STILL, Direction.FORWARD));
    }
    for (Direction each : Direction.values()) {
      if (words[0].equals(StepText.directionWord(each))) {
        return words[1].equals("walk")
            ? Optional.of(new Move(Gait.WALK, each))
            : words[1].equals("run") ? Optional.of(new Move(Gait.RUN, each)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Extent> extent() {
    double amount = message.number(2);
    return switch (message.code(1, FitStep.OPEN)) {
      case FitStep.TIME -> Optional.of(new Extent.ForTime((int) Math.rint(amount / 1000)));
      case FitStep.DISTANCE ->
          Optional.of(
              new Extent.ForDistance(
                  tidy(BigDecimal.valueOf((long) amount, 2)), DistanceUnit.METRES));
      case FitStep.BELOW -> Optional.of(untilHeartRate(Extent.Side.BELOW, amount));
      case FitStep.ABOVE -> Optional.of(untilHeartRate(Extent.Side.ABOVE, amount));
      case FitStep.OPEN -> Optional.of(new Extent.UntilLap());
      case FitStep.REPS -> Optional.of(new Extent.ForReps((int) amount));
      default -> Optional.empty();
    };
  }

  private static Extent untilHeartRate(Extent.Side side, double amount) {
    return new Extent.UntilHeartRate(side, (int) amount - FitStep.BEATS);
  }

  private static BigDecimal tidy(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Intensity intensity() {
    var targets = targets().stream().map(FitTarget::target).toList();
    var first = targets.getFirst();
    var others =
        targets.stream()
            .skip(1)
            .filter(each -> !(each instanceof Target.Free))
            .filter(each -> each.getClass() != first.getClass())
            .toList();
    return new Intensity(first, Shape.STEADY, others);
  }

  private List<FitTarget> targets() {
    var targets = new ArrayList<FitTarget>();
    targets.add(target(3, 4).orElse(FitTarget.NONE));
    target(19, 20).ifPresent(targets::add);
    return targets;
  }

  private Optional<FitTarget> target(int kind, int first) {
    int type = message.code(kind, -1);
    return type < 0
        ? Optional.empty()
        : Optional.of(
            new FitTarget(
                type,
                message.code(first, 0),
                message.code(first + 1, 0),
                message.code(first + 2, 0)));
  }
}
