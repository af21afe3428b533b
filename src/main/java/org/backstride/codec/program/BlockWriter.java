package org.backstride.codec.program;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.backstride.program.Advice;
import org.backstride.program.Block;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Progression;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Setting;
import org.backstride.program.Step;
import org.backstride.program.Support;
import org.backstride.program.Target;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Grade;

/// Writes blocks as JSON; what is not stated is left out.
record BlockWriter(JsonGenerator json) {

  void writeAll(List<Block> blocks) throws IOException {
    json.writeArrayFieldStart("blocks");
    for (var block : blocks) {
      json.writeStartObject();
      write(block);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(Block block) throws IOException {
    switch (block) {
      case Section section -> {
        json.writeStringField("block", "section");
        json.writeStringField("title", section.title());
        writeAll(section.blocks());
      }
      case Repeat repeat -> write(repeat);
      case Step step -> write(step);
    }
  }

  private void write(Repeat repeat) throws IOException {
    json.writeStringField("block", "repeat");
    json.writeStringField("title", repeat.title());
    json.writeNumberField("count", repeat.count());
    json.writeStringField("lastRecovery", Codes.of(repeat.lastRecovery()));
    json.writeArrayFieldStart("each");
    for (Progression progression : repeat.progressions()) {
      json.writeStartObject();
      json.writeStringField("variable", Codes.of(progression.variable()));
      json.writeNumberField("delta", progression.delta());
      json.writeStringField("unit", progression.unit().code());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeAll(repeat.blocks());
  }

  private void write(Step step) throws IOException {
    json.writeStringField("block", "step");
    json.writeStringField("role", Codes.of(step.role()));
    json.writeStringField("gait", Codes.of(step.gait()));
    json.writeStringField("direction", Codes.of(step.direction()));
    json.writeObjectFieldStart("extent");
    write(step.extent());
    json.writeEndObject();
    write(step.intensity());
    write(step.setting());
    write(step.advice());
  }

  private void write(Extent extent) throws IOException {
    switch (extent) {
      case Extent.ForTime(int seconds) -> json.writeNumberField("seconds", seconds);
      case Extent.ForDistance(BigDecimal amount, DistanceUnit unit) -> {
        json.writeNumberField("distance", amount);
        json.writeStringField("unit", unit.code());
      }
      case Extent.ForSteps(int count) -> json.writeNumberField("steps", count);
      case Extent.ForReps(int count) -> json.writeNumberField("repetitions", count);
      case Extent.UntilLap _ -> json.writeStringField("until", "lap");
      case Extent.UntilHeartRate(Extent.Side side, int beats) -> {
        json.writeStringField("until", "heart-rate");
        json.writeStringField("side", Codes.of(side));
        json.writeNumberField("beatsPerMinute", beats);
      }
    }
  }

  private void write(Intensity intensity) throws IOException {
    json.writeStringField("shape", Codes.of(intensity.shape()));
    json.writeArrayFieldStart("targets");
    for (Target target : intensity.targets()) {
      json.writeStartObject();
      TargetJson.write(json, target);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(Setting setting) throws IOException {
    Grade grade = setting.grade();
    if (grade != null) {
      json.writeObjectFieldStart("grade");
      json.writeNumberField("amount", grade.amount());
      json.writeStringField("unit", grade.unit().code());
      json.writeEndObject();
    }
    if (setting.surface() != null) {
      json.writeStringField("surface", Codes.of(setting.surface()));
    }
    json.writeArrayFieldStart("supports");
    for (Support support : setting.supports().stream().sorted().toList()) {
      json.writeString(Codes.of(support));
    }
    json.writeEndArray();
  }

  private void write(Advice advice) throws IOException {
    json.writeArrayFieldStart("stops");
    for (var stop : advice.stops()) {
      json.writeStartObject();
      json.writeStringField("report", Codes.of(stop.report()));
      json.writeStringField("comparison", Codes.of(stop.comparison()));
      json.writeNumberField("value", stop.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("cue", advice.cue());
    json.writeStringField("note", advice.note());
  }
}
