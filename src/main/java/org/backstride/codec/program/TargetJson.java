package org.backstride.codec.program;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.backstride.program.Range;
import org.backstride.program.Target;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.program.Target.ZoneKind;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.SpeedUnit;

/// Targets as JSON, both ways.
final class TargetJson {

  private TargetJson() {}

  /// Writes the fields of a target into the object that is open.
  static void write(JsonGenerator json, Target target) throws IOException {
    switch (target) {
      case Target.AtSpeed(Range range, SpeedUnit unit) -> write(json, "speed", range, unit.code());
      case Target.AtPace(int from, int to, DistanceUnit per) -> {
        json.writeStringField("kind", "pace");
        json.writeNumberField("from", from);
        json.writeNumberField("to", to);
        json.writeStringField("unit", per.code());
      }
      case Target.AtPercent(Range range) -> write(json, "percent", range, "%");
      case Target.AtPercentEffort(Range range) -> write(json, "percent-effort", range, "%");
      case Target.AtHeartRate(Range range, HeartRateUnit unit) ->
          write(json, "heart-rate", range, unit.code());
      case Target.AtZone(int from, int to, ZoneKind kind) -> {
        json.writeStringField("kind", "zone");
        json.writeNumberField("from", from);
        json.writeNumberField("to", to);
        json.writeStringField("unit", Codes.of(kind));
      }
      case Target.AtEffort(Range range) -> write(json, "rpe", range, "cr10");
      case Target.AtCadence(Range range) -> write(json, "cadence", range, "spm");
      case Target.Free _ -> json.writeStringField("kind", "free");
    }
  }

  static Target read(JsonTree json) {
    String kind = json.text("kind");
    return switch (kind) {
      case "speed" ->
          new Target.AtSpeed(
              range(json), Codes.byCode(SpeedUnit.values(), SpeedUnit::code, json.text("unit")));
      case "pace" ->
          new Target.AtPace(
              json.whole("from"),
              json.whole("to"),
              Codes.byCode(DistanceUnit.values(), DistanceUnit::code, json.text("unit")));
      case "percent" -> new Target.AtPercent(range(json));
      case "percent-effort" -> new Target.AtPercentEffort(range(json));
      case "heart-rate" ->
          new Target.AtHeartRate(
              range(json),
              Codes.byCode(HeartRateUnit.values(), HeartRateUnit::code, json.text("unit")));
      case "zone" ->
          new Target.AtZone(
              json.whole("from"), json.whole("to"), Codes.read(ZoneKind.class, json.text("unit")));
      case "rpe" -> new Target.AtEffort(range(json));
      case "cadence" -> new Target.AtCadence(range(json));
      case "free" -> new Target.Free();
      default -> throw new IllegalArgumentException("No target " + kind);
    };
  }

  private static void write(JsonGenerator json, String kind, Range range, String unit)
      throws IOException {
    json.writeStringField("kind", kind);
    json.writeNumberField("from", range.from());
    json.writeNumberField("to", range.to());
    json.writeStringField("unit", unit);
  }

  private static Range range(JsonTree json) {
    return new Range(json.number("from"), json.number("to"));
  }
}
