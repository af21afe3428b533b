package org.backstride.codec;

import java.util.List;
import org.backstride.recording.Recording;

/// What became of a file.
public sealed interface Decoded {

  Source source();

  /// At least one recording, and what there is to tell about them.
  record Complete(Source source, List<Recording> recordings, List<Problem> problems)
      implements Decoded {
    public Complete {
      recordings = List.copyOf(recordings);
      problems = List.copyOf(problems);
    }

    /// Whether something of the file is missing.
    public boolean isPartial() {
      return problems.stream().anyMatch(problem -> problem.code().isLoss());
    }
  }

  /// Nothing could be read, and why.
  record Rejected(Source source, Problem problem) implements Decoded {}
}
