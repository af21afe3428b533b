package org.backstride.ui.athlete.threshold;

import java.time.LocalDate;
import org.backstride.athlete.threshold.Provenance;
import org.backstride.athlete.threshold.Threshold;
import org.backstride.athlete.threshold.Threshold.OfHeart;
import org.backstride.athlete.threshold.Threshold.OfSpeed;
import org.backstride.athlete.threshold.Threshold.Subject;
import org.backstride.athlete.threshold.ZoneTable;
import org.backstride.text.Formats;
import org.backstride.ui.kit.ViewContext;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.backstride.unit.SpeedUnit;
import org.backstride.unit.UnitSystem;
import org.jspecify.annotations.Nullable;

/// How numbers, days and zones read.
public final class ThresholdWords {

  private final ViewContext context;

  public ThresholdWords(ViewContext context) {
    this.context = context;
  }

  /// What a number is of: "Maximum heart rate", "Comfortable".
  public String measure(Subject subject) {
    return context.text("threshold.measure." + subject.measure().name() + kind(subject));
  }

  /// What a number is of beside the name of its movement or of the heart rate: "maximum".
  String shortMeasure(Subject subject) {
    return subject.movement() == null
        ? context.text("threshold.heart." + subject.measure().name())
        : measure(subject);
  }

  /// What a number means for who enters it.
  String meaning(Subject subject) {
    boolean moving = subject.isHeart() && subject.movement() != null;
    return context.text(
        "threshold.meaning." + subject.measure().name() + (moving ? ".moving" : ""));
  }

  /// What a number is of, with its movement: "Walk backward, comfortable".
  public String subject(Subject subject) {
    @Nullable Movement movement = subject.movement();
    return movement == null
        ? measure(subject)
        : context.text("threshold.subject", movement(movement), measure(subject));
  }

  public String movement(Movement movement) {
    return context.text("athlete.movement." + movement.gait() + "." + movement.direction());
  }

  /// A number with its unit: "171 bpm", "2.2 km/h".
  public String value(Threshold threshold) {
    return switch (threshold) {
      case OfHeart heart ->
          context.text("threshold.bpm", context.formats().number(heart.beats(), 0));
      case OfSpeed speed -> value(speed.speed());
    };
  }

  /// Since when and how: "tested, Oct 5, 2026".
  public String provenance(Provenance provenance) {
    @Nullable LocalDate since = provenance.since();
    String source = source(provenance);
    return since == null
        ? context.text("threshold.undated", source)
        : context.text("threshold.dated", source, context.formats().date(since));
  }

  String source(Provenance provenance) {
    return context.text("threshold.source." + provenance.source().name());
  }

  String day(Provenance provenance) {
    @Nullable LocalDate since = provenance.since();
    return since == null ? Formats.UNKNOWN : context.formats().date(since);
  }

  /// A border of a zone: beats, or a speed without its unit.
  String border(ZoneTable zones, double value) {
    return zones.scheme().basis().isHeartRate()
        ? context.formats().number(value, 0)
        : context.formats().number(context.formats().speedIn(value), 1);
  }

  /// A zone from border to border.
  String range(ZoneTable zones, int zone) {
    return context.text(
        "threshold.range", border(zones, zones.low(zone)), border(zones, zones.high(zone)));
  }

  /// A zone as paces, the slower first.
  String paces(ZoneTable zones, int zone) {
    var formats = context.formats();
    return context.text(
        "threshold.range",
        formats.pace(zones.low(zone)).replaceFirst(" .*", ""),
        formats.pace(zones.high(zone)));
  }

  /// The unit of a zone's borders.
  String unit(ZoneTable zones) {
    return zones.scheme().basis().isHeartRate()
        ? context.text("threshold.bpm.unit")
        : context.formats().speedUnit();
  }

  private String value(Speed speed) {
    return amount(speed) + " " + context.formats().speedUnit();
  }

  private String amount(Speed speed) {
    var formats = context.formats();
    var own =
        formats.units() == UnitSystem.METRIC
            ? SpeedUnit.KILOMETRES_PER_HOUR
            : SpeedUnit.MILES_PER_HOUR;
    return speed.unit() == own
        ? formats.number(speed.amount().doubleValue(), Math.clamp(speed.amount().scale(), 1, 2))
        : formats.number(formats.speedIn(speed.metresPerSecond()), 1);
  }

  private static String kind(Subject subject) {
    @Nullable Movement movement = subject.movement();
    if (movement == null) {
      return ".heart";
    }
    return subject.isHeart() ? ".moving" : movement.gait() == Gait.WALK ? ".walk" : ".run";
  }
}
