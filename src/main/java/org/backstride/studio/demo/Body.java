package org.backstride.studio.demo;

import java.util.random.RandomGenerator;
import org.backstride.athlete.Athlete;
import org.backstride.program.Step;
import org.backstride.unit.Gait;

/// How an invented body answers to a step, second by second: speed that settles in seconds, a heart
/// that follows the oxygen cost in tens of seconds (evidence §3b for the cost), steps that go with
/// the speed, and noise on everything.
final class Body {

  private static final double SPEED_LAG_SECONDS = 3;
  private static final double HEART_UP_SECONDS = 32;
  private static final double HEART_DOWN_SECONDS = 48;
  private static final double REST_UPTAKE = 3.5;

  private final RandomGenerator random;
  private final double heartRest;
  private final double heartMax;
  private final double mostUptake;
  private double speed;
  private double heart;
  private double wander;

  /// @param mostUptake the most oxygen the body takes up, in mL a minute and kilogram
  Body(Athlete athlete, double mostUptake, RandomGenerator random) {
    this.random = random;
    this.mostUptake = mostUptake;
    Integer rest = athlete.capacity().heartRateRest();
    Integer max = athlete.capacity().heartRateMax();
    heartRest = rest == null ? 60 : rest;
    heartMax = max == null ? 180 : max;
    heart = heartRest + 14 + random.nextGaussian() * 3;
  }

  /// Goes on for one second.
  ///
  /// @param aimed the step's speed in metres a second, zero where it stands
  void second(Step step, double aimed, double elapsedSeconds) {
    wander = wander * 0.93 + random.nextGaussian() * 0.012;
    double target = aimed * (1 + wander);
    speed += (target - speed) / SPEED_LAG_SECONDS;
    if (aimed == 0 && speed < 0.08) {
      speed = 0;
    }
    double drift = Math.min(8, elapsedSeconds / 240);
    double share = Math.clamp((uptake(step) - REST_UPTAKE) / (mostUptake - REST_UPTAKE), 0, 1);
    double goal =
        Math.min(heartMax - 2, heartRest + 12 + drift + share * (heartMax - heartRest - 12));
    heart += (goal - heart) / (goal > heart ? HEART_UP_SECONDS : HEART_DOWN_SECONDS);
  }

  /// Metres a second.
  double speed() {
    return speed == 0 ? 0 : Math.max(0, speed + random.nextGaussian() * 0.02);
  }

  /// Beats a minute, whole.
  double heartRate() {
    return Math.round(heart + random.nextGaussian() * 0.7);
  }

  /// Steps a minute of both feet, zero where the body stands.
  double cadence(Step step) {
    if (speed < 0.15) {
      return 0;
    }
    boolean backward = step.isBackward();
    double steps =
        step.gait() == Gait.RUN
            ? (backward ? 168 : 152) + 4.5 * speed
            : 58 + (backward ? 52 : 40) * speed;
    return Math.max(0, Math.round(steps + random.nextGaussian() * 1.6));
  }

  private double uptake(Step step) {
    double metresAMinute = speed * 60;
    double grade = step.setting().grade() == null ? 0 : step.setting().grade().fraction();
    boolean backward = step.isBackward();
    if (step.gait() == Gait.RUN) {
      return REST_UPTAKE
          + (backward ? 1.35 : 1) * (0.2 * metresAMinute + 0.9 * metresAMinute * grade);
    }
    return REST_UPTAKE + (backward ? 0.187 : 0.1) * metresAMinute + 1.8 * metresAMinute * grade;
  }
}
