package org.backstride.codec.program;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.backstride.codec.program.ProgramReading.Broken;
import org.backstride.codec.program.ProgramReading.Read;
import org.backstride.codec.program.ProgramReading.Reason;
import org.backstride.codec.program.ProgramReading.Refused;
import org.backstride.program.Program;
import org.backstride.program.Program.About;
import org.backstride.program.Surface;
import org.backstride.program.notation.Notation;

/// A program as one JSON object, versioned. Numbers keep their digits as typed. `text` is the
/// program in the notation, for people and for programs that read that; the blocks are what counts.
/// Fields that this version does not know are skipped.
public final class ProgramJson {

  private static final String FORM = "backstride-program";
  private static final int VERSION = 1;

  private ProgramJson() {}

  /// The program on one line.
  public static String print(Program program) {
    var out = new StringWriter();
    try (var json = new JsonFactory().createGenerator(out)) {
      json.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature(), true);
      write(json, program);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return out.toString();
  }

  /// Reads any text.
  public static ProgramReading read(String text) {
    if (!text.stripLeading().startsWith("{")) {
      return new Refused(Reason.NOT_OURS);
    }
    try {
      var json = JsonTree.read(text);
      if (!json.textOr("form", "").equals(FORM)) {
        return new Refused(Reason.NOT_OURS);
      }
      return json.number("version").compareTo(BigDecimal.valueOf(VERSION)) > 0
          ? new Refused(Reason.NEWER)
          : new Read(json.placed(ProgramJson::program));
    } catch (JsonProcessingException e) {
      var place = e.getLocation();
      return new Broken(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    } catch (Misplaced e) {
      return new Broken(e.line(), e.column());
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory", e);
    }
  }

  private static void write(JsonGenerator json, Program program) throws IOException {
    json.writeStartObject();
    json.writeStringField("form", FORM);
    json.writeNumberField("version", VERSION);
    json.writeStringField("name", program.name());
    json.writeArrayFieldStart("tags");
    for (var tag : program.about().tags()) {
      json.writeString(tag);
    }
    json.writeEndArray();
    json.writeStringField("goal", program.about().goal());
    Integer times = program.about().timesPerWeek();
    if (times != null) {
      json.writeNumberField("timesPerWeek", times);
    }
    if (program.surface() != null) {
      json.writeStringField("surface", Codes.of(program.surface()));
    }
    new BlockWriter(json).writeAll(program.blocks());
    json.writeStringField("text", Notation.print(program));
    json.writeEndObject();
  }

  private static Program program(JsonTree json) {
    var about =
        new About(
            json.texts("tags"),
            json.textOr("goal", ""),
            json.has("timesPerWeek") ? json.whole("timesPerWeek") : null);
    return new Program(
        json.textOr("name", ""),
        about,
        json.has("surface") ? Codes.read(Surface.class, json.text("surface")) : null,
        BlockReader.readAll(json));
  }
}
