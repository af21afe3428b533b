package org.backstride.ui.rehab.entry;

import java.util.List;

/// The numbers that are asked for about a session, in the order of the keyboard.
enum Question {
  BEFORE(0, 10),
  PEAK(0, 10),
  AFTER(0, 10),
  MORNING(0, 10),
  DONE(0, 100),
  MINUTES(0, 240),
  RPE(0, 10),
  TARGET(0, 10),
  HURT(0, 20),
  FELL(0, 20),
  NEAR(0, 20);

  static final List<Question> PAIN = List.of(BEFORE, PEAK, AFTER, MORNING);
  static final List<Question> WORK = List.of(DONE, MINUTES, RPE, TARGET);
  static final List<Question> FALLS = List.of(HURT, FELL, NEAR);

  private final int low;
  private final int high;

  Question(int low, int high) {
    this.low = low;
    this.high = high;
  }

  int low() {
    return low;
  }

  int high() {
    return high;
  }

  Typed read(String text) {
    return Typed.of(text, low, high);
  }

  /// The message key of its label.
  String key() {
    return "care.ask." + name();
  }
}
