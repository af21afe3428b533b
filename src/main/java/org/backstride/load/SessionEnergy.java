package org.backstride.load;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.backstride.load.Cost.Basis;
import org.backstride.load.Cost.Estimate;
import org.backstride.load.Cost.None;
import org.backstride.load.Cost.Reason;
import org.backstride.program.Step;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.StepFigures;
import org.backstride.program.resolve.UnrolledStep;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;

/// The energy of a designed session by evidence §3b, for each kilogram of body mass, rest included.
/// Steps whose time or speed is not known, or for which no equation holds, are left out and said.
///
/// @param energy the sum and its band
/// @param seconds the moving time that the sum stands for
/// @param without the moving time that is left out, as far as it is known
/// @param marks what the sum rests on, and why steps are left out
public record SessionEnergy(Band energy, double seconds, double without, Marks marks) {

  private static final double KILOCALORIES_PER_MILLILITRE = 5.0 / 1000;

  /// Kilocalories a kilogram: the estimate and the ends of its band.
  public record Band(double value, double low, double high) {

    Band plus(Estimate cost, double minutes) {
      double factor = minutes * KILOCALORIES_PER_MILLILITRE;
      return new Band(
          value + cost.vo2() * factor, low + cost.low() * factor, high + cost.high() * factor);
    }

    /// The same for a body mass.
    public Band times(double kilograms) {
      return new Band(value * kilograms, low * kilograms, high * kilograms);
    }
  }

  /// What the sum rests on.
  ///
  /// @param bases the kinds of equations used
  /// @param reasons why steps are left out; a step of unknown speed gives none
  public record Marks(Set<Basis> bases, Set<Reason> reasons) {
    public Marks {
      bases = Set.copyOf(bases);
      reasons = Set.copyOf(reasons);
    }
  }

  /// The energy of steps laid out one after another; standing still takes no part.
  public static SessionEnergy of(List<UnrolledStep> steps, References references) {
    var band = new Band(0, 0, 0);
    double counted = 0;
    double left = 0;
    var bases = EnumSet.noneOf(Basis.class);
    var reasons = EnumSet.noneOf(Reason.class);
    for (var unrolled : steps) {
      if (unrolled.step().gait() == Gait.STILL) {
        continue;
      }
      var figures = StepFigures.of(unrolled.step(), references);
      double seconds = Double.isNaN(figures.seconds()) ? 0 : figures.seconds();
      switch (cost(unrolled.step(), figures)) {
        case Estimate estimate when seconds > 0 -> {
          band = band.plus(estimate, seconds / 60);
          counted += seconds;
          bases.add(estimate.basis());
        }
        case Estimate _ -> reasons.add(Reason.NO_TIME);
        case None(Reason reason) -> {
          left += seconds;
          reasons.add(reason);
        }
      }
    }
    return new SessionEnergy(band, counted, left, new Marks(bases, reasons));
  }

  private static Cost cost(Step step, StepFigures figures) {
    return Double.isNaN(figures.metresPerSecond())
        ? new None(Reason.NO_SPEED)
        : Energy.of(
            new Movement(step.gait(), step.direction()),
            figures.metresPerSecond() * 60,
            step.setting().gradeFraction());
  }

  /// The mean cost of the time that is counted, in multiples of resting cost; `NaN` where there is
  /// no number.
  public double met() {
    return Cost.met(energy.value() / KILOCALORIES_PER_MILLILITRE / (seconds / 60));
  }

  /// Whether there is a number at all.
  public boolean isKnown() {
    return seconds > 0;
  }

  /// Whether every moving step is in the number.
  public boolean isWhole() {
    return marks.reasons().isEmpty();
  }

  /// Whether part of the number lies below the speeds that the model was fitted to.
  public boolean isExtrapolated() {
    return marks.bases().contains(Basis.EXTRAPOLATED);
  }
}
