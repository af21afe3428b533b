package org.backstride.sheet.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.decision.Proposal;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.response.Effusion;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.ResponseId;
import org.backstride.rehab.template.DecisionWords;
import org.backstride.sheet.report.ProgressReport.Style;
import org.backstride.sheet.report.Report.Part;
import org.backstride.text.Formats;
import org.jspecify.annotations.Nullable;

/// The whole trail of decisions about one person: every ruling in its order with the row, the data
/// and the reason, who made it and when, and every override. Pure: the same record gives the same
/// trail.
public final class DecisionTrail {

  private final CareRecord record;
  private final Style style;
  private final DecisionWords words;
  private final GateParts gate;

  private DecisionTrail(CareRecord record, Style style) {
    this.record = record;
    this.style = style;
    words = new DecisionWords(style::text);
    gate = new GateParts(style);
  }

  public static Report of(CaseFile file, Style style) {
    var trail = new DecisionTrail(file.record(), style);
    return new Report(
        style.messages().locale().getLanguage(),
        style.text("care.trail.title"),
        file.name() + " · " + style.formats().date(style.today()),
        Report.Format.LYING,
        List.of(
            trail.rulings(),
            trail.gate.limit(file),
            trail.gate.gate(file.athlete()),
            trail.gate.overrides(file.exemptions())),
        List.of(style.text("care.disclaimer")));
  }

  private Part rulings() {
    var rows = new ArrayList<List<String>>();
    for (Response response : record.responses()) {
      var made = of(response.id());
      made.forEach(ruling -> rows.add(row(response, ruling)));
      if (made.isEmpty()) {
        rows.add(open(response));
      }
    }
    orphans().forEach(ruling -> rows.add(row(null, ruling)));
    if (rows.isEmpty()) {
      return Part.of(style.text("care.trail.rulings"), List.of(style.text("care.trail.none")));
    }
    return new Part(
        style.text("care.trail.rulings"),
        List.of(style.text("care.trail.note")),
        List.of(
            style.column("session", 11),
            style.column("data", 17),
            style.column("rowReason", 34),
            style.column("proposed", 15),
            style.column("decided", 23)),
        rows);
  }

  private List<Ruling> of(ResponseId response) {
    return record.rulings().stream()
        .filter(each -> each.subject().response().equals(response))
        .toList();
  }

  /// Rulings whose report is not on record: they are decisions all the same.
  private List<Ruling> orphans() {
    var known = new HashSet<ResponseId>();
    record.responses().forEach(each -> known.add(each.id()));
    return record.rulings().stream()
        .filter(each -> !known.contains(each.subject().response()))
        .toList();
  }

  private List<String> row(@Nullable Response response, Ruling ruling) {
    var signature = ruling.signature();
    String decided =
        style.text(
            "care.ruled." + ruling.verdict().name(),
            words.of(ruling.decided()),
            gate.signed(signature.by(), signature.at()));
    return List.of(
        session(response),
        response == null ? Formats.UNKNOWN : data(response),
        reason(response, ruling.row()),
        words.of(ruling.proposed()),
        signature.note().isBlank()
            ? decided
            : decided + "\n" + style.text("care.trail.reason", signature.note()));
  }

  private List<String> open(Response response) {
    var proposal = record.proposalAfter(response);
    return List.of(
        session(response),
        data(response),
        proposal.map(Proposal::row).map(row -> reason(response, row)).orElse(Formats.UNKNOWN),
        proposal.map(Proposal::decision).map(words::of).orElse(Formats.UNKNOWN),
        style.text(record.openKey(response)));
  }

  private String session(@Nullable Response response) {
    if (response == null) {
      return style.text("care.trail.noReport");
    }
    String day = style.formats().date(response.date());
    return response.hasLevel()
        ? day + "\n" + style.text("care.trail.level", style.formats().number(response.level(), 0))
        : day;
  }

  /// The row with its condition, and the sentences where the data still say the same.
  private String reason(@Nullable Response response, Row row) {
    String title = style.text("care.proposal.row", row.code()) + ": " + style.text(row.titleKey());
    if (response == null) {
      return title;
    }
    return record
        .proposalAfter(response)
        .filter(proposal -> proposal.row() == row)
        .map(
            proposal ->
                proposal.facts().stream()
                    .map(
                        fact ->
                            style.text(fact.key(), style.formats().quantities(fact.quantities())))
                    .collect(Collectors.joining(" ", title + " ", "")))
        .orElse(title);
  }

  private String data(Response response) {
    var pain = response.pain();
    String four =
        Stream.of(pain.before(), pain.peak(), pain.after(), pain.nextMorning())
            .map(DecisionTrail::figure)
            .collect(Collectors.joining("\u00a0/\u00a0"));
    Effusion effusion = response.signs().effusion();
    var done = response.performed();
    return style.text(
        "care.trail.data",
        four,
        effusion == null ? Formats.UNKNOWN : style.text("care.effusion." + effusion.name()),
        figure(done.rpe()),
        done.completedPercent() == null ? Formats.UNKNOWN : done.completedPercent() + " %");
  }

  private static String figure(@Nullable Integer value) {
    return value == null ? Formats.UNKNOWN : value.toString();
  }
}
