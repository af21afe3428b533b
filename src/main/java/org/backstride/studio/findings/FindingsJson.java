package org.backstride.studio.findings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.backstride.program.Program;
import org.backstride.rehab.Finding;
import org.backstride.rehab.Finding.Severity;

/// The answer of `check --json`: one object, on one line, with the findings in their order.
///
/// `form` is `backstride-findings`, `version` 1; `errors`, `warnings` and `hints` are counts; each
/// of overridden findings `overridden` counts, and they count as nothing else; each finding has
/// `rule`, `severity`, `path` (block indices from 0, empty for the whole program), `message`,
/// `satisfiedBy`, `source`, `sourceKey` (the same in every language), `fixes` (their labels), and
/// where it is overridden `override` with `reason`, `by` and `at`.
public final class FindingsJson {

  private final JsonGenerator json;
  private final FindingWords words;

  private FindingsJson(JsonGenerator json, FindingWords words) {
    this.json = json;
    this.words = words;
  }

  /// The object for a program's findings.
  public static String write(Program program, List<Finding> findings, FindingWords words) {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(text)) {
      new FindingsJson(json, words).write(program, findings);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return text.toString();
  }

  private void write(Program program, List<Finding> findings) throws IOException {
    json.writeStartObject();
    json.writeStringField("form", "backstride-findings");
    json.writeNumberField("version", 1);
    json.writeStringField("program", program.name());
    json.writeNumberField("errors", count(findings, Severity.ERROR));
    json.writeNumberField("warnings", count(findings, Severity.WARNING));
    json.writeNumberField("hints", count(findings, Severity.HINT));
    json.writeNumberField("overridden", findings.stream().filter(Finding::isOverridden).count());
    json.writeArrayFieldStart("findings");
    for (var finding : findings) {
      write(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule().name());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("path");
    for (int index : finding.path().indices()) {
      json.writeNumber(index);
    }
    json.writeEndArray();
    json.writeStringField("message", words.message(finding));
    json.writeStringField("satisfiedBy", words.satisfiedBy(finding));
    json.writeStringField("source", words.source(finding));
    json.writeStringField("sourceKey", finding.source().key());
    json.writeArrayFieldStart("fixes");
    for (var fix : finding.fixes()) {
      json.writeString(words.label(fix));
    }
    json.writeEndArray();
    var exemption = finding.exemption();
    if (exemption != null) {
      json.writeObjectFieldStart("override");
      json.writeStringField("reason", exemption.given().reason());
      json.writeStringField("by", exemption.given().by());
      json.writeStringField("at", exemption.given().at().toString());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream()
        .filter(finding -> finding.severity() == severity && !finding.isOverridden())
        .count();
  }
}
