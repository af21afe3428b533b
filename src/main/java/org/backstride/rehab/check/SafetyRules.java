package org.backstride.rehab.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backstride.athlete.Athlete;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.edit.ProgramEditor;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Finding;
import org.backstride.rehab.RuleId;
import org.jspecify.annotations.Nullable;

/// Checks programs against all rules. Pure: the same question has the same answer, and nothing is
/// changed. No finding is no clearance.
public final class SafetyRules {

  private static final Map<RuleId, SafetyRule> RULES =
      Map.ofEntries(
          Map.entry(RuleId.S01, PlaceRules::surface),
          Map.entry(RuleId.S02, TreadmillRules::handrail),
          Map.entry(RuleId.S03, TreadmillRules::beltSpeed),
          Map.entry(RuleId.S04, PlaceRules::shortBoutsOutdoors),
          Map.entry(RuleId.S05, GradeRules::noDownhill),
          Map.entry(RuleId.S06, GradeRules::levelFirst),
          Map.entry(RuleId.S07, PlaceRules::courseWalkedFirst),
          Map.entry(RuleId.S08, PlaceRules::trackSuggested),
          Map.entry(RuleId.S09, PlaceRules::indoorsInBadWeather),
          Map.entry(RuleId.S10, PersonRules::shoes),
          Map.entry(RuleId.S11, PlaceRules::spotterOutdoors),
          Map.entry(RuleId.S12, PlaceRules::watchOthers),
          Map.entry(RuleId.S13, PlaceRules::softGround),
          Map.entry(RuleId.S14, DoseRules::firstDose),
          Map.entry(RuleId.S15, VolumeRules::towardTenMinutes),
          Map.entry(RuleId.S17, DoseRules::timesAWeek),
          Map.entry(RuleId.S18, DoseRules::firstRuns),
          Map.entry(RuleId.S19, VolumeRules::distanceLadder),
          Map.entry(RuleId.S20, VolumeRules::firstIntervals),
          Map.entry(RuleId.S21, VolumeRules::firstWeek),
          Map.entry(RuleId.S22, FrameRules::placeOfBackward),
          Map.entry(RuleId.S23, FrameRules::mixed),
          Map.entry(RuleId.S24, DoseRules::continuousBackward),
          Map.entry(RuleId.S25, PersonRules::walkBeforeRun),
          Map.entry(RuleId.S26, PersonRules::noFasterThanComfortable),
          Map.entry(RuleId.S27, VolumeRules::microDose),
          Map.entry(RuleId.S28, DoseRules::oneVariable),
          Map.entry(RuleId.S29, FrameRules::warmUpAndCoolDown),
          Map.entry(RuleId.S30, PersonRules::fallPractice),
          Map.entry(RuleId.S31, PersonRules::crabWalk),
          Map.entry(RuleId.S32, PersonRules::heartRate),
          Map.entry(RuleId.S33, PlaceRules::indoorsOrOut),
          Map.entry(RuleId.S34, TreadmillRules::turnOnAStillBelt),
          Map.entry(RuleId.S35, TreadmillRules::someoneWithinReach),
          Map.entry(RuleId.X01, FrameRules::stopCondition),
          Map.entry(RuleId.X02, PersonRules::clearance),
          Map.entry(RuleId.X03, PersonRules::consultation),
          Map.entry(RuleId.X04, StumbleRules::stumbles),
          Map.entry(RuleId.X05, DoseRules::neck),
          Map.entry(RuleId.X06, TreadmillRules::somethingToHold));

  private static final Comparator<BlockPath> ORDER =
      (a, b) -> Arrays.compare(indices(a), indices(b));

  private static final int MOST_FIXES = 500;

  private record Subject(RuleId rule, BlockPath path, String messageKey) {}

  private SafetyRules() {}

  /// What the rules say as the evidence has them, with fixes in English.
  public static List<Finding> check(
      Program program, @Nullable Athlete athlete, Conditions conditions) {
    return check(program, athlete, conditions, InForce.STANDARD);
  }

  /// What the rules say: what nobody overrides first, the gravest in front, then in the order of
  /// the program; a step that is repeated is named once.
  public static List<Finding> check(
      Program program, @Nullable Athlete athlete, Conditions conditions, InForce inForce) {
    var checked = CheckedProgram.of(program, athlete, conditions, inForce);
    var strictness = checked.strictness();
    var found = new LinkedHashMap<Subject, Finding>();
    for (var rule : RuleId.values()) {
      var severity = inForce.rules().severity(rule, strictness);
      var check = RULES.get(rule);
      if (severity.isPresent() && check != null) {
        check
            .check(checked)
            .map(draft -> draft.finding(rule, severity.get(), program))
            .map(inForce::judged)
            .forEach(f -> found.putIfAbsent(new Subject(rule, f.path(), f.message().key()), f));
      }
    }
    var sorted = new ArrayList<>(found.values());
    sorted.sort(
        Comparator.comparing(Finding::isOverridden)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::path, ORDER));
    return List.copyOf(sorted);
  }

  /// The program with a rule's first fix made wherever the rule speaks of a block, as one edit: a
  /// fix moves the blocks behind it, so each is made in what the one before left.
  ///
  /// @param check what is asked after each fix
  public static Program mended(
      Program program, Function<Program, List<Finding>> check, RuleId rule) {
    var mended = program;
    for (int i = 0; i < MOST_FIXES; i++) {
      var edit =
          check.apply(mended).stream()
              .filter(found -> found.rule() == rule && !found.isOverridden())
              .flatMap(found -> found.fixes().stream().limit(1))
              .map(Finding.QuickFix::edit)
              .findFirst();
      if (edit.isEmpty()) {
        return mended;
      }
      var next = ProgramEditor.applied(mended, edit.get());
      if (next.equals(mended)) {
        return mended;
      }
      mended = next;
    }
    return mended;
  }

  private static int[] indices(BlockPath path) {
    return path.indices().stream().mapToInt(Integer::intValue).toArray();
  }
}
