package org.backstride.codec.fit.workout;

import org.jspecify.annotations.Nullable;

/// One step of a FIT workout, with the codes and raw numbers of the profile's message 27.
///
/// @param index the number by which a repeat refers to it
/// @param name empty where it has none
/// @param notes empty where it has none
/// @param intensity 0 active, 1 rest, 2 warm-up, 3 cool-down, 4 recovery, 5 interval; null where it
///   is not written
public record FitWorkoutStep(
    int index,
    String name,
    String notes,
    @Nullable Integer intensity,
    Duration duration,
    Target target,
    Target secondary) {

  /// How long the step goes on.
  ///
  /// @param type 0 time in ms, 1 distance in cm, 2 heart rate below, 3 heart rate above, 4
  ///   calories, 5 open, 6 repeat so many times from a step on, 28 repetition time in ms, 29
  ///   repetitions; null where it is not written
  /// @param value the raw number, for a repeat the index of its first step; null where there is
  ///   none
  public record Duration(@Nullable Integer type, @Nullable Long value) {}

  /// What the step aims at.
  ///
  /// @param type 0 speed, 1 heart rate, 2 open, 3 cadence, 4 power, 5 grade; null where it is not
  ///   written
  /// @param value the raw number: a zone, 0 for the range beside it, or for a repeat how many times
  /// @param low the lower end of the range: mm/s; beats a minute over 100 or percent up to it;
  ///   turns a minute; watts over 1000 or percent up to it; null without one
  /// @param high the upper end of the range in the same unit; null without one
  public record Target(
      @Nullable Integer type, @Nullable Long value, @Nullable Long low, @Nullable Long high) {

    /// No second target, as most steps have it.
    public static final Target NONE = new Target(null, null, null, null);
  }
}
