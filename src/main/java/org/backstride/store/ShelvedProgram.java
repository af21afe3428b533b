package org.backstride.store;

import java.time.Instant;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.program.Shelving;

/// A program as it stands in the library.
public record ShelvedProgram(ProgramId id, Program program, Instant changedAt, Shelving shelving) {

  public ShelvedProgram withShelving(Shelving next) {
    return new ShelvedProgram(id, program, changedAt, next);
  }
}
