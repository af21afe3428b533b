package org.backstride.rehab.outcome;

import org.backstride.rehab.evidence.Source;

/// The 3-metre backward walk: one practice walk, then the average of two timed ones, always with
/// somebody to catch. The bands are ours, drawn from studies in other people (evidence §6), and may
/// be set otherwise.
///
/// @param greenUpTo seconds up to which it is green
/// @param amberUpTo seconds up to which it is amber; above, walking backward is supervised
/// @param alarmAbove seconds above which nobody walks backward alone at home
public record BackwardWalk(double greenUpTo, double amberUpTo, double alarmAbove) {

  public static final BackwardWalk STANDARD = new BackwardWalk(3.5, 5.5, 8);

  /// How the bands are founded.
  public static final Source SOURCE = Source.OURS;

  /// A band of the result.
  public enum Band {
    GREEN,
    AMBER,
    /// Supervised.
    RED,
    /// No backward walking alone at home.
    ALARM;

    /// The message key of its words.
    public String key() {
      return "rehab.backwardWalk." + name();
    }
  }

  public BackwardWalk {
    if (!(greenUpTo > 0 && greenUpTo < amberUpTo && amberUpTo < alarmAbove)) {
      throw new IllegalArgumentException("The bands do not follow one another");
    }
  }

  /// The band of a time in seconds.
  public Band band(double seconds) {
    if (!(seconds > 0)) {
      throw new IllegalArgumentException("Not a time: " + seconds);
    }
    if (seconds <= greenUpTo) {
      return Band.GREEN;
    }
    if (seconds <= amberUpTo) {
      return Band.AMBER;
    }
    return seconds <= alarmAbove ? Band.RED : Band.ALARM;
  }

  /// The result of two timed walks, to the hundredth that a stopwatch shows: what is read is what
  /// its band goes by.
  public static double average(double first, double second) {
    if (!(first > 0) || !(second > 0)) {
      throw new IllegalArgumentException("Two timed walks are needed");
    }
    return Math.round((first + second) / 2 * 100) / 100.0;
  }
}
