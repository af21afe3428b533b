package org.backstride.sheet;

import java.util.ArrayList;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Surface;
import org.backstride.program.Target;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.program.Target.ZoneKind;
import org.backstride.sheet.SheetModel.Labelled;
import org.backstride.unit.Grade;
import org.jspecify.annotations.Nullable;

/// The dose boxes of one card: how often and how long, how fast, how steep, how hard.
final class Doses {

  private final Wording wording;
  private final @Nullable Athlete athlete;
  private final BeltStep beltStep;
  private final List<Labelled> boxes = new ArrayList<>();

  Doses(Wording wording, SheetOrder order) {
    this.wording = wording;
    athlete = order.athlete();
    beltStep = order.beltStep();
  }

  /// Adds how often, how long, and the rest between.
  ///
  /// @param factors the counts of the repeats around the step, outermost first
  /// @param rest the rest after each time, blank where there is none
  Doses extent(Step step, List<Integer> factors, String rest) {
    var value = new StringBuilder();
    factors.forEach(count -> value.append(count).append(" × "));
    add(
        wording.extentLabel(step.extent(), !factors.isEmpty()),
        value + wording.extent(step.extent()));
    if (!rest.isEmpty()) {
      add(wording.text("dose.rest"), rest);
    }
    return this;
  }

  Doses intensity(Step step, @Nullable Surface surface) {
    SpeedRange speed = SpeedRange.of(step, athlete);
    if (speed.isKnown()) {
      String unit = wording.formats().speedUnit();
      boolean ramp = SpeedRange.isRamp(step);
      if (surface == Surface.TREADMILL) {
        add(wording.text("dose.belt", unit), wording.belts(speed, ramp, beltStep));
      } else {
        add(wording.text("dose.speed", unit), wording.speeds(speed, ramp));
      }
    } else {
      target(step.intensity().target());
    }
    grade(step.setting().grade(), surface);
    step.intensity().secondary().forEach(this::target);
    return this;
  }

  Doses each(List<String> changes) {
    if (!changes.isEmpty()) {
      add(wording.text("dose.each"), String.join(", ", changes));
    }
    return this;
  }

  List<Labelled> boxes() {
    return List.copyOf(boxes);
  }

  private void grade(@Nullable Grade grade, @Nullable Surface surface) {
    if (grade != null) {
      add(wording.text("dose.grade"), wording.grade(grade));
    } else if (surface == Surface.TREADMILL) {
      add(wording.text("dose.grade"), "0 %");
    }
  }

  private void target(Target target) {
    switch (target) {
      case Target.AtEffort(Range range) ->
          add(wording.text("dose.effort"), wording.text("dose.effort.value", wording.range(range)));
      case Target.AtPercentEffort(Range range) ->
          add(wording.text("dose.share"), wording.range(range) + " %");
      case Target.AtPercent(Range range) ->
          add(wording.text("dose.percent"), wording.range(range) + " %");
      case Target.AtHeartRate(Range range, HeartRateUnit unit) ->
          add(wording.text("dose.heart"), wording.range(range) + " " + heartUnit(unit));
      case Target.AtZone(int from, int to, ZoneKind kind) ->
          add(
              wording.text(kind == ZoneKind.PACE ? "dose.zone.pace" : "dose.zone"),
              from == to ? String.valueOf(from) : from + "–" + to);
      case Target.AtCadence(Range range) -> add(wording.text("dose.cadence"), wording.range(range));
      case Target.AtSpeed(var range, var unit) ->
          add(
              wording.text("dose.speed", wording.formats().speedUnit()),
              wording.speeds(
                  new SpeedRange(
                      range.from().doubleValue() * unit.metresPerSecond(),
                      range.to().doubleValue() * unit.metresPerSecond()),
                  false));
      case Target.AtPace(int from, int to, var per) ->
          add(
              wording.text("dose.speed", wording.formats().speedUnit()),
              wording.speeds(new SpeedRange(per.metres() / from, per.metres() / to), false));
      case Target.Free _ -> {}
    }
  }

  private String heartUnit(HeartRateUnit unit) {
    return switch (unit) {
      case BEATS_PER_MINUTE -> wording.text("unit.beats");
      case PERCENT_OF_MAXIMUM -> wording.text("unit.max");
      case PERCENT_OF_RESERVE -> wording.text("unit.reserve");
      case PERCENT_OF_THRESHOLD -> wording.text("unit.threshold");
    };
  }

  private void add(String label, String value) {
    boxes.add(new Labelled(label, value));
  }
}
