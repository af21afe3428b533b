package org.backstride.load;

import org.backstride.load.Cost.Basis;
import org.backstride.load.Cost.Estimate;
import org.backstride.load.Cost.None;
import org.backstride.load.Cost.Reason;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;

/// The cost of walking and running, forward and backward (evidence §3). Forward: the equations of
/// the American College of Sports Medicine, downhill those of Minetti 2002. Backward walking: our
/// model, fitted to the Compendium's 6.0 and 8.0 MET and to Hooper 2004 at 10 %; the sources
/// disagree at 5 %. Backward running: 1.35 times the net forward cost (Rasica 2020; Wright & Weyand
/// 2001).
public final class Energy {

  /// Backward running costs this many times the forward net cost on average.
  public static final double BACKWARD_RUN_FACTOR = 1.35;

  private static final double BACKWARD_RUN_LEAST = 1.25;
  private static final double BACKWARD_RUN_MOST = 1.45;
  private static final double REST = 3.5;
  private static final double ROUNDING = 1e-9;
  private static final double STEEPEST = 0.45;
  private static final double JOULES_PER_MILLILITRE = 20.9;

  private Energy() {}

  /// The cost of a movement.
  ///
  /// @param metresPerMinute the speed
  /// @param grade rise over run
  public static Cost of(Movement movement, double metresPerMinute, double grade) {
    boolean backward = movement.direction() == Direction.BACKWARD;
    boolean forward = movement.direction() == Direction.FORWARD;
    if (movement.gait() == Gait.STILL || (!backward && !forward)) {
      return new None(Reason.NO_MODEL);
    }
    if (grade < 0) {
      return backward
          ? new None(Reason.BACKWARD_DOWNHILL)
          : downhill(movement.gait(), metresPerMinute, grade);
    }
    return switch (movement.gait()) {
      case WALK ->
          backward ? backwardWalk(metresPerMinute, grade) : forwardWalk(metresPerMinute, grade);
      case RUN ->
          backward ? backwardRun(metresPerMinute, grade) : forwardRun(metresPerMinute, grade);
      case STILL -> new None(Reason.NO_MODEL);
    };
  }

  /// Net cost of forward running in joules per kilogram and metre (Minetti 2002).
  ///
  /// @param grade rise over run, held within ±0.45
  static double minettiRun(double grade) {
    double i = Math.clamp(grade, -STEEPEST, STEEPEST);
    return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + 3.6;
  }

  /// Net cost of forward walking at each grade's best speed, in joules per kilogram and metre
  /// (Minetti 2002).
  ///
  /// @param grade rise over run, held within ±0.45
  static double minettiWalk(double grade) {
    double i = Math.clamp(grade, -STEEPEST, STEEPEST);
    return ((((280.5 * i - 58.7) * i - 76.8) * i + 51.9) * i + 19.6) * i + 2.5;
  }

  /// Forward downhill by the net cost of a metre (Minetti 2002), to the steepest that was measured.
  /// Walking it holds at the best speed of each grade only, and it lies below the other equations
  /// on the level: its band reaches up to the cost on the level (ours).
  private static Cost downhill(Gait gait, double speed, double grade) {
    if (grade < -STEEPEST - ROUNDING) {
      return new None(Reason.TOO_STEEP);
    }
    boolean runs = gait == Gait.RUN;
    double net = runs ? minettiRun(grade) : minettiWalk(grade);
    double vo2 = REST + net * speed / JOULES_PER_MILLILITRE;
    return switch (runs ? forwardRun(speed, 0) : forwardWalk(speed, 0)) {
      case Estimate level -> new Estimate(vo2, vo2, Math.max(vo2, level.vo2()), Basis.MODELLED);
      case None none -> none;
    };
  }

  private static Cost forwardWalk(double speed, double grade) {
    return within(speed, 50, 100, walk(speed, grade), Basis.PUBLISHED);
  }

  private static Cost forwardRun(double speed, double grade) {
    return within(speed, 80, Double.MAX_VALUE, REST + run(speed, grade), Basis.PUBLISHED);
  }

  private static Cost backwardWalk(double speed, double grade) {
    if (grade > 0.10 + ROUNDING) {
      return new None(Reason.TOO_STEEP);
    }
    if (speed < 25) {
      return new None(Reason.TOO_SLOW);
    }
    if (speed > 100) {
      return new None(Reason.TOO_FAST);
    }
    double extra = 0.087 - 0.0027 * 100 * grade;
    double vo2 = REST + (0.1 + extra) * speed + 1.8 * speed * grade;
    double forward = walk(speed, grade);
    return speed < 50
        ? new Estimate(vo2, 0.75 * vo2, 1.25 * vo2, Basis.EXTRAPOLATED)
        : new Estimate(vo2, 1.17 * forward, 1.65 * forward, Basis.MODELLED);
  }

  private static Cost backwardRun(double speed, double grade) {
    if (grade > 0.25 + ROUNDING) {
      return new None(Reason.TOO_STEEP);
    }
    if (speed < 105) {
      return new None(Reason.TOO_SLOW);
    }
    if (speed > 210) {
      return new None(Reason.TOO_FAST);
    }
    double net = run(speed, grade);
    return new Estimate(
        REST + BACKWARD_RUN_FACTOR * net,
        REST + BACKWARD_RUN_LEAST * net,
        REST + BACKWARD_RUN_MOST * net,
        Basis.MODELLED);
  }

  private static Cost within(double speed, double least, double most, double vo2, Basis basis) {
    if (speed < least) {
      return new None(Reason.TOO_SLOW);
    }
    return speed > most ? new None(Reason.TOO_FAST) : new Estimate(vo2, vo2, vo2, basis);
  }

  private static double walk(double speed, double grade) {
    return REST + 0.1 * speed + 1.8 * speed * grade;
  }

  private static double run(double speed, double grade) {
    return 0.2 * speed + 0.9 * speed * grade;
  }
}
