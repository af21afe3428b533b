package org.backstride.athlete;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.athlete.Readiness.Answer;
import org.jspecify.annotations.Nullable;

/// What was asked before the first session, and what came of it.
///
/// @param date when it was asked, null where it was not
/// @param by who asked, blank where not noted
/// @param answers yes or no to our own questions; a missing one was not answered
/// @param form the result of somebody else's form, kept as a reference only
/// @param lockedSince since when a red flag locks the program, null where none does
public record Screening(
    @Nullable LocalDate date,
    String by,
    Map<Question, Answer> answers,
    OutsideForm form,
    @Nullable LocalDate lockedSince) {

  public static final Screening NOT_DONE =
      new Screening(null, "", Map.of(), OutsideForm.NONE, null);

  /// A form of another owner (such as PAR-Q+), of which only the result is kept.
  public record OutsideForm(
      String name, String version, @Nullable LocalDate date, String outcome, String link) {
    public static final OutsideForm NONE = new OutsideForm("", "", null, "", "");
  }

  public Screening {
    answers =
        answers.entrySet().stream()
            .filter(entry -> entry.getValue() != Answer.NOT_RECORDED)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Whether every question was answered on a known day.
  public boolean isComplete() {
    return date != null && answers.size() == Question.values().length;
  }

  public boolean saysYes(Question question) {
    return answers.get(question) == Answer.YES;
  }

  /// The questions answered with yes, in their order.
  public List<Question> yes() {
    return Stream.of(Question.values()).filter(this::saysYes).toList();
  }

  /// The questions without an answer.
  public List<Question> open() {
    return Stream.of(Question.values()).filter(each -> !answers.containsKey(each)).toList();
  }

  public Screening withAnswer(Question question, Answer answer) {
    var next = new HashMap<>(answers);
    next.put(question, answer);
    return new Screening(date, by, next, form, lockedSince);
  }

  /// The same questions, all that are open answered with no.
  public Screening withOpenAsNo() {
    var next = new HashMap<>(answers);
    open().forEach(question -> next.put(question, Answer.NO));
    return new Screening(date, by, next, form, lockedSince);
  }

  public Screening asked(@Nullable LocalDate day, String who) {
    return new Screening(day, who, answers, form, lockedSince);
  }

  public Screening withForm(OutsideForm next) {
    return new Screening(date, by, answers, next, lockedSince);
  }

  /// Locked from a day on, or free again.
  public Screening locked(@Nullable LocalDate since) {
    return new Screening(date, by, answers, form, since);
  }
}
