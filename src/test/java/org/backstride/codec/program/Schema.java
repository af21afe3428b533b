package org.backstride.codec.program;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// As much of JSON Schema as the shipped schema uses; a word that it does not know is an error, so
/// that nothing in the schema goes unchecked.
final class Schema {

  private static final Set<String> KNOWN =
      Set.of(
          "$schema",
          "$defs",
          "$ref",
          "title",
          "description",
          "type",
          "required",
          "properties",
          "additionalProperties",
          "items",
          "minItems",
          "enum",
          "const",
          "oneOf",
          "minimum",
          "maximum",
          "exclusiveMinimum");

  private final JsonTree root;

  private Schema(JsonTree root) {
    this.root = root;
  }

  /// The schema that ships beside the reader.
  static Schema shipped() throws IOException {
    try (var in =
        Objects.requireNonNull(ProgramJson.class.getResourceAsStream("program.schema.json"))) {
      return new Schema(JsonTree.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }

  /// What is wrong with a document, by place.
  List<String> errors(String document) throws IOException {
    return errors(root, JsonTree.read(document), "");
  }

  private List<String> errors(JsonTree schema, Object value, String place) {
    for (String word : schema.fields().keySet()) {
      if (!KNOWN.contains(word)) {
        throw new AssertionError("The schema says " + word);
      }
    }
    if (schema.has("$ref")) {
      String name = schema.text("$ref").substring("#/$defs/".length());
      return errors(root.object("$defs").object(name), value, place);
    }
    var errors = new ArrayList<String>();
    if (schema.has("oneOf")) {
      long fitting =
          schema.objects("oneOf").stream()
              .filter(one -> errors(one, value, place).isEmpty())
              .count();
      add(errors, fitting != 1, place + " fits " + fitting + " of several");
    }
    Object constant = schema.fields().get("const");
    add(errors, constant != null && !same(constant, value), place + " const");
    Object words = schema.fields().get("enum");
    boolean known =
        !(words instanceof List<?> all) || all.stream().anyMatch(one -> same(one, value));
    add(errors, !known, place + " is none of the words");
    if (schema.has("type")) {
      typed(schema, value, place, errors);
    }
    return errors;
  }

  private void typed(JsonTree schema, Object value, String place, List<String> errors) {
    switch (schema.text("type")) {
      case "string" -> add(errors, !(value instanceof String), place + " is no text");
      case "number" -> number(schema, value, place, errors);
      case "integer" -> {
        number(schema, value, place, errors);
        boolean whole = value instanceof BigDecimal one && one.stripTrailingZeros().scale() <= 0;
        add(errors, !whole, place + " is not whole");
      }
      case "array" -> {
        if (value instanceof List<?> items) {
          for (int i = 0; i < items.size(); i++) {
            errors.addAll(errors(schema.object("items"), items.get(i), place + "/" + i));
          }
          add(
              errors,
              schema.has("minItems") && items.size() < schema.whole("minItems"),
              place + " is too short");
        } else {
          errors.add(place + " is no list");
        }
      }
      case "object" -> {
        if (value instanceof JsonTree tree) {
          object(schema, tree, place, errors);
        } else {
          errors.add(place + " is no object");
        }
      }
      default -> throw new AssertionError(schema.text("type"));
    }
  }

  private void object(JsonTree schema, JsonTree value, String place, List<String> errors) {
    schema
        .texts("required")
        .forEach(name -> add(errors, !value.has(name), place + "/" + name + " is missing"));
    value
        .fields()
        .forEach(
            (name, field) -> {
              if (schema.object("properties").has(name)) {
                errors.addAll(
                    errors(schema.object("properties").object(name), field, place + "/" + name));
              } else {
                errors.add(place + "/" + name + " is not known");
              }
            });
  }

  private static void number(JsonTree schema, Object value, String place, List<String> errors) {
    if (!(value instanceof BigDecimal number)) {
      errors.add(place + " is no number");
      return;
    }
    add(
        errors,
        schema.has("minimum") && number.compareTo(schema.number("minimum")) < 0,
        place + " is too small");
    add(
        errors,
        schema.has("exclusiveMinimum") && number.compareTo(schema.number("exclusiveMinimum")) <= 0,
        place + " is too small");
    add(
        errors,
        schema.has("maximum") && number.compareTo(schema.number("maximum")) > 0,
        place + " is too large");
  }

  private static boolean same(Object wanted, Object value) {
    return (wanted instanceof BigDecimal one && value instanceof BigDecimal other)
        ? one.compareTo(other) == 0
        : wanted.equals(value);
  }

  private static void add(List<String> errors, boolean wrong, String error) {
    if (wrong) {
      errors.add(error);
    }
  }
}
