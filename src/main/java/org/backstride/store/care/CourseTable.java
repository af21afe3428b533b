package org.backstride.store.care;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.backstride.athlete.AthleteId;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.course.Ceiling;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.course.CourseId;
import org.backstride.rehab.course.Dose;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;
import org.backstride.unit.Gait;

/// Courses as they now stand; how they came there is in the rulings. Doses and ceiling are numbers
/// with commas, a dose `bouts,length,measure,speed,grade,gait`.
final class CourseTable {

  private static final String SELECT =
      "SELECT * FROM course ORDER BY athlete_id, start_date, rowid";

  private static final String UPSERT =
      """
      INSERT INTO course (id, athlete_id, protocol, start_date, weeks, times_a_week, behind, ceiling,
          doses, eased, level, state)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET
          ceiling = excluded.ceiling, doses = excluded.doses, eased = excluded.eased,
          level = excluded.level, state = excluded.state
      """;

  private final Tx tx;

  CourseTable(Tx tx) {
    this.tx = tx;
  }

  List<Course> all() {
    return tx.query(SELECT, CourseTable::course);
  }

  void save(Course course) {
    var frame = course.frame();
    tx.update(
        UPSERT,
        course.id().value(),
        course.athlete().value(),
        frame.protocol(),
        frame.start(),
        frame.weeks(),
        frame.timesAWeek(),
        frame.behind(),
        ceiling(course.ceiling()),
        course.levels().stream().map(CourseTable::dose).collect(Collectors.joining(" ")),
        course.eased(),
        course.level(),
        course.state());
  }

  private static Course course(Row row) throws SQLException {
    return new Course(
        new CourseId(row.uuid("id")),
        new AthleteId(row.uuid("athlete_id")),
        new Frame(
            row.code("protocol", Provenance.class),
            LocalDate.parse(row.text("start_date")),
            row.integer("weeks"),
            row.integer("times_a_week"),
            row.integer("behind")),
        ceiling(row.text("ceiling")),
        Codes.words(row.text("doses")).map(CourseTable::dose).toList(),
        row.integer("eased"),
        row.integer("level"),
        row.code("state", Course.State.class));
  }

  private static String ceiling(Ceiling ceiling) {
    return String.format(
        Locale.ROOT,
        "%d,%d,%d,%d,%s",
        ceiling.length(),
        ceiling.total(),
        ceiling.speedTenths(),
        ceiling.gradeTenths(),
        Codes.code(ceiling.run()));
  }

  private static Ceiling ceiling(String text) {
    int cut = text.lastIndexOf(',');
    var numbers = Codes.numbers(text.substring(0, cut));
    return new Ceiling(
        numbers.get(0),
        numbers.get(1),
        numbers.get(2),
        numbers.get(3),
        Codes.value(text.substring(cut + 1), Ceiling.Run.class));
  }

  private static String dose(Dose dose) {
    return String.format(
        Locale.ROOT,
        "%d,%d,%s,%d,%d,%s",
        dose.bouts(),
        dose.length(),
        Codes.code(dose.measure()),
        dose.speedTenths(),
        dose.gradeTenths(),
        Codes.code(dose.gait()));
  }

  private static Dose dose(String text) {
    String[] part = text.split(",", -1);
    return new Dose(
        Integer.parseInt(part[0]),
        Integer.parseInt(part[1]),
        Codes.value(part[2], Dose.Measure.class),
        Integer.parseInt(part[3]),
        Integer.parseInt(part[4]),
        Codes.value(part[5], Gait.class));
  }
}
