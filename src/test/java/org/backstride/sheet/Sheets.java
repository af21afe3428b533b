package org.backstride.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Condition.Side;
import org.backstride.program.Advice;
import org.backstride.program.Block;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Program;
import org.backstride.program.Program.About;
import org.backstride.program.Range;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Setting;
import org.backstride.program.Step;
import org.backstride.program.Step.Action;
import org.backstride.program.Step.Role;
import org.backstride.program.StopCondition;
import org.backstride.program.StopCondition.Comparison;
import org.backstride.program.StopCondition.Report;
import org.backstride.program.Support;
import org.backstride.program.Surface;
import org.backstride.program.Target;
import org.backstride.rehab.Conditions;
import org.backstride.sheet.SheetOrder.Issue;
import org.backstride.sheet.SheetOrder.Naming;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Grade;
import org.backstride.unit.SpeedUnit;
import org.backstride.unit.UnitSystem;
import org.jspecify.annotations.Nullable;

/// Sessions and people for the tests of the sheet.
public final class Sheets {

  private Sheets() {}

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  public static final Clinic CLINIC =
      new Clinic(
          "Riverside Knee Clinic", List.of("14 Mill Lane, Northbridge", "01632 960 214"), "112");

  public static Issue issue() {
    return new Issue(CLINIC, "Eva Halvorsen", TODAY, TODAY.plusDays(14), Naming.FULL_NAME);
  }

  /// The session of the sample picture: 26 minutes on the treadmill, 5 × 2 min backward.
  public static Program kneeLevelThree() {
    return new Program(
        "Walk backward, level 3",
        new About(List.of("knee", "T3"), "Knee OA retro-walking", 3),
        Surface.TREADMILL,
        List.of(
            new Section(
                "Warm-up",
                List.of(walk(Role.WARM_UP, Direction.FORWARD, 300, "2.8", "2"), stand(60))),
            new Repeat(
                "Main",
                5,
                List.of(bout(120, "2.2"), stand(60)),
                Repeat.LastRecovery.SKIP,
                List.of()),
            new Section(
                "Cool-down",
                List.of(stand(60), walk(Role.COOL_DOWN, Direction.FORWARD, 300, "2.8", "2")))));
  }

  public static Step walk(
      Role role, Direction direction, int seconds, String speed, String effort) {
    var intensity =
        new Intensity(
            new Target.AtSpeed(Range.of(speed), SpeedUnit.KILOMETRES_PER_HOUR),
            Intensity.Shape.STEADY,
            List.of(new Target.AtEffort(Range.of(effort))));
    return Step.of(new Action(role, Gait.WALK, direction), new Extent.ForTime(seconds))
        .withIntensity(intensity)
        .withSetting(new Setting(Grade.percent("0"), null, Set.of()));
  }

  public static Step bout(int seconds, String speed) {
    var stop = new StopCondition(Report.PAIN, Comparison.ABOVE, BigDecimal.valueOf(5));
    return walk(Role.WORK, Direction.BACKWARD, seconds, speed, "3")
        .withSetting(new Setting(Grade.percent("0"), null, Set.of(Support.RAIL)))
        .withAdvice(new Advice(List.of(stop), "", ""));
  }

  public static Step stand(int seconds) {
    return Step.of(
        new Action(Role.REST, Gait.STILL, Direction.FORWARD), new Extent.ForTime(seconds));
  }

  public static Program of(Surface surface, Block... blocks) {
    return new Program("Test", About.NOTHING, surface, List.of(blocks));
  }

  public static Athlete margit() {
    return Athlete.named("Margit Sommer")
        .withCondition(new Condition(Care.REHAB, Set.of(Side.RIGHT), "Knee OA", null, Set.of()));
  }

  public static SheetOrder order(Program program, @Nullable Athlete athlete) {
    return SheetOrder.of(program, athlete, issue());
  }

  /// The same sheet for another place, ground or light.
  static SheetOrder under(Conditions conditions, SheetOrder order) {
    return new SheetOrder(
        order.program(),
        order.athlete(),
        conditions,
        order.beltStep(),
        order.issue(),
        order.limits());
  }

  public static SheetModel model(Program program, Athlete athlete, Locale locale) {
    return model(order(program, athlete), locale);
  }

  public static SheetModel model(SheetOrder order, Locale locale) {
    return SheetBuilder.build(order, Messages.in(locale), new Formats(locale, UnitSystem.METRIC));
  }
}
