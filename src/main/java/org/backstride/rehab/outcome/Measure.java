package org.backstride.rehab.outcome;

import static org.backstride.rehab.outcome.ChangeBand.beside;
import static org.backstride.rehab.outcome.ChangeBand.both;
import static org.backstride.rehab.outcome.ChangeBand.percent;
import static org.backstride.rehab.outcome.ChangeBand.used;

import java.util.List;
import java.util.OptionalInt;
import org.backstride.rehab.evidence.Source;
import org.backstride.rehab.outcome.ChangeBand.Fit;
import org.backstride.rehab.outcome.ChangeBand.Kind;

/// The outcome measures of evidence §6.
public enum Measure {
  NPRS(
      points(10),
      Better.LOWER,
      Shipped.ITEM,
      List.of(
          both(Kind.SMALL, 1, 15, Source.SALAFFI_2004),
          both(Kind.CLEAR, 2, 33, Source.SALAFFI_2004),
          beside(Kind.SMALL, 1.16, Source.PIVA_2009))),
  VAS_PAIN(
      new Scale(0, 10, 1, "cm"),
      Better.LOWER,
      Shipped.ITEM,
      List.of(used(Kind.SMALL, 1.75, Source.VAS_OA))),
  KOOS_SYMPTOMS(percentage(), Better.HIGHER, Shipped.SCORE_ONLY, koos(12.5)),
  KOOS_PAIN(percentage(), Better.HIGHER, Shipped.SCORE_ONLY, koos(15)),
  KOOS_ADL(percentage(), Better.HIGHER, Shipped.SCORE_ONLY, koos(15.5)),
  KOOS_SPORT(percentage(), Better.HIGHER, Shipped.SCORE_ONLY, koos(17.5)),
  KOOS_QOL(percentage(), Better.HIGHER, Shipped.SCORE_ONLY, koos(12.5)),
  KOOS_PS(
      percentage(),
      Better.LOWER,
      Shipped.SCORE_ONLY,
      List.of(used(Kind.SMALL, 2.2, Source.KOOS_PS), used(Kind.CLEAR, 15, Source.KOOS_PS))),
  KOOS_12(percentage(), Better.HIGHER, Shipped.SCORE_ONLY, List.of()),
  KOOS_PF(percentage(), Better.HIGHER, Shipped.SCORE_ONLY, List.of()),
  WOMAC(
      new Scale(0, 2_400, 1, ""),
      Better.LOWER,
      Shipped.SCORE_ONLY,
      List.of(percent(Kind.SMALL, 12, Source.WOMAC_TRIALS))),
  KUJALA(
      percentage(),
      Better.HIGHER,
      Shipped.SCORE_ONLY,
      List.of(
          used(Kind.DETECTABLE, 7, Source.CROSSLEY_2004),
          used(Kind.CLEAR, 10, Source.CROSSLEY_2004))),
  IKDC(
      percentage(),
      Better.HIGHER,
      Shipped.SCORE_ONLY,
      List.of(
          used(Kind.DETECTABLE, 8.8, Source.IRRGANG_2006),
          used(Kind.SMALL, 11.5, Source.IRRGANG_2006),
          used(Kind.CLEAR, 20.5, Source.IRRGANG_2006))),
  LEFS(
      points(80),
      Better.HIGHER,
      Shipped.SCORE_ONLY,
      List.of(
          used(Kind.ERROR, 5.3, Source.BINKLEY_1999), used(Kind.CLEAR, 9, Source.BINKLEY_1999))),
  TUG(
      seconds(120),
      Better.LOWER,
      Shipped.PROTOCOL,
      List.of(used(Kind.DETECTABLE, 1.14, Source.TUG_KNEE_OA))),
  CHAIR_STAND(
      points(60),
      Better.HIGHER,
      Shipped.PROTOCOL,
      List.of(
          used(Kind.DETECTABLE, 2.5, Source.GILL_2022),
          beside(Kind.SMALL, 2.6, Source.WRIGHT_2011))),
  SIX_MINUTE_WALK(
      new Scale(0, 1_200, 0, "m"),
      Better.HIGHER,
      Shipped.PROTOCOL,
      List.of(
          beside(Kind.DETECTABLE, 61, Source.SIX_MINUTES_GENERAL),
          beside(Kind.DETECTABLE, 74.3, Source.SIX_MINUTES_TKA))),
  GAIT_SPEED(
      new Scale(0, 5, 2, "m/s"),
      Better.HIGHER,
      Shipped.PROTOCOL,
      List.of(
          used(Kind.SMALL, 0.07, Source.GILBERT_2021),
          used(Kind.CLEAR, 0.115, Source.GILBERT_2021),
          beside(Kind.SMALL, 0.05, Source.PERERA_2006),
          beside(Kind.CLEAR, 0.10, Source.PERERA_2006))),
  SINGLE_LEG_STANCE(seconds(120), Better.HIGHER, Shipped.PROTOCOL, List.of()),
  BACKWARD_WALK_3M(
      new Scale(0, 120, 2, "s"),
      Better.LOWER,
      Shipped.PROTOCOL,
      List.of(
          beside(Kind.DETECTABLE, 1.69, Source.BACKWARD_WALK_MS),
          beside(Kind.DETECTABLE, 4.33, Source.BACKWARD_WALK_THA))),
  QUADRICEPS_LSI(new Scale(0, 200, 0, "%"), Better.HIGHER, Shipped.PROTOCOL, List.of());

