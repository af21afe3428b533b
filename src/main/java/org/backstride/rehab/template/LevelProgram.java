package org.backstride.rehab.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.backstride.program.Block;
import org.backstride.program.Intensity;
import org.backstride.program.Program;
import org.backstride.program.Range;
import org.backstride.program.Repeat;
import org.backstride.program.Step;
import org.backstride.program.Step.Action;
import org.backstride.program.Target;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.care.LevelOn;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Dose;
import org.backstride.rehab.course.Dose.Measure;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;
import org.backstride.unit.SpeedUnit;
import org.jspecify.annotations.Nullable;

/// The program of one level of a course: the template's own frame around the dose of the level.
public final class LevelProgram {

  private static final int ONE_DECIMAL = 1;

  private LevelProgram() {}

  /// @param level the level's number, for the name
  public static Program of(Provenance protocol, Dose dose, int level, Words words) {
    var base = Templates.program(protocol, Choice.week(1), words);
    String title = words.text("rehab.template." + protocol.name() + ".title");
    var blocks = new ArrayList<Block>();
    for (var block : base.blocks()) {
      blocks.add(block instanceof Repeat main ? dosed(main, dose) : block);
    }
    return base.withName(words.text("rehab.template.level", title, level)).withBlocks(blocks);
  }

  /// The level that a session of a day was done at: that of the program planned for it, else where
  /// the decisions up to the day had led to; 0 outside of a course.
  ///
  /// @param planned what was planned for the session, null where nothing was
  public static int levelDone(CareRecord record, LocalDate day, @Nullable Program planned) {
    int level = LevelOn.of(record, day);
    return planned == null
        ? level
        : record.courseOn(day).stream()
            .flatMapToInt(course -> levelOf(course, planned).stream())
            .findFirst()
            .orElse(level);
  }

  /// Which level of a course a program holds, whatever was added to hold on to; empty where its
  /// dose is none of the course's.
  public static OptionalInt levelOf(Course course, Program program) {
    var main = main(program);
    return IntStream.range(0, main.isEmpty() ? 0 : course.levels().size())
        .filter(place -> holds(main.get(), course, course.levels().get(place)))
        .map(course::numberOf)
        .findFirst();
  }

  private static boolean holds(Repeat main, Course course, Dose dose) {
    var asked = main(of(course.frame().protocol(), dose, 1, (key, _) -> key)).orElseThrow();
    return main.count() == asked.count()
        && main.blocks().getFirst() instanceof Step done
        && asked.blocks().getFirst() instanceof Step bout
        && done.extent().equals(bout.extent())
        && done.action().equals(bout.action())
        && done.intensity().equals(bout.intensity())
        && Objects.equals(done.setting().grade(), bout.setting().grade());
  }

  private static Optional<Repeat> main(Program program) {
    return program.blocks().stream()
        .filter(Repeat.class::isInstance)
        .map(Repeat.class::cast)
        .findFirst();
  }

  private static Repeat dosed(Repeat main, Dose dose) {
    var parts = new ArrayList<>(main.blocks());
    if (parts.getFirst() instanceof Step bout) {
      parts.set(0, dosed(bout, dose));
    }
    return main.withBlocks(parts).withCount(dose.bouts());
  }

  private static Step dosed(Step bout, Dose dose) {
    var extent =
        dose.measure() == Measure.SECONDS
            ? Bouts.seconds(dose.length())
            : Bouts.metres(dose.length());
    var step =
        bout.withExtent(extent).withAction(new Action(bout.role(), dose.gait(), bout.direction()));
    if (dose.speedTenths() > 0) {
      var range = new Range(tenths(dose.speedTenths()), tenths(dose.speedTenths()));
      step =
          step.withIntensity(
              Intensity.steady(new Target.AtSpeed(range, SpeedUnit.KILOMETRES_PER_HOUR)));
    }
    if (dose.gradeTenths() > 0) {
      var grade = new Grade(tenths(dose.gradeTenths()), GradeUnit.PERCENT);
      step = step.withSetting(step.setting().withGrade(grade));
    }
    return step;
  }

  private static BigDecimal tenths(int tenths) {
    return BigDecimal.valueOf(tenths, ONE_DECIMAL);
  }
}
