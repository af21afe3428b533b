package org.backstride.review;

import org.backstride.recording.RecordingId;

/// What decides which recording belongs to a planned session.
public sealed interface Tie {

  /// A hand said which one.
  record To(RecordingId recording) implements Tie {}

  /// A hand said that it was done without a recording, or not at all.
  record Apart() implements Tie {}

  /// Nobody said anything: the matching decides.
  record Matched() implements Tie {}
}
