package org.backstride.codec.archive;

import java.io.IOException;
import org.backstride.codec.Problem;

/// An archive asks for more than [ArchiveLimits] allow; ends the reading of it.
final class BeyondLimitException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  BeyondLimitException(Problem problem) {
    super(problem.code().text());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
