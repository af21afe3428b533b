package org.backstride.sheet.phone;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.backstride.text.Messages;

/// Writes a session as one self-contained HTML file: no script, style or picture comes from
/// elsewhere, and a policy in the page forbids it to ask.
public final class PhonePage {

  private static final List<String> WORDS =
      List.of(
          "after",
          "awake",
          "back",
          "beep",
          "before",
          "copied",
          "copy",
          "copy_by_hand",
          "dizzy",
          "done",
          "done_backward",
          "done_time",
          "end",
          "enough",
          "go",
          "left",
          "length",
          "next",
          "no_voice",
          "notice",
          "offline",
          "pain",
          "pause",
          "resume",
          "start",
          "stop",
          "summary",
          "to_go",
          "voice",
          "whole",
          "why");

  private PhonePage() {}

  /// The page of a session in the language of the messages.
  public static String html(PhonePlan plan, Messages messages) {
    Map<String, String> words =
        WORDS.stream()
            .collect(Collectors.toMap(word -> word, word -> messages.text("sheet.phone." + word)));
    var template = Mustache.compiler().escapeHTML(true).compile(template());
    return template.execute(
        Map.of(
            "language", messages.locale().toLanguageTag(),
            "title", plan.title(),
            "words", words,
            "plan", json(plan, words, messages.locale().toLanguageTag())));
  }

  /// The plan as JSON that may stand in a script: no `<` can end it.
  private static String json(PhonePlan plan, Map<String, String> words, String language) {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("title", plan.title());
      json.writeStringField("language", language);
      number(json, "seconds", plan.seconds());
      json.writeObjectFieldStart("words");
      for (var word : words.entrySet()) {
        json.writeStringField(word.getKey(), word.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("steps");
      for (var step : plan.steps()) {
        step(json, step);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("Written to memory", e);
    }
    return text.toString()
        .replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static void step(JsonGenerator json, PhonePlan.Part step) throws IOException {
    json.writeStartObject();
    json.writeNumberField("at", step.at());
    number(json, "seconds", step.seconds());
    json.writeStringField("tone", step.tone().code());
    json.writeStringField("glyph", step.tone().glyph());
    json.writeStringField("what", step.what());
    json.writeStringField("dose", step.dose());
    json.writeStringField("say", step.say());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, double value) throws IOException {
    if (Double.isNaN(value)) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }

  private static String template() {
    try (var in = PhonePage.class.getResourceAsStream("phone.html")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Missing in the program: phone.html", e);
    }
  }
}
