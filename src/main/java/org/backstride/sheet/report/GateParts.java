package org.backstride.sheet.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Gate;
import org.backstride.athlete.Question;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.care.Admission.Unmet;
import org.backstride.rehab.decision.LimitChange;
import org.backstride.sheet.report.ProgressReport.Style;
import org.backstride.sheet.report.Report.Part;
import org.backstride.text.PublishedAmounts;
import org.jspecify.annotations.Nullable;

/// The screening gate as it stands, and every override with its reason, for any report.
record GateParts(Style style) {

  Part gate(Athlete athlete) {
    var gate = Gate.of(athlete);
    var sentences = new ArrayList<String>();
    var screening = athlete.screening();
    boolean unasked = screening.date() == null && screening.answers().isEmpty();
    if (!gate.isOpen()) {
      sentences.add(style.text("care.gate.closed") + ".");
    } else if (!unasked) {
      sentences.add(style.text("care.gate.open") + ".");
    }
    gate.reasons().forEach(reason -> sentences.add(style.text(reason.key())));
    if (unasked) {
      sentences.add(style.text("care.report.gate.unasked"));
    } else {
      sentences.add(style.text("care.report.gate.asked", named(screening.date(), screening.by())));
      var yes = screening.yes().stream().map(each -> style.text(each.key())).toList();
      if (!yes.isEmpty()) {
        sentences.add(style.text("care.report.gate.yes", String.join(" ", yes)));
      }
      int open = screening.open().size();
      if (open > 0) {
        sentences.add(style.text("care.report.gate.incomplete", open, Question.values().length));
      }
    }
    var clearance = athlete.readiness().clearance();
    var answer = clearance.answer();
    String cleared = style.text("athlete.strip.clearance." + answer.name());
    LocalDate date = clearance.date();
    sentences.add(
        answer == Answer.NOT_RECORDED
            ? cleared + "."
            : cleared + ": " + named(date, clearance.clinician()) + ".");
    return Part.of(style.text("care.report.gate"), sentences);
  }

  /// Up to which peak the level goes up for this person, and why.
  Part limit(CaseFile file) {
    int limit = file.record().thresholds().advanceLimit();
    var sentences = new ArrayList<String>();
    sentences.add(
        LimitChange.inForce(file.limits())
            .map(
                own -> style.text("care.report.limit.own", limit, own.note(), style.day(own.set())))
            .orElseGet(() -> style.text("care.report.limit.clinic", limit)));
    String source = style.source(file.record().thresholds().source());
    sentences.add(style.text("care.report.limit.scale", source));
    file.limits().forEach(change -> sentences.add(changed(change)));
    return Part.of(style.text("care.report.limit"), sentences);
  }

  /// One entry of the trail of limits: when, what, why and by whom.
  private String changed(LimitChange change) {
    Integer limit = change.limit();
    String day = style.day(change.at());
    String by = change.by().isBlank() ? style.text("care.ruling.unsigned") : change.by();
    return limit == null
        ? style.text("care.report.limit.ended", day, change.note(), by)
        : style.text("care.report.limit.set", day, limit, change.note(), by);
  }

  private String named(@Nullable LocalDate date, String by) {
    return Stream.of(date == null ? "" : style.formats().date(date), by)
        .filter(word -> !word.isBlank())
        .collect(Collectors.joining(", "));
  }

  Part overrides(List<Exemption> exemptions) {
    var heading = style.text("care.report.overrides");
    if (exemptions.isEmpty()) {
      return Part.of(heading, List.of(style.text("care.report.overrides.none")));
    }
    var rows =
        exemptions.stream()
            .sorted(Comparator.comparing(each -> each.given().at()))
            .map(this::row)
            .toList();
    return new Part(
        heading,
        List.of(),
        List.of(
            style.column("rule", 26),
            style.column("program", 18),
            style.column("reason", 22),
            style.column("given", 17),
            style.column("withdrawn", 17)),
        rows);
  }

  private List<String> row(Exemption exemption) {
    var given = exemption.given();
    var withdrawn = exemption.withdrawn();
    var rule = exemption.topic().rule();
    String program = exemption.subject().programName();
    return List.of(
        Unmet.isAbout(exemption.topic())
            ? style.text(exemption.topic().key())
            : rule.name()
                + ": "
                + PublishedAmounts.beside(style.text(rule.titleKey()), style.formats()),
        program.isBlank() ? style.text("care.report.overrides.all") : program,
        given.reason(),
        signed(given.by(), given.at()),
        withdrawn == null
            ? style.text("care.report.overrides.holds")
            : signed(withdrawn.by(), withdrawn.at()));
  }

  /// Who and when.
  String signed(String by, Instant at) {
    String when = style.formats().dateTime(at);
    return by.isBlank() ? when : by + ", " + when;
  }
}
