package org.backstride.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Recording;
import org.backstride.recording.Totals;

/// What a decoded file holds, as the one line of JSON that `inspect --json` prints: ISO-8601 UTC,
/// SI units, steps a minute, null for what is not known.
public final class InspectJson {

  private static final int DECIMALS = 4;

  private final JsonGenerator json;
  private final Function<Problem, String> sentence;

  private InspectJson(JsonGenerator json, Function<Problem, String> sentence) {
    this.json = json;
    this.sentence = sentence;
  }

  /// Describes a file.
  ///
  /// @param file the file as it was named on the command line
  /// @param sentence puts a problem into words
  public static String line(String file, Decoded decoded, Function<Problem, String> sentence) {
    return text(json -> new InspectJson(json, sentence).write(file, decoded));
  }

  /// Describes a file of which nothing could be read.
  ///
  /// @param message why, in words
  public static String unread(String file, String message) {
    return text(json -> new InspectJson(json, _ -> message).writeUnread(file, message));
  }

  /// What is written into one line.
  @FunctionalInterface
  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private static String text(Content content) {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(text)) {
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return text.toString();
  }

  private void writeUnread(String file, String message) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeStringField("format", Format.UNKNOWN.name());
    json.writeStringField("status", "rejected");
    json.writeArrayFieldStart("recordings");
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    json.writeStartObject();
    json.writeStringField("code", "unreadable");
    json.writeStringField("message", message);
    json.writeNullField("offset");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(String file, Decoded decoded) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeStringField("format", decoded.source().format().name());
    switch (decoded) {
      case Complete complete ->
          writeBody(
              complete.isPartial() ? "partial" : "ok", complete.recordings(), complete.problems());
      case Rejected rejected -> writeBody("rejected", List.of(), List.of(rejected.problem()));
    }
    json.writeEndObject();
  }

  private void writeBody(String status, List<Recording> recordings, List<Problem> problems)
      throws IOException {
    json.writeStringField("status", status);
    json.writeArrayFieldStart("recordings");
    for (var recording : recordings) {
      writeRecording(recording);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (var problem : problems) {
      writeProblem(problem);
    }
    json.writeEndArray();
  }

  private void writeRecording(Recording recording) throws IOException {
    json.writeStartObject();
    writeText("sport", recording.activity().sport());
    writeText("subSport", recording.activity().subSport());
    var start = recording.start();
    writeText("start", start == null ? "" : start.toString());
    writeTotals(recording.totals());
    json.writeArrayFieldStart("channels");
    for (var kind : recording.channels().kinds()) {
      json.writeString(kind.code());
    }
    if (!recording.beats().isEmpty()) {
      json.writeString(ChannelKind.BEAT_INTERVAL.code());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTotals(Totals totals) throws IOException {
    writeNumber("elapsedSeconds", totals.elapsedSeconds());
    writeNumber("timerSeconds", totals.timerSeconds());
    writeNumber("distanceMetres", totals.distanceMetres());
    json.writeNumberField("records", totals.records());
    json.writeNumberField("laps", totals.laps());
    writeNumber("heartRateAvg", totals.heartRateAvg());
    writeNumber("heartRateMax", totals.heartRateMax());
    writeNumber("speedAvg", totals.speedAvg());
    writeNumber("speedMax", totals.speedMax());
    writeNumber("cadenceAvg", totals.cadenceAvg());
    writeNumber("ascentMetres", totals.ascentMetres());
    writeNumber("calories", totals.calories());
  }

  private void writeProblem(Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", problem.code().text());
    json.writeStringField("message", sentence.apply(problem));
    if (problem.offset() == Problem.NOWHERE) {
      json.writeNullField("offset");
    } else {
      json.writeNumberField("offset", problem.offset());
    }
    json.writeEndObject();
  }

  private void writeText(String name, String value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }

  private void writeNumber(String name, double value) throws IOException {
    json.writeFieldName(name);
    if (Double.isNaN(value)) {
      json.writeNull();
    } else {
      var rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
      json.writeNumber(rounded.stripTrailingZeros().toPlainString());
    }
  }
}