  private final Scale scale;
  private final Better better;
  private final Shipped shipped;
  private final List<ChangeBand> bands;

  Measure(Scale scale, Better better, Shipped shipped, List<ChangeBand> bands) {
    this.scale = scale;
    this.better = better;
    this.shipped = shipped;
    this.bands = bands;
  }

  public Scale scale() {
    return scale;
  }

  public Better better() {
    return better;
  }

  /// What of it may be carried.
  public Shipped shipped() {
    return shipped;
  }

  /// The changes that mean something, the smallest first; empty where none is known.
  public List<ChangeBand> bands() {
    return bands;
  }

  /// The bands that judge a change, the smallest first.
  public List<ChangeBand> judging() {
    return bands.stream().filter(band -> band.fit() == Fit.USED).toList();
  }

  /// The bands that were found in other people and only stand beside.
  public List<ChangeBand> besides() {
    return bands.stream().filter(band -> band.fit() == Fit.OTHER_PEOPLE).toList();
  }

  /// Values that were found to divide people, the lowest first.
  public List<CutOff> cutOffs() {
    return switch (this) {
      case IKDC -> List.of(cutOff(63.7, "", Source.RETURN_TO_RUN));
      case TUG -> List.of(cutOff(12, "", Source.TUG_FALL_SCREEN));
      case SINGLE_LEG_STANCE -> List.of(cutOff(5, "", Source.VELLAS_1997));
      case QUADRICEPS_LSI ->
          List.of(
              cutOff(70, "", Source.RAMBAUD_2018), cutOff(90, ".SPORT", Source.RETURN_TO_SPORT));
      case BACKWARD_WALK_3M ->
          List.of(
              cutOff(3.0, ".UNLIKELY", Source.CARTER_2019),
              cutOff(3.5, ".RULE_OUT", Source.POLO_FERRERO_2025),
              cutOff(4.5, ".LIKELY", Source.CARTER_2019),
              cutOff(5.5, "", Source.POLO_FERRERO_2025),
              cutOff(8.15, ".NURSING", Source.KAPAN_2025),
              cutOff(9.31, ".NURSING_BEFORE", Source.KAPAN_2025));
      default -> List.of();
    };
  }

  private CutOff cutOff(double value, String which, Source source) {
    return new CutOff(value, "rehab.cutOff." + name() + which, source);
  }

  /// After how many weeks it is due again; ours.
  public int weeksToNext() {
    return switch (this) {
      case NPRS, VAS_PAIN, BACKWARD_WALK_3M -> 2;
      default -> 4;
    };
  }

  /// Whether the version of the form must stand beside the score, since ranges differ.
  public boolean needsForm() {
    return this == WOMAC || this == KOOS_PS;
  }

  /// The highest sum of the answers where it is kept beside the score, since the owner's table that
  /// turns one into the other is not carried here; empty elsewhere.
  public OptionalInt rawHighest() {
    return this == KOOS_PS ? OptionalInt.of(28) : OptionalInt.empty();
  }

  /// Whether a result is about one side of the body; the others are about the person.
  public boolean hasSide() {
    return switch (this) {
      case LEFS, TUG, CHAIR_STAND, SIX_MINUTE_WALK, GAIT_SPEED, BACKWARD_WALK_3M -> false;
      default -> true;
    };
  }

  /// The message key of its name.
  public String titleKey() {
    return "rehab.measure." + name();
  }

  /// The message key of how it is done or what is stored, and what is not known about it.
  public String noteKey() {
    return "rehab.measure.note." + name();
  }

  private static Scale points(int high) {
    return new Scale(0, high, 0, "");
  }

  private static Scale percentage() {
    return new Scale(0, 100, 1, "");
  }

  private static Scale seconds(int high) {
    return new Scale(0, high, 1, "s");
  }

  private static List<ChangeBand> koos(double amount) {
    return List.of(
        used(Kind.CLEAR, amount, Source.MOSTAFAEE_2021),
        beside(Kind.SMALL, 8, Source.KOOS_RULE_OF_THUMB));
  }
}
