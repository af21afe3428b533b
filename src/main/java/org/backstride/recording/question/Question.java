package org.backstride.recording.question;

import java.time.Instant;
import org.backstride.recording.RecordingId;
import org.jspecify.annotations.Nullable;

/// Something about a recording that only a person can say. The recording is stored meanwhile, with
/// the best guess; nothing ever waits for the answer.
public sealed interface Question {

  RecordingId recording();

  Kind kind();

  /// What is asked; a recording has at most one question of each kind.
  enum Kind {
    SAME_SESSION,
    WHOSE,
    WHEN,
    COLUMNS
  }

  /// Whether it is the same session as another that was there before.
  record SameSession(RecordingId recording, RecordingId other) implements Question {
    @Override
    public Kind kind() {
      return Kind.SAME_SESSION;
    }
  }

  /// Whether it is the right person's, and where the guess comes from.
  record Whose(RecordingId recording, Guess guess) implements Question {
    @Override
    public Kind kind() {
      return Kind.WHOSE;
    }
  }

  /// When it was.
  ///
  /// @param suggested the start as the date of the file has it, null where that is not known
  record When(RecordingId recording, Doubt doubt, @Nullable Instant suggested) implements Question {
    @Override
    public Kind kind() {
      return Kind.WHEN;
    }
  }

  /// Whether the columns of a table mean what they were taken for.
  record Columns(RecordingId recording) implements Question {
    @Override
    public Kind kind() {
      return Kind.COLUMNS;
    }
  }

  /// What a person was guessed by.
  enum Guess {
    /// A folder that the file lies in has the person's name.
    FOLDER,
    /// It may be the same session as one of this person's.
    TWIN,
    /// The device with this serial number recorded the person's sessions before.
    DEVICE,
    /// The person was open in the window.
    OPEN,
    /// There was nothing to guess by.
    NONE
  }

  /// What is doubtful about the time.
  enum Doubt {
    NO_DATE,
    FUTURE,
    LONG_AGO
  }
}
