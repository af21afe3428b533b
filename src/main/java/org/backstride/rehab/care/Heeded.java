package org.backstride.rehab.care;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.response.Response;

/// What earlier reports asked for and a session could not yet follow, because it was decided on
/// only afterwards, or was not decided on at all: a log that came back on paper brings many at
/// once.
public final class Heeded {

  private Heeded() {}

  /// How many of the responses up to one count towards advancing: those of its course; none where
  /// an earlier report waits, or went down to a level that was not done yet.
  static int counting(CareRecord record, int index) {
    var responses = record.responses();
    boolean waits = IntStream.range(0, index).anyMatch(record::waits);
    if (waits || lowered(record, responses.get(index)).isPresent()) {
      return 0;
    }
    var course = record.courseOf(responses.get(index));
    return (int)
        responses.subList(0, index + 1).stream()
            .filter(each -> record.courseOf(each).equals(course))
            .count();
  }

  /// The course as a ruling leaves it; empty where none runs. It moves from the level of the
  /// session that was decided on. What is decided on an earlier session than the last never raises
  /// it, and what is decided on the last takes back nothing that an earlier one lowered.
  public static Optional<Course> moved(CareRecord record, Ruling ruling) {
    var on =
        record.responses().stream()
            .filter(each -> each.id().equals(ruling.subject().response()))
            .findFirst();
    return on.isEmpty()
        ? record.course().map(course -> course.after(ruling.decided()))
        : moved(record, on.get(), ruling.decided());
  }

  /// The course as a decision on a session would leave it; empty where none runs. A session of
  /// another course, or from before this one, moves and ends nothing; what asks for a clinician
  /// locks all the same.
  public static Optional<Course> moved(CareRecord record, Response response, Decision decided) {
    return record.course().map(course -> moved(record, course, response, decided));
  }

  private static Course moved(
      CareRecord record, Course course, Response response, Decision decided) {
    if (!record.courseOf(response).equals(Optional.of(course))) {
      return decided.awaitsClearance() ? course.locked() : course;
    }
    return response.equals(record.responses().getLast())
        ? course.atLevel(lowered(record, response).orElse(response.level())).after(decided)
        : behind(course, response, decided);
  }

  private static Course behind(Course course, Response response, Decision decided) {
    if (decided instanceof Decision.Advance) {
      return course.after(Decision.repeat());
    }
    int level = isOf(course, response) ? response.level() : course.level();
    var next = course.atLevel(Math.max(level, course.level())).after(decided);
    return next.level() > course.level() ? next.atLevel(course.level()) : next;
  }

  /// The lowest level below that of a session to which an earlier report went down, decided on only
  /// when the session was over.
  private static OptionalInt lowered(CareRecord record, Response session) {
    var course = record.course();
    if (course.isEmpty() || !isOf(course.get(), session)) {
      return OptionalInt.empty();
    }
    int index = record.responses().indexOf(session);
    return record.responses().subList(0, index).stream()
        .filter(each -> isOf(course.get(), each))
        .flatMapToInt(each -> late(record, course.get(), each, session.date()).stream())
        .filter(level -> level < session.level())
        .min();
  }

  private static OptionalInt late(
      CareRecord record, Course course, Response earlier, LocalDate session) {
    return record
        .rulingOn(earlier.id())
        .filter(ruling -> ruling.decided() instanceof Decision.Regress)
        .filter(ruling -> !record.dayOf(ruling).isBefore(session))
        .map(
            ruling ->
                OptionalInt.of(course.atLevel(earlier.level()).after(ruling.decided()).level()))
        .orElse(OptionalInt.empty());
  }

  private static boolean isOf(Course course, Response response) {
    return response.level() != 0 && course.hadBegunBy(response.session());
  }
}
