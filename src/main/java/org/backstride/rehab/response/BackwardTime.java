package org.backstride.rehab.response;

import java.util.List;

/// How long people went backward, as far as they told.
///
/// @param seconds of the sessions that tell it
/// @param told how many tell it
/// @param untold how many do not
public record BackwardTime(int seconds, int told, int untold) {

  /// The time of some sessions.
  public static BackwardTime of(List<Response> responses) {
    int seconds = 0;
    int told = 0;
    for (var response : responses) {
      Integer one = response.performed().backwardSeconds();
      if (one != null) {
        seconds += one;
        told++;
      }
    }
    return new BackwardTime(seconds, told, responses.size() - told);
  }

  /// Whether any session tells it.
  public boolean isKnown() {
    return told > 0;
  }

  public double minutes() {
    return seconds / 60.0;
  }
}
