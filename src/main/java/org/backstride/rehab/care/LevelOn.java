package org.backstride.rehab.care;

import java.time.LocalDate;
import java.util.List;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Verdict;

/// At which level a session of a day was to be done: a log that comes back on paper tells of days
/// before the level of now.
public final class LevelOn {

  private LevelOn() {}

  /// The level that the decisions signed up to a day had led to, a decision of the day itself among
  /// them; 0 outside of a course.
  public static int of(CareRecord record, LocalDate day) {
    return record.courseOn(day).map(course -> of(record, course, day)).orElse(0);
  }

  private static int of(CareRecord record, Course course, LocalDate day) {
    var all =
        record.rulings().stream()
            .filter(each -> each.verdict() != Verdict.CLEARED)
            .filter(each -> isOf(record, course, each))
            .toList();
    var signed = all.stream().filter(each -> !record.dayOf(each).isAfter(day)).toList();
    return signed.size() == all.size() ? course.level() : replayed(record, course, signed);
  }

  /// The course goes its way again from its first level, by what was on record at each decision.
  private static int replayed(CareRecord record, Course course, List<Ruling> signed) {
    var now = course.atLevel(1).unlocked();
    for (var ruling : signed) {
      now = Heeded.moved(before(record, now, ruling), ruling).orElse(now);
    }
    return now.level();
  }

  private static CareRecord before(CareRecord record, Course course, Ruling ruling) {
    var at = ruling.signature().at();
    return new CareRecord(
        record.responses().stream().filter(each -> !each.words().entered().isAfter(at)).toList(),
        record.rulings().stream().filter(each -> each.signature().at().isBefore(at)).toList(),
        List.of(),
        List.of(course),
        record.bounds());
  }

  private static boolean isOf(CareRecord record, Course course, Ruling ruling) {
    return record.responses().stream()
        .filter(each -> each.id().equals(ruling.subject().response()))
        .anyMatch(
            each -> record.courseOf(each).filter(on -> on.id().equals(course.id())).isPresent());
  }
}
