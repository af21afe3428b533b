package org.backstride.rehab.decision;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.backstride.rehab.response.Effusion;
import org.backstride.rehab.response.EndSign;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Told;
import org.backstride.rehab.response.WarmUpSoreness;
import org.jspecify.annotations.Nullable;

/// One session as the table looks at it, with those before it. Every question is answered from
/// known data only: what is missing is neither good nor bad.
///
/// @param counting how many of the last responses may count towards advancing, 0 for none
record Sitting(List<Response> history, Thresholds thresholds, int counting) {

  Sitting {
    history = List.copyOf(history);
  }

  Response now() {
    return history.getLast();
  }

  /// The session before, with those before that.
  Sitting before() {
    return new Sitting(history.subList(0, history.size() - 1), thresholds, counting - 1);
  }

  /// Whether this session may count towards advancing.
  boolean counts() {
    return counting > 0;
  }

  boolean isFirst() {
    return history.size() < 2;
  }

  boolean redFlag() {
    return now().isRedFlag();
  }

  boolean tooSoreToStart() {
    return known(now().pain().before()) > thresholds.stopAbove();
  }

  boolean fell() {
    return known(now().falls().withoutInjury()) > 0
        || known(now().falls().near()) >= thresholds.practice().nearFalls();
  }

  boolean needsReview() {
    return now().signs().knownEndSigns().stream().anyMatch(EndSign::needsReview);
  }

  boolean effusionHolds() {
    return effusionAtLeast(Effusion.TWO_PLUS);
  }

  boolean peakStops() {
    return worst() > thresholds.stopAbove();
  }

  /// Row 5: the next morning is far worse, or it did not settle now and the time before.
  boolean morningWorse() {
    OptionalInt rise = now().pain().morningRise();
    if (rise.isEmpty()) {
      return false;
    }
    boolean twice = unsettled() && !isFirst() && before().unsettled();
    return twice || rise.getAsInt() > thresholds.morningRise();
  }

  /// Known not to have settled: the next morning was above the pain before.
  boolean unsettled() {
    OptionalInt rise = now().pain().morningRise();
    return rise.isPresent() && rise.getAsInt() > 0;
  }

  /// Known to have settled by the next morning.
  boolean settled() {
    OptionalInt rise = now().pain().morningRise();
    return rise.isPresent() && rise.getAsInt() <= 0;
  }

  boolean soreThroughWarmUp() {
    return now().signs().soreInWarmUp() == WarmUpSoreness.PERSISTED;
  }

  boolean soreLater() {
    return now().signs().soreOverAnHour() == Told.YES || unsettled();
  }

  /// Effusion of 1+ that was not there at the session before.
  boolean newEffusion() {
    if (now().signs().effusion() != Effusion.ONE_PLUS) {
      return false;
    }
    return isFirst() || !before().effusionAtLeast(Effusion.ONE_PLUS);
  }

  boolean peakAboveLimit() {
    return worst() > thresholds.advanceLimit();
  }

  boolean fellShort() {
    var done = now().performed();
    Integer completed = done.completedPercent();
    boolean little = completed != null && completed < thresholds.practice().completedPercent();
    return little || tooHard() || done.techniqueGood() == Told.NO;
  }

  boolean tooHard() {
    Integer rpe = now().performed().rpe();
    Integer target = now().performed().rpeTarget();
    return rpe != null && target != null && rpe >= target + thresholds.practice().exertionOver();
  }

  /// All that row 10 asks of one session. An end sign or a near-fall keeps it from being good, and
  /// so does any question that was not answered: no data is not good data (both ours).
  boolean good() {
    Effusion effusion = now().signs().effusion();
    return missing().isEmpty()
        && !peakAboveLimit()
        && settled()
        && effusion != null
        && !effusion.atLeast(Effusion.ONE_PLUS)
        && !fellShort()
        && now().signs().knownEndSigns().isEmpty()
        && known(now().falls().near()) == 0;
  }

  /// What would have to be known before one could advance.
  List<Missing> missing() {
    return Stream.of(Missing.values()).filter(each -> each.in(now())).toList();
  }

  boolean morningMissing() {
    return now().awaitsMorning();
  }

  private boolean effusionAtLeast(Effusion grade) {
    Effusion effusion = now().signs().effusion();
    return effusion != null && effusion.atLeast(grade);
  }

  /// The worst pain of the session; below every limit where none was reported.
  private int worst() {
    return now().pain().worst().orElse(-1);
  }

  private static int known(@Nullable Integer value) {
    return value == null ? -1 : value;
  }
}
