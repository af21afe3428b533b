package org.backstride.rehab.template;

import static org.backstride.rehab.template.Bouts.backward;
import static org.backstride.rehab.template.Bouts.cued;
import static org.backstride.rehab.template.Bouts.forwardWalk;
import static org.backstride.rehab.template.Bouts.held;
import static org.backstride.rehab.template.Bouts.metres;
import static org.backstride.rehab.template.Bouts.seconds;
import static org.backstride.rehab.template.Bouts.still;
import static org.backstride.rehab.template.Bouts.stoppedByPain;
import static org.backstride.rehab.template.Bouts.times;

import java.util.ArrayList;
import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.Intensity;
import org.backstride.program.Program;
import org.backstride.program.Program.About;
import org.backstride.program.Range;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.Support;
import org.backstride.program.Surface;
import org.backstride.program.Target;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.template.Choice.Start;
import org.backstride.unit.Gait;
import org.backstride.unit.Grade;
import org.backstride.unit.SpeedUnit;

/// Makes the program of one week of a template (evidence §2, "Template parameters to ship"). From
/// week to week one variable goes up. Where a source gives only a session's total, its division
/// into bouts of two minutes and the pauses between are ours.
public final class Templates {

  private static final int WARM_UP_SECONDS = 300;
  private static final int TURN_SECONDS = 20;
  private static final Grade LEVEL = Grade.percent("0");

  private final Provenance template;
  private final Choice choice;
  private final Words words;

  private Templates(Provenance template, Choice choice, Words words) {
    this.template = template;
    this.choice = choice;
    this.words = words;
  }

  /// How many weeks a template has.
  public static int weeks(Provenance template) {
    return switch (template) {
      case T1, T2, T5, T7 -> 4;
      case T3, T4, T6 -> 6;
      case T8 -> 8;
    };
  }

  /// The program of one week.
  ///
  /// @throws IllegalArgumentException where the template has no such week
  public static Program program(Provenance template, Choice choice, Words words) {
    if (choice.week() < 1 || choice.week() > weeks(template)) {
      throw new IllegalArgumentException("No week " + choice.week() + " in " + template);
    }
    return new Templates(template, choice, words).program();
  }

  private Program program() {
    String title = words.text("rehab.template." + template.name() + ".title");
    String name = words.text("rehab.template.name", title, choice.week());
    var about = new About(List.of(template.name()), source(), timesAWeek());
    var surface =
        switch (template) {
          case T1, T3, T4, T5 -> Surface.TREADMILL;
          case T2, T8 -> Surface.TRACK;
          case T6, T7 -> Surface.LEVEL;
        };
    return new Program(name, about, surface, framed(main(), surface));
  }

  private String source() {
    return words.text(template.sourceKey());
  }

  private int timesAWeek() {
    return template == Provenance.T8 ? 2 : template.timesAWeek();
  }

  private List<Block> framed(Repeat main, Surface surface) {
    var warmUp = new ArrayList<Block>();
    var coolDown = new ArrayList<Block>();
    warmUp.add(forwardWalk(Role.WARM_UP, seconds(WARM_UP_SECONDS)));
    if (surface == Surface.TREADMILL) {
      var turn = cued(still(Role.REST, TURN_SECONDS), words.text("rehab.template.word.turn"));
      warmUp.add(turn);
      coolDown.add(turn);
    }
    coolDown.add(forwardWalk(Role.COOL_DOWN, seconds(WARM_UP_SECONDS)));
    return List.of(
        new Section(words.text("rehab.template.word.warmUp"), warmUp),
        main,
        new Section(words.text("rehab.template.word.coolDown"), coolDown));
  }

  private Repeat main() {
    return switch (template) {
      case T1 -> noviceOnTheBelt();
      case T2 -> noviceOutdoors();
      case T3 -> kneeOsteoarthritis();
      case T4 -> patellofemoralPain();
      case T5 -> afterReconstruction();
      case T6 -> balance();
      case T7 -> flexibility();
      case T8 -> runningIntervals();
    };
  }

  private Repeat noviceOnTheBelt() {
    int count = byWeek(6, 10, 10, 10);
    int length = byWeek(30, 30, 45, 60);
    var bout =
        cued(held(walk(length), LEVEL, Support.RAIL), words.text("rehab.template.word.easy"));
    return repeat(count, bout, still(Role.RECOVERY, 30));
  }

  private Repeat noviceOutdoors() {
    int count = byWeek(6, 10, 10, 4);
    int length = byWeek(10, 10, 20, 50);
    var bout = held(backward(Gait.WALK, metres(length)), null, Support.PARTNER);
    return Repeat.of(count, List.of(bout, forwardWalk(Role.RECOVERY, metres(20))))
        .withTitle(words.text("rehab.template.word.main"));
  }

  private Repeat kneeOsteoarthritis() {
    boolean reduced = choice.start() == Start.REDUCED && choice.week() == 1;
    var comfortable = Intensity.steady(new Target.AtPercent(Range.of("100")));
    var bout = held(walk(reduced ? 60 : 120).withIntensity(comfortable), LEVEL, Support.RAIL);
    return repeat(5, stoppedByPain(bout), still(Role.RECOVERY, 60));
  }

  private Repeat patellofemoralPain() {
    var upToThree =
        Intensity.steady(new Target.AtSpeed(Range.of("0", "3"), SpeedUnit.KILOMETRES_PER_HOUR));
    var bout = held(walk(120).withIntensity(upToThree), choice.grade(), Support.RAIL);
    return repeat(byWeek(4, 5, 6, 8, 9, 10), stoppedByPain(bout), still(Role.RECOVERY, 60));
  }

  private Repeat afterReconstruction() {
    var bout = held(walk(120), choice.grade(), Support.RAIL);
    return repeat(byWeek(5, 6, 7, 7), stoppedByPain(bout), still(Role.RECOVERY, 60));
  }

  private Repeat balance() {
    var bout = held(walk(byWeek(60, 75, 90, 105, 120, 120)), null, Support.BARS, Support.PARTNER);
    return repeat(10, bout, still(Role.REST, 60));
  }

  private Repeat flexibility() {
    var bout = cued(stoppedByPain(walk(120)), words.text("rehab.template.word.ownSpeed"));
    return repeat(byWeek(5, 6, 7, 7), bout, still(Role.RECOVERY, 30));
  }

  private Repeat runningIntervals() {
    int week = choice.week();
    var effort =
        week <= 3 ? Range.of("40", "55") : week <= 6 ? Range.of("60", "75") : Range.of("90", "100");
    var run =
        backward(Gait.RUN, metres(byWeek(10, 20, 20, 20, 20, 20, 20, 20)))
            .withIntensity(Intensity.steady(new Target.AtPercentEffort(effort)));
    return Repeat.of(
            byWeek(6, 6, 8, 6, 8, 8, 6, 8),
            List.of(run, forwardWalk(Role.RECOVERY, metres(20)), still(Role.REST, 60)))
        .withTitle(words.text("rehab.template.word.main"));
  }

  private Step walk(int seconds) {
    return backward(Gait.WALK, seconds(seconds));
  }

  private Repeat repeat(int count, Step bout, Step pause) {
    return times(words.text("rehab.template.word.main"), count, bout, pause);
  }

  private int byWeek(int... values) {
    return values[choice.week() - 1];
  }
}
