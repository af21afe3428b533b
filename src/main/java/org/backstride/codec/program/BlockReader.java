package org.backstride.codec.program;

import java.util.List;
import java.util.stream.Collectors;
import org.backstride.program.Advice;
import org.backstride.program.Block;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Intensity.Shape;
import org.backstride.program.Progression;
import org.backstride.program.Repeat;
import org.backstride.program.Repeat.LastRecovery;
import org.backstride.program.Section;
import org.backstride.program.Setting;
import org.backstride.program.Step;
import org.backstride.program.StopCondition;
import org.backstride.program.Support;
import org.backstride.program.Surface;
import org.backstride.program.Target;
import org.backstride.unit.Direction;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;

/// Reads blocks from JSON; whatever is wrong is an `IllegalArgumentException`.
final class BlockReader {

  private BlockReader() {}

  static List<Block> readAll(JsonTree holder) {
    return holder.objects("blocks").stream().map(json -> json.placed(BlockReader::read)).toList();
  }

  private static Block read(JsonTree json) {
    String kind = json.text("block");
    return switch (kind) {
      case "section" -> new Section(json.textOr("title", ""), readAll(json));
      case "repeat" ->
          new Repeat(
              json.textOr("title", ""),
              json.whole("count"),
              readAll(json),
              Codes.read(LastRecovery.class, json.textOr("lastRecovery", "keep")),
              json.objects("each").stream()
                  .map(each -> each.placed(BlockReader::progression))
                  .toList());
      case "step" -> step(json);
      default -> throw new IllegalArgumentException("No block " + kind);
    };
  }

  private static Progression progression(JsonTree json) {
    return new Progression(
        Codes.read(Progression.Variable.class, json.text("variable")),
        json.number("delta"),
        Codes.byCode(Progression.Unit.values(), Progression.Unit::code, json.text("unit")));
  }

  private static Step step(JsonTree json) {
    var action =
        new Step.Action(
            Codes.read(Step.Role.class, json.text("role")),
            Codes.read(Gait.class, json.text("gait")),
            Codes.read(Direction.class, json.text("direction")));
    return new Step(
        action,
        json.object("extent").placed(BlockReader::extent),
        intensity(json),
        setting(json),
        advice(json));
  }

  private static Extent extent(JsonTree json) {
    if (json.has("seconds")) {
      return new Extent.ForTime(json.whole("seconds"));
    }
    if (json.has("distance")) {
      return new Extent.ForDistance(
          json.number("distance"),
          Codes.byCode(DistanceUnit.values(), DistanceUnit::code, json.text("unit")));
    }
    if (json.has("steps")) {
      return new Extent.ForSteps(json.whole("steps"));
    }
    if (json.has("repetitions")) {
      return new Extent.ForReps(json.whole("repetitions"));
    }
    return until(json);
  }

  private static Extent until(JsonTree json) {
    return switch (json.text("until")) {
      case "lap" -> new Extent.UntilLap();
      case "heart-rate" ->
          new Extent.UntilHeartRate(
              Codes.read(Extent.Side.class, json.text("side")), json.whole("beatsPerMinute"));
      default -> throw new IllegalArgumentException("No end " + json.text("until"));
    };
  }

  private static Intensity intensity(JsonTree json) {
    List<Target> targets =
        json.objects("targets").stream().map(each -> each.placed(TargetJson::read)).toList();
    return targets.isEmpty()
        ? Intensity.FREE
        : new Intensity(
            targets.getFirst(),
            Codes.read(Shape.class, json.textOr("shape", "steady")),
            targets.subList(1, targets.size()));
  }

  private static Setting setting(JsonTree json) {
    var supports =
        json.texts("supports").stream()
            .map(code -> Codes.read(Support.class, code))
            .collect(Collectors.toSet());
    return new Setting(
        json.has("grade") ? json.object("grade").placed(BlockReader::grade) : null,
        json.has("surface") ? Codes.read(Surface.class, json.text("surface")) : null,
        supports);
  }

  private static Grade grade(JsonTree json) {
    return new Grade(
        json.number("amount"),
        Codes.byCode(GradeUnit.values(), GradeUnit::code, json.text("unit")));
  }

  private static Advice advice(JsonTree json) {
    var stops =
        json.objects("stops").stream()
            .map(
                stop ->
                    new StopCondition(
                        Codes.read(StopCondition.Report.class, stop.text("report")),
                        Codes.read(StopCondition.Comparison.class, stop.text("comparison")),
                        stop.number("value")))
            .toList();
    return new Advice(stops, json.textOr("cue", ""), json.textOr("note", ""));
  }
}
