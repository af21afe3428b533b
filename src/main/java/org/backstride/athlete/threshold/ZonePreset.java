package org.backstride.athlete.threshold;

import static org.backstride.athlete.threshold.ZoneBasis.HEART_RATE_MAX;
import static org.backstride.athlete.threshold.ZoneBasis.HEART_RATE_RESERVE;
import static org.backstride.athlete.threshold.ZoneBasis.HEART_RATE_THRESHOLD;
import static org.backstride.athlete.threshold.ZoneBasis.REFERENCE_SPEED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backstride.unit.Gait;

/// Schemes to begin with, each with its source.
public enum ZonePreset {
  /// Edwards 1993: five zones from 50 % of the maximum (evidence §5, item 4); not validated
  /// physiologically.
  EDWARDS(HEART_RATE_MAX, 50, 60, 70, 80, 90, 100),
  /// The intensity classes of the American College of Sports Medicine by heart-rate reserve (Garber
  /// 2011, Med Sci Sports Exerc 43:1334): very light, light, moderate, vigorous, near maximal.
  /// Unverified here.
  RESERVE_CLASSES(HEART_RATE_RESERVE, 0, 30, 40, 60, 90, 100),
  /// Seven zones about the threshold heart rate as coaching books have them (Friel). Unverified
  /// here.
  THRESHOLD_HEART_RATE(HEART_RATE_THRESHOLD, 65, 85, 90, 95, 100, 103, 106, 115),
  /// Five zones about the threshold speed. Ours: a convention, no source.
  RUN_SPEED(REFERENCE_SPEED, 60, 78, 88, 95, 103, 120),
  /// Four zones about the comfortable walking speed. Ours: a convention, no source.
  WALK_SPEED(REFERENCE_SPEED, 50, 80, 110, 130, 160);

  private final ZoneScheme scheme;

  ZonePreset(ZoneBasis basis, Integer... borders) {
    scheme = new ZoneScheme(basis, List.of(borders));
  }

  /// The preset that a scheme is; nothing where it is somebody's own.
  public static Optional<ZonePreset> of(ZoneScheme scheme) {
    return Arrays.stream(values()).filter(each -> each.scheme.equals(scheme)).findFirst();
  }

  /// The zones of a gait's speeds where nobody chose others.
  public static ZonePreset forSpeed(Gait gait) {
    return gait == Gait.WALK ? WALK_SPEED : RUN_SPEED;
  }

  public ZoneScheme scheme() {
    return scheme;
  }

  /// The message key of its name.
  public String key() {
    return "zones.preset." + name();
  }

  /// The message key of where it comes from.
  public String sourceKey() {
    return "zones.source." + name();
  }
}
