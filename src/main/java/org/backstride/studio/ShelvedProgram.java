package org.backstride.studio;

import java.time.Instant;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;

/// A program as it stands in the library.
public record ShelvedProgram(ProgramId id, Program program, Instant changedAt) {}
