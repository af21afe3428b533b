package org.backstride.ui.kit.ruling;

import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.template.DecisionWords;
import org.backstride.ui.kit.ViewContext;

/// How a person stands by the record, in the same words wherever it is said: what waits for a
/// decision, or what was decided last.
public record StandingWords(ViewContext context) {

  /// In a few words, blank before the first session.
  public String brief(CareRecord record) {
    if (record.awaitsDecision()) {
      return record
          .proposal()
          .map(
              each ->
                  context.text(
                      "athlete.proposal." + each.decision().kind().name(), each.row().code()))
          .orElse("");
    }
    return record
        .standing()
        .map(ruling -> context.text("care.standing." + ruling.decided().kind().name()))
        .orElse("");
  }

  /// What was made of the last proposal, by whom and why; blank where it waits, or before the
  /// first.
  public String decided(CareRecord record) {
    return record.standing().map(this::of).orElse("");
  }

  /// What was made of a proposal, by whom and why.
  public String of(Ruling ruling) {
    String verdict =
        context.text(
            "care.ruled." + ruling.verdict().name(),
            new DecisionWords(context::text).of(ruling.decided()),
            ruling.signature().by());
    String note = context.discreet(ruling.signature().note());
    return note.isBlank() ? verdict : context.text("care.ruled.noted", verdict, note);
  }
}
