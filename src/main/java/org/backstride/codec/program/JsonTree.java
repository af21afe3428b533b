package org.backstride.codec.program;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.backstride.codec.program.Misplaced.Place;

/// One JSON object in memory. What is asked for and is not there, or is of another kind, is
/// [Misplaced]; fields that nobody asks for do no harm.
///
/// @param place where the object begins
record JsonTree(Map<String, Object> fields, Place place) {

  private static final int DEEPEST = 64;

  /// Reads an object.
  ///
  /// @throws IOException where the text is no JSON
  static JsonTree read(String text) throws IOException {
    try (var parser = new JsonFactory().createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Misplaced("No object", Place.of(parser));
      }
      return object(parser, DEEPEST);
    }
  }

  /// What is made of the object; what its values forbid is laid to the place where it begins.
  <T> T placed(Function<JsonTree, T> making) {
    try {
      return making.apply(this);
    } catch (Misplaced e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  String text(String name) {
    return of(String.class, name).orElseThrow(() -> missing(name));
  }

  String textOr(String name, String otherwise) {
    return of(String.class, name).orElse(otherwise);
  }

  BigDecimal number(String name) {
    return of(BigDecimal.class, name).orElseThrow(() -> missing(name));
  }

  int whole(String name) {
    try {
      return number(name).intValueExact();
    } catch (ArithmeticException _) {
      throw missing(name);
    }
  }

  JsonTree object(String name) {
    return of(JsonTree.class, name).orElseThrow(() -> missing(name));
  }

  /// The objects of an array; none where it is missing.
  List<JsonTree> objects(String name) {
    return list(name, JsonTree.class);
  }

  /// The texts of an array; none where it is missing.
  List<String> texts(String name) {
    return list(name, String.class);
  }

  private <T> List<T> list(String name, Class<T> kind) {
    List<?> items = of(List.class, name).map(list -> (List<?>) list).orElse(List.of());
    return items.stream().map(item -> cast(kind, item, name)).toList();
  }

  private <T> Optional<T> of(Class<T> kind, String name) {
    return Optional.ofNullable(fields.get(name)).map(value -> cast(kind, value, name));
  }

  private <T> T cast(Class<T> kind, Object value, String name) {
    if (!kind.isInstance(value)) {
      throw missing(name);
    }
    return kind.cast(value);
  }

  private Misplaced missing(String name) {
    return wrong("Missing or of another kind: " + name);
  }

  private Misplaced wrong(String what) {
    return new Misplaced(what, place);
  }

  private static JsonTree object(JsonParser parser, int depth) throws IOException {
    var place = Place.of(parser);
    var fields = new LinkedHashMap<String, Object>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      value(parser, depth - 1).ifPresent(value -> fields.put(name, value));
    }
    return new JsonTree(fields, place);
  }

  private static List<Object> array(JsonParser parser, int depth) throws IOException {
    var items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      value(parser, depth - 1).ifPresent(items::add);
    }
    return items;
  }

  private static Optional<Object> value(JsonParser parser, int depth) throws IOException {
    if (depth == 0) {
      throw new Misplaced("Nested too deep", Place.of(parser));
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> Optional.of(object(parser, depth));
      case START_ARRAY -> Optional.of(array(parser, depth));
      case VALUE_STRING -> Optional.of(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(number(parser));
      case VALUE_TRUE -> Optional.of(true);
      case VALUE_FALSE -> Optional.of(false);
      case null, default -> Optional.empty();
    };
  }

  private static BigDecimal number(JsonParser parser) throws IOException {
    var number = parser.getDecimalValue();
    if (Math.abs((long) number.scale()) > 30 || number.precision() > 40) {
      throw new Misplaced("A number beyond all limits", Place.of(parser));
    }
    return number;
  }
}
