package org.backstride.rehab.course;

import java.util.List;
import java.util.OptionalInt;
import org.backstride.athlete.Athlete;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.course.Ceiling.Run;
import org.backstride.rehab.course.Dose.Measure;
import org.backstride.rehab.evidence.Source;
import org.backstride.unit.Gait;
import org.backstride.unit.Grade;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;

/// How the protocols T1 to T8 begin for one person and how far they go (evidence §2). What a source
/// gives is its total; the division into bouts and the steps are ours.
public final class Protocols {

  private static final int SEVERE_PAIN = 4;
  private static final int THREE_KMH_TENTHS = 30;
  private static final int STEEPEST_TENTHS = 300;

  /// The source's 30 minutes hold the rests: ten bouts of two minutes with a minute between are 29.
  private static final int SUPERVISED_SECONDS = 1_200;

  private Protocols() {}

  /// The first dose.
  ///
  /// @param usualPain the usual pain before the first session, 0 to 10
  public static Dose first(Provenance protocol, Athlete athlete, int usualPain) {
    return switch (protocol) {
      case T1 -> Dose.walking(6, 30);
      case T2 -> new Dose(6, 10, Measure.METRES, 0, 0, Gait.WALK);
      case T3 -> comfortable(Dose.walking(5, usualPain >= SEVERE_PAIN ? 60 : 120), athlete);
      case T4 -> atMost(comfortable(Dose.walking(4, 120), athlete), THREE_KMH_TENTHS);
      case T5 -> comfortable(Dose.walking(5, 120), athlete);
      case T6 -> comfortable(Dose.walking(10, 60), athlete);
      case T7 -> Dose.walking(5, 120);
      case T8 -> new Dose(6, 10, Measure.METRES, 0, 0, Gait.RUN);
    };
  }

  /// How far it goes for a person.
  ///
  /// @param gradeTenths the steepest incline that the clinician sets, in tenths of a percent
  public static Ceiling ceiling(Provenance protocol, Athlete athlete, int gradeTenths) {
    int tested = verified(athlete);
    return switch (protocol) {
      case T1 -> new Ceiling(60, 600, tested, 0, Run.NEVER);
      case T2 -> new Ceiling(50, 400, 0, 0, Run.NEVER);
      case T3 -> new Ceiling(120, 600, tested, 0, Run.NEVER);
      case T4 ->
          new Ceiling(120, 1_200, Math.min(tested, THREE_KMH_TENTHS), gradeTenths, Run.NEVER);
      case T5 -> new Ceiling(120, 900, tested, gradeTenths, Run.NEVER);
      case T6 -> new Ceiling(120, SUPERVISED_SECONDS, tested, 0, Run.NEVER);
      case T7 -> new Ceiling(120, 900, 0, 0, Run.NEVER);
      case T8 -> new Ceiling(20, 400, 0, 0, Run.NEVER);
    };
  }

  /// Whether the incline is what it climbs; how steep is the clinician's.
  public static boolean inclines(Provenance protocol) {
    return protocol == Provenance.T4 || protocol == Provenance.T5;
  }

  /// An incline in tenths of a percent, rounded down so that no belt is steeper than was allowed.
  public static int inclineTenths(Grade grade) {
    return (int) Math.floor(grade.fraction() * 1_000 + 1e-6);
  }

  /// Whether an incline can be allowed: level to 30 %, never downhill.
  public static boolean isIncline(int tenths) {
    return tenths >= 0 && tenths <= STEEPEST_TENTHS;
  }

  /// The backward minutes a week of the trials; empty where they give none, or a range.
  public static OptionalInt weeklyMinutes(Provenance protocol) {
    return switch (protocol) {
      case T3 -> OptionalInt.of(10 * 3);
      case T4 -> OptionalInt.of(20 * 3);
      case T1, T2, T5, T6, T7, T8 -> OptionalInt.empty();
    };
  }

  /// What it rests on, the weightiest first.
  public static List<Source> sources(Provenance protocol) {
    return switch (protocol) {
      case T1, T2 -> List.of(Source.GUIDES);
      case T3 -> List.of(Source.ALGHADIR_2019, Source.LIN_2025, Source.GONDHALEKAR_2013);
      case T4 -> List.of(Source.PFP_INCLINE, Source.ABDELAZIEM_2019);
      case T5 -> List.of(Source.SHEN_2021);
      case T6 ->
          List.of(Source.ROSE_2018, Source.ROSE_ABSTRACT, Source.YANG_2005, Source.CHANG_2021);
      case T7 -> List.of(Source.WHITLEY_2011);
      case T8 -> List.of(Source.UTHOFF_2018, Source.UTHOFF_2020, Source.POURNEMATI_2023);
    };
  }

  /// The parts of an evidence card.
  public enum CardPart {
    WHO,
    DOSE,
    OUTCOME,
    CERTAINTY,
    OURS,
    GATE;

    /// The message key of this part of a protocol's card.
    public String key(Provenance protocol) {
      return "rehab.card." + protocol.name() + "." + name();
    }
  }

  private static Dose comfortable(Dose dose, Athlete athlete) {
    Speed speed = athlete.capacity().speedsFor(Movement.BACKWARD_WALK).comfortable();
    return speed == null ? dose : dose.withSpeedTenths(tenths(speed));
  }

  private static Dose atMost(Dose dose, int tenths) {
    return dose.withSpeedTenths(Math.min(dose.speedTenths(), tenths));
  }

  private static int verified(Athlete athlete) {
    Speed speed = athlete.capacity().speedsFor(Movement.BACKWARD_WALK).maximumVerified();
    return speed == null ? 0 : tenths(speed);
  }

  /// Rounded down, so that a belt never runs faster than was tested.
  private static int tenths(Speed speed) {
    return (int) Math.floor(speed.metresPerSecond() * 36 + 1e-6);
  }
}
