package org.backstride.codec.workout;

/// Something a program says that a form may not carry. The order is that of the report.
public enum Aspect {
  /// All that a step says.
  STEP,
  DIRECTION,
  GAIT,
  ROLE,
  EXTENT,
  TARGET,
  RANGE,
  RAMP,
  SECOND_TARGET,
  UNIT,
  GRADE,
  SURFACE,
  SUPPORT,
  STOP,
  CUE,
  NOTE,
  /// The words of a step are longer than the form holds.
  CUT,
  /// The program's name is longer than the form holds.
  NAME,
  SECTION,
  REPEAT,
  PROGRESSION,
  LAST_RECOVERY,
  TAGS,
  GOAL,
  FREQUENCY,
  PROGRAM_SURFACE
}
