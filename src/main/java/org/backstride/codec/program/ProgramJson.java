package org.backstride.codec.program;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backstride.program.Block;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.notation.Notation;

/// A program as one JSON object: its blocks with what other programs ask for (role, gait,
/// direction, length), and the whole program as `text`, the canonical notation. Reading goes by
/// `text` alone, so that nothing is lost on the way there and back.
public final class ProgramJson {

  private static final String FORM = "backstride-program";

  private final JsonGenerator json;

  private ProgramJson(JsonGenerator json) {
    this.json = json;
  }

  /// The program on one line.
  public static String print(Program program) {
    var out = new StringWriter();
    try (var json = new JsonFactory().createGenerator(out)) {
      new ProgramJson(json).write(program);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return out.toString();
  }

  /// The notation inside a JSON object; empty where it is not one of ours.
  public static Optional<String> text(String object) {
    boolean ours = false;
    String text = null;
    try (var parser = new JsonFactory().createParser(object)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        ours |= name.equals("form") && parser.getText().equals(FORM);
        text = name.equals("text") ? parser.getText() : text;
        parser.skipChildren();
      }
    } catch (IOException _) {
      return Optional.empty();
    }
    return ours ? Optional.ofNullable(text) : Optional.empty();
  }

  private void write(Program program) throws IOException {
    json.writeStartObject();
    json.writeStringField("form", FORM);
    json.writeNumberField("version", 1);
    json.writeStringField("name", program.name());
    writeBlocks(program.blocks());
    json.writeStringField("text", Notation.print(program));
    json.writeEndObject();
  }

  private void writeBlocks(List<Block> blocks) throws IOException {
    json.writeArrayFieldStart("blocks");
    for (Block block : blocks) {
      json.writeStartObject();
      writeBlock(block);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeBlock(Block block) throws IOException {
    switch (block) {
      case Section section -> {
        json.writeStringField("block", "section");
        json.writeStringField("title", section.title());
        writeBlocks(section.blocks());
      }
      case Repeat repeat -> {
        json.writeStringField("block", "repeat");
        json.writeStringField("title", repeat.title());
        json.writeNumberField("count", repeat.count());
        writeBlocks(repeat.blocks());
      }
      case Step step -> {
        json.writeStringField("block", "step");
        json.writeStringField("role", code(step.role()));
        json.writeStringField("gait", code(step.gait()));
        json.writeStringField("direction", code(step.direction()));
        writeExtent(step.extent());
      }
    }
  }

  private void writeExtent(Extent extent) throws IOException {
    switch (extent) {
      case Extent.ForTime(int seconds) -> json.writeNumberField("seconds", seconds);
      case Extent.ForDistance distance -> json.writeNumberField("metres", distance.metres());
      case Extent.ForSteps(int count) -> json.writeNumberField("steps", count);
      case Extent.ForReps(int count) -> json.writeNumberField("repetitions", count);
      case Extent.UntilLap _ -> json.writeStringField("until", "lap");
      case Extent.UntilHeartRate _ -> json.writeStringField("until", "heart-rate");
    }
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
