package org.backstride.recording.motion;

import org.backstride.recording.DirectionLabel;
import org.backstride.recording.direction.Sighting;

/// What the signs of one stride say about its direction (evidence §9: F3, F1 and F2).
///
/// The displacement along the foot is the strongest cue, then the way the leg turns in mid-swing
/// (time reversal flips it), then whether heel or toes meet the ground first. How fast the strides
/// follow each other is no cue: walking cadence is the same both ways.
///
/// @param alongMetres how far the foot went towards its toes
/// @param acrossMetres how far it went to its left
/// @param swingDegrees mid-swing rate, positive where the toes rise
/// @param contactDegrees how far the toes are above the heel at contact
public record StrideCues(
    double alongMetres, double acrossMetres, double swingDegrees, double contactDegrees) {

  private static final double ALONG_WEIGHT = 0.55;
  private static final double SWING_WEIGHT = 0.3;
  private static final double CONTACT_WEIGHT = 0.15;
  private static final double CLEAR_METRES = 0.12;
  private static final double CLEAR_SWING_DEGREES = 60;
  private static final double CLEAR_CONTACT_DEGREES = 8;
  private static final double LEAST_SIDE_METRES = 0.12;
  private static final double SIDE_RATIO = 1.5;

  /// Below this share of agreement nothing is said.
  static final double LEAST_CERTAINTY = 0.3;

  /// A shank has one cue only; it is never as sure as a foot.
  private static final double SHANK_CERTAINTY = 0.8;

  /// The cues of a sensor on a foot.
  static StrideCues foot(MotionSamples samples, Swing swing, Mounting mounting) {
    var path = SwingPath.of(samples, swing);
    Vector toes = mounting.toes().across(path.up()).unit();
    Vector left = path.up().cross(toes);
    double rise = path.atContact().toRest(toes).dot(path.up());
    return new StrideCues(
        path.displacement().dot(toes),
        path.displacement().dot(left),
        -path.swingRate().dot(left),
        Math.toDegrees(Math.asin(Math.clamp(rise, -1, 1))));
  }

  /// How clearly they speak for forward (1) or backward (−1); 0 where they say nothing.
  public double score() {
    return ALONG_WEIGHT * Math.tanh(alongMetres / CLEAR_METRES)
        + SWING_WEIGHT * Math.tanh(swingDegrees / CLEAR_SWING_DEGREES)
        + CONTACT_WEIGHT * Math.tanh(contactDegrees / CLEAR_CONTACT_DEGREES);
  }

  /// What the stride was, over its time.
  Sighting sighting(long fromMillis, long toMillis) {
    if (Math.abs(acrossMetres) >= LEAST_SIDE_METRES
        && Math.abs(acrossMetres) > SIDE_RATIO * Math.abs(alongMetres)) {
      double certainty = Math.tanh(Math.abs(acrossMetres) / (2 * CLEAR_METRES));
      var side = acrossMetres > 0 ? DirectionLabel.LATERAL_LEFT : DirectionLabel.LATERAL_RIGHT;
      return new Sighting(fromMillis, toMillis, side, certainty);
    }
    return decided(fromMillis, toMillis, score());
  }

  /// What a shank's mid-swing rate says alone.
  static Sighting ofShank(long fromMillis, long toMillis, double swingDegrees) {
    return decided(
        fromMillis, toMillis, SHANK_CERTAINTY * Math.tanh(swingDegrees / CLEAR_SWING_DEGREES));
  }

  private static Sighting decided(long fromMillis, long toMillis, double score) {
    double certainty = Math.min(1, Math.abs(score));
    DirectionLabel label =
        certainty < LEAST_CERTAINTY
            ? DirectionLabel.UNKNOWN
            : score > 0 ? DirectionLabel.FORWARD : DirectionLabel.BACKWARD;
    return new Sighting(fromMillis, toMillis, label, certainty);
  }
}
