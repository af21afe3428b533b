package org.backstride.program.notation;

import org.backstride.program.Program;

/// The text form of programs. `read(print(p)).program()` equals `p` for every program.
public final class Notation {

  private Notation() {}

  /// Reads any text; what cannot be read is among the problems.
  public static Reading read(String text) {
    return new ProgramReader().read(text);
  }

  /// The canonical text of a program, ending with a line break unless it is empty.
  public static String print(Program program) {
    return new ProgramPrinter().print(program);
  }
}
