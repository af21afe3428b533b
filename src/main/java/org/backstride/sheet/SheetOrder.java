package org.backstride.sheet;

import java.time.LocalDate;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.program.Program;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Exemption;
import org.jspecify.annotations.Nullable;

/// What is to be put on a sheet.
///
/// @param program the session
/// @param athlete for whom, null for a sheet without a name
/// @param conditions where, on what ground and on which day
/// @param beltStep what the treadmill can do
/// @param issue who gives it out, and when
/// @param limits the pain limits of the traffic light
public record SheetOrder(
    Program program,
    @Nullable Athlete athlete,
    Conditions conditions,
    BeltStep beltStep,
    Issue issue,
    PainLimits limits) {

  /// Who gives the sheet out.
  ///
  /// @param clinic the head of the page
  /// @param clinician coach or physiotherapist, blank where not stated
  /// @param given the day it is given out
  /// @param review the day it is looked at again, null where none is set
  /// @param naming what stands for the person's name
  /// @param exemptions the overrides that the sheet rests on
  public record Issue(
      Clinic clinic,
      String clinician,
      LocalDate given,
      @Nullable LocalDate review,
      Naming naming,
      List<Exemption> exemptions) {
    public Issue {
      exemptions = List.copyOf(exemptions);
    }

    /// A sheet that rests on no override.
    public Issue(
        Clinic clinic,
        String clinician,
        LocalDate given,
        @Nullable LocalDate review,
        Naming naming) {
      this(clinic, clinician, given, review, naming, List.of());
    }

    public Issue withExemptions(List<Exemption> next) {
      return new Issue(clinic, clinician, given, review, naming, next);
    }

    /// A sheet of today without a clinic.
    public static Issue on(LocalDate today) {
      return new Issue(Clinic.NONE, "", today, null, Naming.FULL_NAME);
    }
  }

  /// What stands for the person's name.
  public enum Naming {
    FULL_NAME,
    INITIALS
  }

  /// Up to where pain is safe, and above which it stops the session (evidence §7, Thomeé 1997).
  ///
  /// @param safe 0 to 4
  /// @param most above `safe`, at most 9
  public record PainLimits(int safe, int most) {
    public static final PainLimits THOMEE = new PainLimits(2, 5);

    public PainLimits {
      if (safe < 0 || safe >= most || most > 9) {
        throw new IllegalArgumentException("Pain limits out of order: " + safe + ", " + most);
      }
    }
  }

  /// A sheet for indoors with the usual limits.
  public static SheetOrder of(Program program, @Nullable Athlete athlete, Issue issue) {
    var conditions = Conditions.indoors(issue.given());
    return new SheetOrder(program, athlete, conditions, BeltStep.TENTH, issue, PainLimits.THOMEE);
  }
}
