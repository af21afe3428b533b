package org.backstride.sheet.course;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.load.RecentDose;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Finding;
import org.backstride.rehab.Wording;
import org.backstride.rehab.check.InForce;
import org.backstride.rehab.check.SafetyRules;
import org.backstride.rehab.clinic.ClinicSettings;
import org.backstride.sheet.SheetOrder.PainLimits;
import org.jspecify.annotations.Nullable;

/// What a clinic's own rules put on every sheet: the lights of its decision table, and the
/// overrides that a session rests on. The one source for the sheet of a session, a week and a
/// block, in the studio and on the command line.
///
/// @param settings the clinic's rules and numbers
/// @param exemptions every override on record, whoever it is for, those withdrawn too
/// @param recent what a person went backward in the last seven days
public record HouseRules(
    ClinicSettings settings, List<Exemption> exemptions, Function<AthleteId, RecentDose> recent) {

  /// The rules as the evidence has them, nothing overridden.
  public static final HouseRules STANDARD = new HouseRules(ClinicSettings.STANDARD, List.of());

  /// Nothing is known of the last seven days.
  public HouseRules(ClinicSettings settings, List<Exemption> exemptions) {
    this(settings, exemptions, _ -> RecentDose.NONE);
  }

  public HouseRules {
    exemptions = List.copyOf(exemptions);
  }

  /// The lights of the clinic's decision table; there is always a middle one.
  PainLimits limits() {
    int most = settings.thresholds().stopAbove();
    return new PainLimits(Math.min(settings.thresholds().scale().safeUpTo(), most - 1), most);
  }

  /// The overrides without which a program would have findings for a person.
  ///
  /// @param source the library's program, null where it is none
  /// @param conditions under which it is done
  List<Exemption> overrides(
      Program program,
      @Nullable ProgramId source,
      @Nullable Athlete athlete,
      Conditions conditions) {
    if (athlete == null) {
      return List.of();
    }
    var about = exemptions.stream().filter(each -> each.isFor(athlete.id(), source)).toList();
    if (about.isEmpty()) {
      return List.of();
    }
    var did = recent.apply(athlete.id());
    var inForce = new InForce(settings.rules(), about, Wording.ENGLISH, did);
    return SafetyRules.check(program, athlete, conditions, inForce).stream()
        .map(Finding::exemption)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
