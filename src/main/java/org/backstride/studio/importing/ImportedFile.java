package org.backstride.studio.importing;

import java.nio.file.Path;
import java.util.List;
import org.backstride.codec.Problem;
import org.backstride.recording.RecordingId;

/// What became of one file of an import.
public sealed interface ImportedFile {

  Path file();

  /// What was stored of it.
  default List<RecordingId> stored() {
    return switch (this) {
      case Imported(var _, var recordings, var _) -> recordings;
      case NearlyThere(var _, var recordings, var _, var _) -> recordings;
      case AlreadyThere _, Rejected _ -> List.of();
    };
  }

  /// Its recordings are in the library.
  ///
  /// @param problems what the reader has to tell about them
  record Imported(Path file, List<RecordingId> recordings, List<Problem> problems)
      implements ImportedFile {
    public Imported {
      recordings = List.copyOf(recordings);
      problems = List.copyOf(problems);
    }
  }

  /// The library holds the same session already, from another file or device.
  ///
  /// @param recordings what was stored of the file: all of it while a person decides
  /// @param done what was done about the sessions that were there already
  record NearlyThere(Path file, List<RecordingId> recordings, List<Problem> problems, Near done)
      implements ImportedFile {
    public NearlyThere {
      recordings = List.copyOf(recordings);
      problems = List.copyOf(problems);
    }
  }

  /// A file of the very same content was imported before.
  record AlreadyThere(Path file) implements ImportedFile {}

  /// Nothing of it was taken.
  record Rejected(Path file, Reason reason) implements ImportedFile {}

  /// Why a file was not taken.
  sealed interface Reason {

    /// The reader says why.
    record Undecodable(Problem problem) implements Reason {}

    /// The file could not be opened.
    record Unreadable() implements Reason {}

    /// The file is larger than any recording.
    record TooLarge(long bytes) implements Reason {}

    /// The program ended while it was reading this file; it is tried again only when asked.
    record Suspected() implements Reason {}

    /// Our reader has a mistake; the log tells more.
    record ReaderFailed() implements Reason {}
  }
}
