package org.backstride.rehab.check;

import java.util.stream.Stream;
import org.backstride.load.Exposure;
import org.backstride.load.RecentDose;
import org.backstride.program.BlockPath;
import org.backstride.program.resolve.Unrolling;
import org.backstride.unit.Quantity;

/// What a program asks against what the person did in the last seven days (evidence S28).
final class RecentRules {

  /// Recordings are not exact: what is more than a tenth larger has risen (ours).
  private static final double RISEN = 1.1;

  private RecentRules() {}

  /// S28: the longest bout, the time beyond what longer bouts make it, and the mean speed are three
  /// doses, of which one rises at a time. Nothing is said where nothing backward is on record.
  static Stream<Draft> oneVariable(CheckedProgram checked) {
    var recent = checked.inForce().recent();
    if (!recent.isKnown()) {
      return Stream.empty();
    }
    return new Rise(recent, Exposure.of(Unrolling.of(checked.program()), checked.references()))
        .drafts();
  }

  /// From what was done to what is asked.
  private record Rise(RecentDose before, Exposure now) {

    Stream<Draft> drafts() {
      boolean bout = boutRatio() > RISEN;
      boolean time = now.seconds() / before.sessionSeconds() / Math.max(1, boutRatio()) > RISEN;
      boolean speed = before.metresPerSecond() > 0 && speed() / before.metresPerSecond() > RISEN;
      if (bout && time && speed) {
        return draft("all", boutBefore(), boutNow(), timeBefore(), timeNow(), wasFast(), isFast());
      }
      if (bout && speed) {
        return draft("boutSpeed", boutBefore(), boutNow(), wasFast(), isFast());
      }
      if (time && speed) {
        return draft("timeSpeed", timeBefore(), timeNow(), wasFast(), isFast());
      }
      return bout && time
          ? draft("boutTime", boutBefore(), boutNow(), timeBefore(), timeNow())
          : Stream.empty();
    }

    private static Stream<Draft> draft(String variant, Quantity... quantities) {
      return Stream.of(Draft.of(BlockPath.ROOT, variant, quantities));
    }

    private double boutRatio() {
      return before.longestBoutSeconds() > 0
          ? now.longestBoutSeconds() / before.longestBoutSeconds()
          : 1;
    }

    private double speed() {
      return now.seconds() > 0 ? now.metres() / now.seconds() : 0;
    }

    private Quantity boutBefore() {
      return new Quantity.Seconds(before.longestBoutSeconds());
    }

    private Quantity boutNow() {
      return new Quantity.Seconds(now.longestBoutSeconds());
    }

    private Quantity timeBefore() {
      return new Quantity.Seconds(before.sessionSeconds());
    }

    private Quantity timeNow() {
      return new Quantity.Seconds(now.seconds());
    }

    private Quantity wasFast() {
      return new Quantity.MetresPerSecond(before.metresPerSecond());
    }

    private Quantity isFast() {
      return new Quantity.MetresPerSecond(speed());
    }
  }
}
