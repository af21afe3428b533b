package org.backstride.ui.rehab.entry;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backstride.rehab.response.BodySpot;
import org.backstride.rehab.response.Effusion;
import org.backstride.rehab.response.EndSign;
import org.backstride.rehab.response.Falls;
import org.backstride.rehab.response.Pain;
import org.backstride.rehab.response.Performed;
import org.backstride.rehab.response.RedFlag;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Response.Session;
import org.backstride.rehab.response.Response.Words;
import org.backstride.rehab.response.ResponseId;
import org.backstride.rehab.response.Signs;
import org.backstride.rehab.response.Told;
import org.backstride.rehab.response.WarmUpSoreness;
import org.jspecify.annotations.Nullable;

/// A report while it is typed: what was not touched stays unanswered.
final class Report {

  private final Map<Question, String> numbers = new EnumMap<>(Question.class);
  private @Nullable Set<RedFlag> redFlags;
  private @Nullable Set<EndSign> endSigns;
  private @Nullable WarmUpSoreness soreInWarmUp;
  private @Nullable Told soreOverAnHour;
  private @Nullable Effusion effusion;
  private @Nullable Told technique;
  private List<BodySpot> spots = List.of();
  private String note = "";

  void number(Question question, String text) {
    numbers.put(question, text);
  }

  String text(Question question) {
    return numbers.getOrDefault(question, "");
  }

  boolean isWrong(Question question) {
    return !question.read(text(question)).valid();
  }

  void redFlags(@Nullable Set<RedFlag> next) {
    redFlags = next;
  }

  void endSigns(@Nullable Set<EndSign> next) {
    endSigns = next;
  }

  void soreInWarmUp(@Nullable WarmUpSoreness next) {
    soreInWarmUp = next;
  }

  void soreOverAnHour(@Nullable Told next) {
    soreOverAnHour = next;
  }

  void effusion(@Nullable Effusion next) {
    effusion = next;
  }

  void technique(@Nullable Told next) {
    technique = next;
  }

  void spots(List<BodySpot> next) {
    spots = List.copyOf(next);
  }

  void note(String next) {
    note = next;
  }

  /// Somebody said that nothing else was unusual: no flag, no sign, no soreness, no fall.
  void nothingUnusual() {
    redFlags = Set.of();
    endSigns = Set.of();
    soreInWarmUp = WarmUpSoreness.NO;
    soreOverAnHour = Told.NO;
    Question.FALLS.forEach(question -> numbers.put(question, "0"));
  }

  /// Whether nothing at all was typed or chosen.
  boolean isEmpty() {
    return numbers.values().stream().allMatch(String::isBlank)
        && redFlags == null
        && endSigns == null
        && effusion == null
        && note.isBlank();
  }

  /// Whether every typed number can be taken.
  boolean isValid() {
    return List.of(Question.values()).stream().noneMatch(this::isWrong);
  }

  Response response(Session session, Instant entered) {
    var minutes = value(Question.MINUTES);
    return new Response(
        ResponseId.create(),
        session,
        new Pain(
            value(Question.BEFORE),
            value(Question.PEAK),
            value(Question.AFTER),
            value(Question.MORNING)),
        new Signs(redFlags, endSigns, soreInWarmUp, soreOverAnHour, effusion),
        new Performed(
            value(Question.DONE),
            minutes == null ? null : Integer.valueOf(minutes * 60),
            value(Question.RPE),
            value(Question.TARGET),
            technique),
        new Falls(value(Question.HURT), value(Question.FELL), value(Question.NEAR)),
        new Words(note, spots, entered));
  }

  private @Nullable Integer value(Question question) {
    return question.read(text(question)).value();
  }
}
