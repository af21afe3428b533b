package org.backstride.history;

/// What a history comes to when all of it is taken back, and when all is done again after that.
public record Rewound<S>(S back, S again) {

  /// @param now the state that the history has led to
  public static <S> Rewound<S> of(History<S> history, S now) {
    var back = now;
    for (var step = history.undo(); step.isPresent(); step = history.undo()) {
      back = step.get().before();
    }
    var again = back;
    for (var step = history.redo(); step.isPresent(); step = history.redo()) {
      again = step.get().after();
    }
    return new Rewound<>(back, again);
  }
}
