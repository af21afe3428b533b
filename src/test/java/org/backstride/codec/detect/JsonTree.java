package org.backstride.codec.detect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON document as maps, lists, texts and numbers.
record JsonTree(Object root) {

  static JsonTree parse(byte[] bytes) throws IOException {
    try (var parser = new JsonFactory().createParser(bytes)) {
      parser.nextToken();
      return new JsonTree(value(parser));
    }
  }

  /// What stands under some names, one inside the other; an empty object where nothing does.
  JsonTree at(String... names) {
    Object here = root;
    for (String name : names) {
      Object next = here instanceof Map<?, ?> map ? map.get(name) : null;
      here = next == null ? Map.of() : next;
    }
    return new JsonTree(here);
  }

  Optional<Double> number(String... names) {
    return at(names).root() instanceof Number number
        ? Optional.of(number.doubleValue())
        : Optional.empty();
  }

  Optional<String> text(String... names) {
    return at(names).root() instanceof String text ? Optional.of(text) : Optional.empty();
  }

  List<JsonTree> items() {
    return root instanceof List<?> list
        ? list.stream().map(item -> new JsonTree(item == null ? Map.of() : item)).toList()
        : List.of();
  }

  List<String> names() {
    return root instanceof Map<?, ?> map
        ? map.keySet().stream().map(String::valueOf).toList()
        : List.of();
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> Map.of();
      default -> parser.getText();
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    var object = new LinkedHashMap<String, Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value(parser));
    }
    return object;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    var array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }
}
