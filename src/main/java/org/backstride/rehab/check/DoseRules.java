package org.backstride.rehab.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.backstride.athlete.Question;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Extent.ForSteps;
import org.backstride.program.Extent.ForTime;
import org.backstride.program.Program.About;
import org.backstride.program.Progression;
import org.backstride.program.Progression.Variable;
import org.backstride.program.Repeat;
import org.backstride.program.Step;
import org.backstride.program.Step.Action;
import org.backstride.program.Step.Role;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.rehab.Finding.QuickFix;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.RuleLimit;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Quantity;

/// Rules for how much and how often (evidence S14, S16 to S18, S24, S28, X05).
final class DoseRules {

  private static final int PAUSE_SECONDS = 60;

  private DoseRules() {}

  /// S14: first sessions hold two to five minutes backward; where the program follows a template
  /// with a dose of its own, that is the limit instead.
  static Stream<Draft> firstDose(CheckedProgram checked) {
    boolean first = !checked.has(Tick.BACKWARD_WALK_MASTERED);
    double seconds = known(checked.backwardSteps().mapToDouble(s -> s.figures().seconds()));
    boolean own = Provenance.of(checked.program()).filter(Provenance::hasOwnDose).isPresent();
    int limit = checked.limit(RuleLimit.S14_FIRST_DOSE);
    return first && !own && seconds > limit
        ? Stream.of(
            Draft.of(
                BlockPath.ROOT,
                "message",
                new Quantity.Seconds(seconds),
                new Quantity.Seconds(limit)))
        : Stream.empty();
  }

  /// S16 and S17: one to three sessions a week, or as many as the template's source gives.
  static Stream<Draft> timesAWeek(CheckedProgram checked) {
    About about = checked.program().about();
    Integer times = about.timesPerWeek();
    int most =
        Provenance.of(checked.program())
            .map(Provenance::timesAWeek)
            .orElseGet(() -> checked.limit(RuleLimit.S17_TIMES));
    if (times == null || times <= most) {
      return Stream.empty();
    }
    var fewer = new About(about.tags(), about.goal(), most);
    return Stream.of(
        Draft.of(BlockPath.ROOT, "message", new Quantity.Count(times), new Quantity.Count(most))
            .with(new QuickFix("rehab.fix.frequency", new ProgramEdit.SetAbout(fewer))));
  }

  /// S18: early runs are ten to twenty steps.
  static Stream<Draft> firstRuns(CheckedProgram checked) {
    int most = checked.limit(RuleLimit.S18_RUN);
    return checked
        .backwardSteps()
        .filter(step -> step.step().gait() == Gait.RUN)
        .filter(step -> !(step.step().extent() instanceof ForSteps(int count) && count <= most))
        .map(step -> Draft.of(step.path(), "message").within(new Quantity.Count(most)));
  }

  /// S24: no long backward bout without a pause, since neck and trunk are turned for it. The limits
  /// are ours: 2, 5 and 10 minutes by experience, 10 where no person is chosen.
  static Stream<Draft> continuousBackward(CheckedProgram checked) {
    var limit =
        switch (checked.strictness()) {
          case NOVICE_OR_REHAB -> RuleLimit.S24_NOVICE;
          case INTERMEDIATE -> RuleLimit.S24_INTERMEDIATE;
          case EXPERIENCED, NOBODY -> RuleLimit.S24_EXPERIENCED;
        };
    return longBouts(checked, checked.limit(limit));
  }

  private static Stream<Draft> longBouts(CheckedProgram checked, int limit) {
    var bouts = bouts(checked.steps());
    var joined =
        bouts.stream()
            .filter(bout -> bout.size() > 1)
            .flatMap(bout -> bout.stream().map(CheckedStep::path))
            .collect(Collectors.toSet());
    return bouts.stream().flatMap(bout -> tooLong(checked, bout, limit, joined).stream());
  }

  /// Steps that follow each other backward without a pause.
  private static List<List<CheckedStep>> bouts(List<CheckedStep> steps) {
    var bouts = new ArrayList<List<CheckedStep>>();
    boolean goes = false;
    for (var step : steps) {
      if (step.isBackward() && !goes) {
        bouts.add(new ArrayList<>());
      }
      goes = step.isBackward();
      if (goes) {
        bouts.getLast().add(step);
      }
    }
    return bouts;
  }

  /// S28: one dose variable is progressed at a time, within the program and against what the person
  /// did in the last seven days. A shorter or longer rest counts as one, too.
  static Stream<Draft> oneVariable(CheckedProgram checked) {
    return Stream.concat(withinRepeats(checked), RecentRules.oneVariable(checked));
  }

  private static Stream<Draft> withinRepeats(CheckedProgram checked) {
    return BlockTree.flatten(checked.program()).stream()
        .filter(placed -> placed.block() instanceof Repeat repeat && variables(repeat) > 1)
        .map(placed -> Draft.of(placed.path(), "message"));
  }

  /// X05: whose neck is stiff or hurts turns it for two minutes at most without a pause (ours).
  static Stream<Draft> neck(CheckedProgram checked) {
    var athlete = checked.athlete();
    boolean troubled = athlete != null && athlete.screening().saysYes(Question.NECK);
    return troubled ? longBouts(checked, checked.limit(RuleLimit.X05_NECK)) : Stream.empty();
  }

  private static long variables(Repeat repeat) {
    return repeat.progressions().stream().map(Progression::variable).distinct().count();
  }

  /// @param joined the steps that go on backward, or follow a backward one, wherever they are
  ///   repeated
  private static Optional<Draft> tooLong(
      CheckedProgram checked, List<CheckedStep> bout, int limit, Set<BlockPath> joined) {
    double seconds = known(bout.stream().mapToDouble(step -> step.figures().seconds()));
    if (seconds <= limit) {
      return Optional.empty();
    }
    var first = bout.getFirst();
    var draft =
        Draft.of(
            first.path(), "message", new Quantity.Seconds(seconds), new Quantity.Seconds(limit));
    boolean single =
        !joined.contains(first.path())
            && first.step().extent() instanceof ForTime
            && !Fixes.changes(checked, first, Variable.TIME);
    return Optional.of(single ? draft.with(split(checked, first, limit)) : draft);
  }

  private static QuickFix split(CheckedProgram checked, CheckedStep step, int limit) {
    int seconds = (int) Math.round(step.figures().seconds());
    int bouts = Math.ceilDiv(seconds, limit);
    var pause =
        Step.of(
            new Action(Role.RECOVERY, Gait.STILL, Direction.FORWARD), new ForTime(PAUSE_SECONDS));
    var part =
        Fixes.written(checked, step) instanceof Step written
            ? written.withExtent(new ForTime(Math.ceilDiv(seconds, bouts)))
            : step.step();
    var repeat = new Repeat("", bouts, List.of(part, pause), Repeat.LastRecovery.SKIP, List.of());
    return new QuickFix("rehab.fix.split", new ProgramEdit.Replace(step.path(), repeat));
  }

  private static double known(DoubleStream seconds) {
    return seconds.filter(value -> !Double.isNaN(value)).sum();
  }
}
