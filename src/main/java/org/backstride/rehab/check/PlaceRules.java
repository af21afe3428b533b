package org.backstride.rehab.check;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.program.BlockPath;
import org.backstride.program.Extent;
import org.backstride.program.Support;
import org.backstride.program.Surface;
import org.backstride.rehab.Conditions.Ground;
import org.backstride.rehab.Conditions.Place;
import org.backstride.rehab.Finding.QuickFix;
import org.backstride.rehab.Finding.Severity;
import org.backstride.rehab.RuleLimit;
import org.backstride.rehab.Strictness;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.Quantity;

/// Rules for where and when one walks backward (evidence S01, S04, S07 to S09, S11 to S13, S33).
final class PlaceRules {

  private static final int LONGEST_STEPS = 20;
  private static final int LONGEST_SECONDS = 30;

  private PlaceRules() {}

  /// S01: novices start on a predictable, level surface; an unstated one is asked for.
  static Stream<Draft> surface(CheckedProgram checked) {
    return checked
        .backwardSteps()
        .flatMap(
            step -> {
              Surface surface = step.surface();
              if (surface == null) {
                return Stream.of(Draft.of(BlockPath.ROOT, "unstated").atMost(Severity.HINT));
              }
              boolean uneven = surface == Surface.SAND || surface == Surface.SLOPE;
              return uneven ? Stream.of(Draft.of(step.path(), "message")) : Stream.empty();
            });
  }

  /// S04: outdoors a novice's backward bout is 10 to 20 m and forward walking follows. Twenty steps
  /// or half a minute count as such a bout (evidence §1e).
  static Stream<Draft> shortBoutsOutdoors(CheckedProgram checked) {
    var steps = checked.steps();
    int longest = checked.limit(RuleLimit.S04_BOUT);
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i).isBackward() && checked.isOutdoors(steps.get(i)))
        .boxed()
        .flatMap(
            i ->
                Stream.concat(
                    isShort(steps.get(i).step().extent(), longest)
                        ? Stream.empty()
                        : Stream.of(
                            Draft.of(steps.get(i).path(), "message")
                                .within(new Quantity.Metres(longest))),
                    forwardWalkFollows(steps, i)
                        ? Stream.empty()
                        : Stream.of(Draft.of(steps.get(i).path(), "next"))));
  }

  /// S09: on ice, snow or wet ground one stays indoors.
  static Stream<Draft> indoorsInBadWeather(CheckedProgram checked) {
    boolean outdoors = checked.backwardSteps().anyMatch(checked::isOutdoors);
    if (!outdoors) {
      return Stream.empty();
    }
    return switch (checked.conditions().ground()) {
      case Ground.ICE, Ground.SNOW -> Stream.of(Draft.of(BlockPath.ROOT, "message"));
      case Ground.WET -> {
        boolean strict = checked.strictness() == Strictness.NOVICE_OR_REHAB;
        yield Stream.of(
            Draft.of(BlockPath.ROOT, "wet").atMost(strict ? Severity.ERROR : Severity.WARNING));
      }
      case Ground.DRY, Ground.UNKNOWN -> Stream.empty();
    };
  }

  /// S11: outdoors someone goes along, steers and warns.
  static Stream<Draft> spotterOutdoors(CheckedProgram checked) {
    return checked
        .backwardSteps()
        .filter(checked::isOutdoors)
        .filter(step -> !step.has(Support.PARTNER))
        .map(step -> Draft.of(step.path(), "message").with(addPartner(checked, step)));
  }

  /// S07: outdoors the course is walked forward first.
  static Stream<Draft> courseWalkedFirst(CheckedProgram checked) {
    boolean outdoors = checked.backwardSteps().anyMatch(checked::isOutdoors);
    return outdoors && !checked.has(Tick.COURSE_WALKED_FIRST)
        ? Stream.of(Draft.of(BlockPath.ROOT, "message"))
        : Stream.empty();
  }

  /// S08: outdoors a track's lines show the way.
  static Stream<Draft> trackSuggested(CheckedProgram checked) {
    return checked
        .backwardSteps()
        .filter(checked::isOutdoors)
        .filter(step -> step.step().gait() == Gait.WALK && step.surface() != Surface.TRACK)
        .map(step -> Draft.of(step.path(), "message"));
  }

  /// S12: where others move, somebody or a cue minds them.
  static Stream<Draft> watchOthers(CheckedProgram checked) {
    return checked
        .backwardSteps()
        .filter(checked::isOutdoors)
        .filter(step -> !step.has(Support.PARTNER) && step.step().advice().cue().isBlank())
        .map(step -> Draft.of(step.path(), "message"));
  }

  /// S13: those who begin to run backward fall softer on grass or sand.
  static Stream<Draft> softGround(CheckedProgram checked) {
    return checked
        .backwardSteps()
        .filter(step -> step.step().gait() == Gait.RUN && checked.isOutdoors(step))
        .filter(step -> step.surface() != Surface.GRASS && step.surface() != Surface.SAND)
        .map(step -> Draft.of(step.path(), "message"));
  }

  /// S33: precautions differ indoors and out, so the sheet has to know where.
  static Stream<Draft> indoorsOrOut(CheckedProgram checked) {
    boolean unknown =
        checked.conditions().place() == Place.UNKNOWN
            && checked.backwardSteps().anyMatch(PlaceRules::saysNotWhere);
    return unknown ? Stream.of(Draft.of(BlockPath.ROOT, "message")) : Stream.empty();
  }

  private static boolean saysNotWhere(CheckedStep step) {
    return step.surface() == null || step.surface() == Surface.LEVEL;
  }

  private static QuickFix addPartner(CheckedProgram checked, CheckedStep step) {
    return Fixes.onStep(
        "rehab.fix.partner",
        checked,
        step,
        original -> {
          var supports = EnumSet.of(Support.PARTNER);
          supports.addAll(original.setting().supports());
          return original.withSetting(original.setting().withSupports(supports));
        });
  }

  private static boolean isShort(Extent extent, int longestMetres) {
    return switch (extent) {
      case Extent.ForDistance distance -> distance.metres() <= longestMetres;
      case Extent.ForSteps(int count) -> count <= LONGEST_STEPS;
      case Extent.ForTime(int seconds) -> seconds <= LONGEST_SECONDS;
      case Extent.ForReps _, Extent.UntilLap _, Extent.UntilHeartRate _ -> false;
    };
  }

  private static boolean forwardWalkFollows(List<CheckedStep> steps, int index) {
    return steps.subList(index + 1, steps.size()).stream()
        .filter(step -> !step.isStill())
        .findFirst()
        .filter(step -> step.movement().equals(Movement.FORWARD_WALK))
        .isPresent();
  }
}
