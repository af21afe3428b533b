package org.backstride.codec.polar;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;

/// Walks a JSON document from front to back. What is not asked for, or is of another kind than what
/// is asked for, is passed over; where the text is no JSON, every method throws.
final class JsonCursor implements AutoCloseable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  /// A longer text is no number.
  private static final int LONGEST_NUMBER = 40;

  private final JsonParser parser;

  /// Takes the value of a field.
  interface Field {
    void take(String name) throws IOException;
  }

  /// Takes an item of an array.
  interface Item {
    void take() throws IOException;
  }

  JsonCursor(byte[] document) throws IOException {
    parser = FACTORY.createParser(document);
  }

  /// The byte that has been read up to.
  long offset() {
    return Math.max(0, parser.currentLocation().getByteOffset());
  }

  /// Goes to the next value of the document, false after the last.
  boolean next() throws IOException {
    return parser.nextToken() != null;
  }

  boolean isObject() {
    return parser.hasToken(JsonToken.START_OBJECT);
  }

  boolean isArray() {
    return parser.hasToken(JsonToken.START_ARRAY);
  }

  /// Hands out the fields of the object that the cursor stands on; nothing on anything else.
  void fields(Field field) throws IOException {
    if (!isObject()) {
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      field.take(name);
      leave();
    }
  }

  /// Hands out the items of the array that the cursor stands on; nothing on anything else.
  void items(Item item) throws IOException {
    if (!isArray()) {
      return;
    }
    for (var token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      item.take();
      leave();
    }
  }

  /// The number that the cursor stands on, also one that is written as a text; `NaN` for anything
  /// else.
  double number() throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_STRING -> number(parser.getText());
      case null, default -> Double.NaN;
    };
  }

  /// The text that the cursor stands on, or a number as it is written; empty for anything else.
  String text() throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getText();
      case null, default -> "";
    };
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /// Leaves an object or array that nobody went into.
  private void leave() throws IOException {
    if (isObject() || isArray()) {
      parser.skipChildren();
    }
  }

  private static double number(String written) {
    try {
      return written.length() > LONGEST_NUMBER ? Double.NaN : Double.parseDouble(written);
    } catch (NumberFormatException _) {
      return Double.NaN;
    }
  }
}
