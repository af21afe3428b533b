package org.backstride.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// One JSON object on one line.
final class JsonLine {

  /// Writes the fields of an object.
  @FunctionalInterface
  interface Fields {
    void write(JsonGenerator line) throws IOException;
  }

  private JsonLine() {}

  static String of(Fields fields) {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return text.toString();
  }
}
