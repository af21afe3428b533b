package org.backstride.ui.recording.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.backstride.recording.ChannelKind;

/// One figure of a stretch as a column of a table: how it is headed, what it is, and how it and a
/// difference of it are written.
///
/// @param value what it is, in the recorded unit
/// @param user the recorded unit in the user's
/// @param kind how it is written
public record Measure(
    String title,
    ToDoubleFunction<StretchFigures> value,
    DoubleUnaryOperator user,
    int decimals,
    Kind kind) {

  /// How a figure is written, and what of it a narrow table leaves out.
  public enum Kind {
    CLOCK,
    DISTANCE,
    /// A part of a whole, such as the climb.
    SHARE,
    NUMBER,
    /// The highest value of what another column has the mean of.
    PEAK,
    SIGNED
  }

  /// All figures, in the order of the columns.
  public static List<Measure> all(Readings readings) {
    String speed = readings.unit(ChannelKind.SPEED);
    String heart = readings.unit(ChannelKind.HEART_RATE);
    String cadence = readings.unit(ChannelKind.CADENCE);
    DoubleUnaryOperator speedIn = readings.formats()::speedIn;
    DoubleUnaryOperator altitudeIn = readings.formats()::altitudeIn;
    DoubleUnaryOperator same = DoubleUnaryOperator.identity();
    String climb =
        readings.messages().text("recording.column.climb", readings.formats().altitudeUnit());
    return List.of(
        new Measure(column(readings, "time"), StretchFigures::seconds, same, 0, Kind.CLOCK),
        new Measure(column(readings, "distance"), StretchFigures::metres, same, 0, Kind.DISTANCE),
        new Measure(speed, StretchFigures::speed, speedIn, 1, Kind.NUMBER),
        new Measure(max(readings, speed), StretchFigures::speedMax, speedIn, 1, Kind.PEAK),
        new Measure(heart, StretchFigures::heartRate, same, 0, Kind.NUMBER),
        new Measure(max(readings, heart), StretchFigures::heartRateMax, same, 0, Kind.PEAK),
        new Measure(cadence, StretchFigures::cadence, same, 0, Kind.NUMBER),
        new Measure(column(readings, "step"), StretchFigures::stepMetres, same, 2, Kind.NUMBER),
        new Measure(column(readings, "grade"), StretchFigures::grade, same, 1, Kind.SIGNED),
        new Measure(climb, StretchFigures::climbMetres, altitudeIn, 0, Kind.SHARE));
  }

  public boolean isKnown(StretchFigures figures) {
    return !Double.isNaN(value.applyAsDouble(figures));
  }

  /// Whether the figure is written with its unit.
  public boolean bearsUnit() {
    return kind == Kind.DISTANCE;
  }

  /// Whether a narrow table keeps it.
  public boolean isPrimary() {
    return kind != Kind.SHARE && kind != Kind.PEAK;
  }

  /// The figure as the user reads it, without a unit where the head has it.
  public String text(Readings readings, StretchFigures figures) {
    double recorded = value.applyAsDouble(figures);
    double shown = user.applyAsDouble(recorded);
    return switch (kind) {
      case CLOCK -> readings.formats().clock(recorded);
      case DISTANCE -> readings.formats().distance(recorded);
      case NUMBER, PEAK, SHARE -> readings.formats().number(shown, decimals);
      case SIGNED -> readings.signed(shown, decimals);
    };
  }

  /// What part of a whole a figure is, or by how much it differs where parts make no sense.
  public String shareOrDifference(Readings readings, StretchFigures part, StretchFigures whole) {
    double ours = value.applyAsDouble(part);
    double all = value.applyAsDouble(whole);
    return switch (kind) {
      case CLOCK, DISTANCE, SHARE -> readings.formats().percent(all > 0 ? ours / all : Double.NaN);
      case NUMBER, PEAK, SIGNED -> difference(readings, part, whole);
    };
  }

  /// By how much one figure is above another, with its sign.
  public String difference(Readings readings, StretchFigures ours, StretchFigures others) {
    double recorded = value.applyAsDouble(ours) - value.applyAsDouble(others);
    if (Double.isNaN(recorded)) {
      return readings.signed(recorded, decimals);
    }
    String sign = recorded < 0 ? "−" : "+";
    return switch (kind) {
      case CLOCK ->
          Math.abs(recorded) < 0.5
              ? "±" + readings.formats().clock(0)
              : sign + readings.formats().clock(Math.abs(recorded));
      case DISTANCE ->
          Math.abs(recorded) < 0.5
              ? "±" + readings.formats().distance(0)
              : sign + readings.formats().distance(Math.abs(recorded));
      case NUMBER, PEAK, SHARE, SIGNED -> readings.signed(shown(ours) - shown(others), decimals);
    };
  }

  /// The figure as far as its digits are written: what is read apart must not differ by nothing,
  /// nor what is read alike by something.
  private double shown(StretchFigures figures) {
    double exact = user.applyAsDouble(value.applyAsDouble(figures));
    return Double.isFinite(exact)
        ? new BigDecimal(exact).setScale(decimals, RoundingMode.HALF_UP).doubleValue()
        : exact;
  }

  private static String column(Readings readings, String name) {
    return readings.messages().text("recording.column." + name);
  }

  private static String max(Readings readings, String unit) {
    return readings.messages().text("recording.column.max", unit);
  }
}
