package org.backstride.rehab.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.backstride.athlete.Athlete;
import org.backstride.rehab.Finding.Text;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.care.Admission.Unmet;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Dose.Measure;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Proposal;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.response.Response;
import org.jspecify.annotations.Nullable;

/// The gate of a protocol while it runs (evidence §2): looked at again after every session, and
/// where it is not met nobody advances. T1 and T3 have the decision table alone as their gate.
public final class CourseGate {

  private CourseGate() {}

  /// What the person misses of the gate, whatever was reported: the ticks of T2 and T8, the
  /// clearance of T5.
  public static Set<Unmet> ofPerson(Course course, Athlete athlete, LocalDate today) {
    var unmet = new LinkedHashSet<Unmet>();
    if (course.frame().protocol() == Provenance.T2 && !isMastered(course, athlete)) {
      unmet.add(Unmet.RUNG_NOT_MASTERED);
    }
    unmet.addAll(Admission.ofPerson(course.frame().protocol(), athlete, today));
    return unmet;
  }

  /// What is not met after the last session, in the order in which it is asked; empty where no
  /// course runs.
  public static List<Unmet> unmet(CareRecord record) {
    return record.responses().isEmpty()
        ? record.course().map(_ -> sorted(record.bounds().unmet())).orElse(List.of())
        : unmet(record, record.responses().size() - 1);
  }

  /// A proposal to advance, turned into a repeat where the gate is not met after its session.
  static Proposal held(CareRecord record, int index, Proposal proposal) {
    if (!(proposal.decision() instanceof Decision.Advance)) {
      return proposal;
    }
    var unmet = unmet(record, index);
    return unmet.isEmpty()
        ? proposal
        : new Proposal(
            Row.R12,
            Decision.repeat(),
            unmet.stream().map(each -> new Text(each.key(), List.of())).toList(),
            proposal.open());
  }

  private static List<Unmet> unmet(CareRecord record, int index) {
    var course = record.course();
    var response = record.responses().get(index);
    if (course.isEmpty() || !course.get().hadBegunBy(response.session())) {
      return List.of();
    }
    var unmet = new LinkedHashSet<>(told(record, course.get(), response));
    if (index == record.responses().size() - 1) {
      unmet.addAll(record.bounds().unmet());
    }
    unmet.removeAll(record.bounds().excused());
    return sorted(unmet);
  }

  private static List<Unmet> told(CareRecord record, Course course, Response response) {
    var unmet = new ArrayList<Unmet>();
    var pain = response.pain();
    int highest = pain.worst().orElse(0);
    Integer before = pain.before();
    switch (course.frame().protocol()) {
      case T4 -> {
        int most = Math.max(highest, before == null ? 0 : before);
        Admission.add(unmet, Unmet.PAIN_NOW, most > Admission.PAIN_WITH_INCLINE);
      }
      case T6 -> Admission.add(unmet, Unmet.FALLS, Admission.fell(response));
      case T7 ->
          Admission.add(unmet, Unmet.ABOVE_BASELINE, isAboveBaseline(record, course, response));
      case T1, T2, T3, T5, T8 -> {}
    }
    return unmet;
  }

  /// The pain before the first session of the course is the baseline.
  private static boolean isAboveBaseline(CareRecord record, Course course, Response response) {
    var pain = response.pain();
    return record.since(course).stream()
        .map(each -> each.pain().before())
        .filter(Objects::nonNull)
        .limit(1)
        .anyMatch(
            baseline -> isAbove(pain.before(), baseline) || isAbove(pain.nextMorning(), baseline));
  }

  private static boolean isAbove(@Nullable Integer pain, int baseline) {
    return pain != null && pain > baseline;
  }

  /// A longer bout in metres asks for mastery of the one before (S19).
  private static boolean isMastered(Course course, Athlete athlete) {
    Integer metres = athlete.readiness().masteredMetres();
    var dose = course.dose();
    return dose.measure() == Measure.SECONDS || (metres != null && metres >= dose.length());
  }

  private static List<Unmet> sorted(Set<Unmet> unmet) {
    return unmet.stream().sorted().toList();
  }
}
