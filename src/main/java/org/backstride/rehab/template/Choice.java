package org.backstride.rehab.template;

import org.backstride.unit.Grade;

/// What is chosen when a template is taken for someone.
///
/// @param week the week of the template, counted from 1
/// @param start whether the first week is halved, as for knee pain of 4 or more (T3)
/// @param grade the incline that the clinician sets, uphill or level (T4 and T5)
public record Choice(int week, Start start, Grade grade) {

  /// How the first week begins.
  public enum Start {
    FULL,
    REDUCED
  }

  public Choice {
    if (grade.fraction() < 0) {
      throw new IllegalArgumentException("Nobody goes backward downhill");
    }
  }

  /// A week of the template as it stands.
  public static Choice week(int week) {
    return new Choice(week, Start.FULL, Grade.percent("0"));
  }

  public Choice withStart(Start next) {
    return new Choice(week, next, grade);
  }

  public Choice withGrade(Grade next) {
    return new Choice(week, start, next);
  }
}
