package org.backstride.program;

import java.util.UUID;

/// Names one program of the library for good.
public record ProgramId(UUID value) {

  public static ProgramId create() {
    return new ProgramId(UUID.randomUUID());
  }
}
