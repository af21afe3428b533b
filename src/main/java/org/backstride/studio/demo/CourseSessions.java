package org.backstride.studio.demo;

import java.time.LocalDate;
import java.util.Locale;
import org.backstride.program.Program;
import org.backstride.program.Program.About;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.care.LevelOn;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.template.LevelProgram;
import org.backstride.rehab.template.Words;
import org.backstride.text.Messages;

/// The sessions of a course as they were done and as they are next: each the program of the level
/// that held on its day.
record CourseSessions(CareRecord record, Course course) {

  private static final Words WORDS = Messages.in(Locale.ENGLISH)::text;

  static CourseSessions of(CareRecord record) {
    return new CourseSessions(record, record.course().orElseThrow());
  }

  /// Whether a day's session is one of it: also after its weeks, at the level that was reached.
  boolean has(LocalDate day) {
    return !day.isBefore(course.frame().start());
  }

  int weeks() {
    return course.frame().weeks();
  }

  Program on(LocalDate day) {
    int level = LevelOn.of(record, day);
    for (int place = 0; place < course.levels().size(); place++) {
      if (course.numberOf(place) == level) {
        var dose = course.levels().get(place);
        var program = LevelProgram.of(course.frame().protocol(), dose, level, WORDS);
        var about = program.about();
        return program.withAbout(
            new About(about.tags(), about.goal(), course.frame().timesAWeek()));
      }
    }
    throw new IllegalStateException("No level " + level + " in the demo's course");
  }

  /// The title of the protocol.
  String title() {
    return WORDS.text("rehab.template." + course.frame().protocol().name() + ".title");
  }
}
